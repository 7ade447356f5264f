import { useEffect, useRef, useState } from 'react';
import page from '@/components/hours/HoursPage.module.css';
import { RejectedHours } from '@/components/hours/RejectedHours';
import { usePastHoursLog } from '@/components/hours/use-past-hours-log';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Choice } from '@/components/ui/Choice';
import styles from '@/components/ui/ImportPreview.module.css';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { PastHoursId } from '@/lib/domain/ids';
import type { PastHoursFile } from '@/lib/domain/past-hours-csv';
import type { PastHoursDraft } from '@/lib/domain/past-hours-rows';
import type { DayOrder } from '@/lib/domain/written-numbers';
import { longDay } from '@/lib/text/dates';
import { asHours } from '@/lib/text/hours';
import { hoursImportText } from '@/lib/text/hours-import';
import { sessionHoursText } from '@/lib/text/session-hours';
import { addPastHoursDrafts } from '@/lib/workflows/add-past-hours';

const SHOWN = 100;

interface PastHoursPreviewProps {
  hours: Extract<PastHoursFile, { kind: 'hours' }>;
  /** Days like 3/4/2026 are meant otherwise: the file is to be read again. */
  onOrder: (order: DayOrder) => void;
  onDone: () => void;
}

/** What would be added, and which rows are left out and why; then what was, and the way back. */
export function PastHoursPreview({ hours, onOrder, onDone }: PastHoursPreviewProps) {
  const t = useText(hoursImportText);
  const language = useLanguage();
  const { drafts, rejected } = hours;
  const { takeBack } = usePastHoursLog();
  const [added, setAdded] = useState<readonly PastHoursId[] | undefined>(undefined);
  const lead = useRef<HTMLParagraphElement>(null);
  // What was asked for is here: whoever hears the page is told, and the next key acts on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: again when it has been added
  useEffect(() => lead.current?.focus(), [added]);
  const total = asHours(
    drafts.reduce((sum, { minutes }) => sum + minutes, 0),
    language,
  );
  const wasAdded = added !== undefined;
  return (
    <Card title={t.preview}>
      <div className={styles.preview}>
        <p ref={lead} tabIndex={-1} className={styles.lead}>
          {wasAdded
            ? t.added(added.length, total)
            : drafts.length === 0
              ? t.nothing
              : t.found(drafts.length, total)}
        </p>
        {!wasAdded && hours.isOrderUnsure && (
          <div className={styles.buttons}>
            <span>{t.order}</span>
            <Choice
              label={t.order}
              options={[
                { value: 'day-first', label: t.orders['day-first'] },
                { value: 'month-first', label: t.orders['month-first'] },
              ]}
              value={hours.order}
              onChange={onOrder}
            />
          </div>
        )}
        <RejectedHours rejected={rejected} />
        {wasAdded ? (
          <div className={styles.buttons}>
            <Button onClick={onDone}>{t.close}</Button>
            <Button
              look="quiet"
              onClick={() => void takeBack(added).then((isGone) => isGone && onDone())}
            >
              {t.takeBack}
            </Button>
          </div>
        ) : drafts.length === 0 ? (
          <div className={styles.buttons}>
            <Button onClick={onDone}>{t.close}</Button>
          </div>
        ) : (
          <AddForm drafts={drafts} onAdded={setAdded} onCancel={onDone} />
        )}
      </div>
    </Card>
  );
}

interface AddFormProps {
  drafts: readonly PastHoursDraft[];
  onAdded: (ids: readonly PastHoursId[]) => void;
  onCancel: () => void;
}

function AddForm({ drafts, onAdded, onCancel }: AddFormProps) {
  const t = useText(hoursImportText);
  const { follow } = useSaving();
  const [isListed, setIsListed] = useState(false);
  const [isAdding, setIsAdding] = useState(false);
  const unsaid = drafts.filter((draft) => draft.isListed === null).length;

  async function add(): Promise<void> {
    setIsAdding(true);
    const adding = addPastHoursDrafts(drafts, { isListed }, now());
    if (await follow(adding)) onAdded(await adding);
    else setIsAdding(false);
  }
  return (
    <>
      <details className={styles.fold}>
        <summary>{t.showFound}</summary>
        <ul className={styles.list}>
          {drafts.slice(0, SHOWN).map((draft) => (
            <DraftLine
              key={`${draft.name} ${draft.on} ${draft.until} ${draft.minutes} ${draft.paidKind}`}
              draft={draft}
            />
          ))}
        </ul>
        {drafts.length > SHOWN && <p className={styles.hint}>{t.first(SHOWN, drafts.length)}</p>}
      </details>
      {unsaid > 0 && (
        <label className={page.switch}>
          <input
            type="checkbox"
            checked={isListed}
            onChange={(event) => setIsListed(event.currentTarget.checked)}
          />
          <span>
            {t.agreed(unsaid)}
            <span className={page.hint}>{t.agreedHint}</span>
          </span>
        </label>
      )}
      <div className={styles.buttons}>
        <Button className={styles.add} disabled={isAdding} onClick={() => void add()}>
          {t.add(drafts.length)}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </>
  );
}

function DraftLine({ draft: { name, on, until, minutes, paidKind } }: { draft: PastHoursDraft }) {
  const t = useText(hoursImportText);
  const words = useText(sessionHoursText);
  const language = useLanguage();
  const days = [...new Set([on, until])].map((day) => longDay(day, language)).join(' – ');
  return (
    <li>
      <bdi>{name}</bdi>
      {` · ${days} · ${t.hours(asHours(minutes, language))} · ${words.paidKinds[paidKind]}`}
    </li>
  );
}

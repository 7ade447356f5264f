import { useEffect, useMemo, useRef, useState } from 'react';
import { CalendarEvents } from '@/components/planning/CalendarEvents';
import {
  type CalendarRead,
  type Choice,
  countSteps,
  type EntryPreview,
  eventsOf,
  previewEntries,
} from '@/components/planning/preview-entries';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import styles from '@/components/ui/ImportPreview.module.css';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { now } from '@/lib/browser/clock';
import type { CalendarEntry } from '@/lib/domain/calendar/calendar-entry';
import type { PlanStep } from '@/lib/domain/calendar/compare-plan';
import { calendarImportText } from '@/lib/text/calendar-import';
import { type ImportOutcome, importSessions } from '@/lib/workflows/import-sessions';

interface CalendarPreviewProps {
  reading: CalendarRead;
  onDone: () => void;
}

/** What following the calendar would do, event by event; then what it did. */
export function CalendarPreview({ reading, onDone }: CalendarPreviewProps) {
  const t = useText(calendarImportText);
  const [outcome, setOutcome] = useState<ImportOutcome | undefined>(undefined);
  const lead = useRef<HTMLParagraphElement>(null);
  // What was asked for is here: whoever hears the page is told, and the next key acts on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: again when it has been imported
  useEffect(() => lead.current?.focus(), [outcome]);
  const [at] = useState(now);
  const [choices, setChoices] = useState<ReadonlyMap<CalendarEntry, Choice>>(new Map());
  const previews = useMemo(() => previewEntries(reading, choices, at), [reading, choices, at]);
  const { damaged, tooOften } = reading;
  return (
    <Card title={t.preview}>
      <div className={styles.preview}>
        <p ref={lead} tabIndex={-1} className={styles.lead}>
          {outcome !== undefined
            ? doneSentence(outcome, t)
            : previews.length === 0
              ? t.nothing
              : t.found(previews.length)}
        </p>
        {outcome === undefined && (
          <>
            {damaged + tooOften > 0 && (
              <p>
                {damaged > 0 && t.damaged(damaged)} {tooOften > 0 && t.tooOften(tooOften)}
              </p>
            )}
            <Groups
              previews={previews}
              reading={reading}
              onChoice={(entry, choice) => setChoices((made) => new Map(made).set(entry, choice))}
            />
            <p className={page.hint}>{t.staying}</p>
          </>
        )}
        {outcome === undefined && previews.length > 0 ? (
          <Acts previews={previews} onImported={setOutcome} onCancel={onDone} />
        ) : (
          <div className={styles.buttons}>
            <Button onClick={onDone}>{t.close}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}

interface GroupsProps {
  previews: readonly EntryPreview[];
  reading: CalendarRead;
  onChoice: (entry: CalendarEntry, choice: Choice) => void;
}

/** Surely sessions, perhaps sessions, and everything else out of the way. */
function Groups({ previews, reading, onChoice }: GroupsProps) {
  const t = useText(calendarImportText);
  const { clients } = reading;
  const yours = previews.filter(
    ({ match, entry }) => match && match.by !== 'name' && !entry.isAllDay,
  );
  const maybe = previews.filter(({ match, entry }) => match?.by === 'name' && !entry.isAllDay);
  const others = previews.filter(({ match, entry }) => match === undefined || entry.isAllDay);
  return (
    <>
      {yours.length === 0 && previews.length > 0 && <p className={page.none}>{t.noneYours}</p>}
      <CalendarEvents title={t.yours} previews={yours} clients={clients} onChoice={onChoice} />
      <CalendarEvents title={t.maybe} previews={maybe} clients={clients} onChoice={onChoice} />
      {others.length > 0 && (
        <details className={styles.fold}>
          <summary>{t.others(others.length)}</summary>
          <CalendarEvents
            title={t.otherEvents}
            isTitleHidden
            previews={others}
            clients={clients}
            onChoice={onChoice}
          />
        </details>
      )}
    </>
  );
}

interface ActsProps {
  previews: readonly EntryPreview[];
  onImported: (outcome: ImportOutcome) => void;
  onCancel: () => void;
}

function Acts({ previews, onImported, onCancel }: ActsProps) {
  const t = useText(calendarImportText);
  const language = useLanguage();
  const { follow } = useSaving();
  const [isImporting, setIsImporting] = useState(false);
  const chosen = previews.filter(({ choice }) => choice.isChosen);
  const changes = countSteps(chosen.flatMap(({ steps }) => steps)).filter(
    ([what]) => what !== 'left',
  );

  async function importChosen(): Promise<void> {
    setIsImporting(true);
    const events = chosen.flatMap(({ entry, choice: { clientId } }) =>
      clientId === undefined ? [] : eventsOf(entry, clientId),
    );
    const importing = importSessions(events, language, now());
    if (await follow(importing)) onImported(await importing);
    else setIsImporting(false);
  }
  return (
    <div className={styles.buttons}>
      <Button
        className={styles.add}
        disabled={isImporting || changes.length === 0}
        onClick={() => void importChosen()}
      >
        {changes.length === 0
          ? t.take
          : t.takeSome(changes.map(([what, count]) => t.count[what](count)).join(', '))}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {t.cancel}
      </Button>
      {changes.length === 0 && <span className={page.hint}>{t.nothingToDo}</span>}
    </div>
  );
}

function doneSentence(outcome: ImportOutcome, t: (typeof calendarImportText)['en']): string {
  const said = (['added', 'moved', 'cancelled'] satisfies PlanStep['what'][])
    .filter((what) => outcome[what] > 0)
    .map((what) => t.count[what](outcome[what]));
  return said.length === 0 ? t.doneNothing : t.done(said.join(', '));
}

import { type FormEvent, useState } from 'react';
import styles from '@/components/rights/Rights.module.css';
import type { ClientRights } from '@/components/rights/use-client-rights';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { RECORDS, toDocuments } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { goToHash } from '@/lib/browser/hash';
import { fold } from '@/lib/domain/fold';
import { toHours } from '@/lib/domain/hours';
import { isKeepingOver } from '@/lib/domain/keeping';
import { type ErasureReason, erasureReasonSchema } from '@/lib/domain/tombstone';
import { rightsText } from '@/lib/text/rights';
import { eraseForGood, finishErasing } from '@/lib/workflows/erase-for-good';

/** What erasing takes and what it leaves, and the way to it: twice deliberate, the second time in words. */
export function EraseForGood({ rights }: { rights: ClientRights }) {
  const t = useText(rightsText);
  const [isBegun, setIsBegun] = useState(false);
  return (
    <Section title={t.erase}>
      <div className={styles.stack}>
        <p>{t.eraseIntro}</p>
        <p className={page.hint}>{t.eraseElsewhere}</p>
        {!isBegun && <Button onClick={() => setIsBegun(true)}>{t.begin}</Button>}
      </div>
      {isBegun && <ErasureForm rights={rights} onLeave={() => setIsBegun(false)} />}
    </Section>
  );
}

interface ErasureFormProps {
  rights: ClientRights;
  onLeave: () => void;
}

function ErasureForm({ rights, onLeave }: ErasureFormProps) {
  const t = useText(rightsText);
  const { follow } = useSaving();
  const { client, keeping, hours, today } = rights;
  const [reason, setReason] = useState<ErasureReason>(
    isKeepingOver(keeping, today) ? 'retention' : 'request',
  );
  const [keepsHours, setKeepsHours] = useState(hours.isListed);
  const [problem, setProblem] = useState<string>();
  const [isInSession, setIsInSession] = useState(false);
  const [isErasing, setIsErasing] = useState(false);
  const words = t.eraseWords(client.shownAs);
  const inHours = t.hours(toHours(hours.minutes));

  async function erase(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isErasing) return;
    const typed = String(new FormData(event.currentTarget).get('words') ?? '');
    const isTyped = tidy(typed) === tidy(words);
    setProblem(isTyped ? undefined : t.differs(words));
    if (!isTyped) return;
    setIsErasing(true);
    const act = async () => {
      const outcome = await eraseForGood(client.id, { reason, keepsHours }, now());
      setIsInSession(outcome === 'in-session');
      if (outcome === 'in-session') return;
      goToHash(RECORDS);
      await finishErasing();
    };
    await follow(act());
    setIsErasing(false);
  }
  return (
    <form className={styles.erasing} onSubmit={(event) => void erase(event)}>
      <p>
        <a className={page.crumb} href={toDocuments(client.id, 'client-file')}>
          {t.fileFirst}
        </a>{' '}
        <span className={page.hint}>{t.fileFirstHint}</span>
      </p>
      <fieldset className={styles.reasons}>
        <legend>{t.reason}</legend>
        {erasureReasonSchema.options.map((each) => (
          <label key={each} className={styles.way}>
            <input
              type="radio"
              name="reason"
              value={each}
              checked={reason === each}
              onChange={() => setReason(each)}
            />
            {t.reasons[each]}
          </label>
        ))}
      </fieldset>
      {hours.minutes > 0 && hours.isListed && (
        <label className={styles.way}>
          <input
            type="checkbox"
            checked={keepsHours}
            onChange={({ currentTarget }) => setKeepsHours(currentTarget.checked)}
          />
          <span>
            {t.keepHours(inHours)} <span className={page.hint}>{t.keepHoursHint}</span>
          </span>
        </label>
      )}
      {hours.minutes > 0 && !hours.isListed && <p className={page.hint}>{t.hoursGo(inHours)}</p>}
      <TextField
        name="words"
        label={t.typeToErase(words)}
        problem={problem}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
      />
      {isInSession && <Notice kind="problem">{t.inSession}</Notice>}
      <div className={styles.acts}>
        <Button look="primary" type="submit" aria-disabled={isErasing}>
          {isErasing ? t.erasing : t.eraseNow}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {t.leave}
        </Button>
      </div>
    </form>
  );
}

/** Case, accents and spaces are forgiven; the words are not. */
function tidy(words: string): string {
  return fold(words.trim().replace(/\s+/g, ' '));
}

import { X } from 'lucide-react';
import { useState } from 'react';
import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { AddLine } from '@/components/workspace/AddLine';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import styles from '@/components/workspace/Sheet.module.css';
import { now } from '@/lib/browser/clock';
import { dayOf, daySchema } from '@/lib/domain/days';
import type { Feedback } from '@/lib/domain/feedback';
import type { ClientId } from '@/lib/domain/ids';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { allianceText } from '@/lib/text/alliance';
import { longDay } from '@/lib/text/dates';
import { addToJourney, changeInJourney, trashFromJourney } from '@/lib/workflows/keep-journey';

const SIDES = ['coach', 'client'] as const satisfies readonly Feedback['from'][];

interface FeedbackListProps {
  clientId: ClientId;
  /** Latest first. */
  feedback: readonly Feedback[];
}

/** What each told the other, when it was heard, and what changed because of it. */
export function FeedbackList({ clientId, feedback }: FeedbackListProps) {
  const t = useText(allianceText);
  const [from, setFrom] = useState<Feedback['from']>('client');
  const begin = (observation: string) =>
    addToJourney('feedback', {
      ...{ clientId, sessionId: null, from, on: dayOf(now()), observation },
      ...{ effect: '', request: '', heardOn: null, changed: '' },
    });
  return (
    <Section title={t.feedback}>
      {feedback.length === 0 && <p className={page.none}>{t.noFeedback}</p>}
      {feedback.length > 0 && (
        <ul className={styles.list} aria-label={t.feedback}>
          {feedback.map((each) => (
            <FeedbackSheet key={each.id} feedback={each} />
          ))}
        </ul>
      )}
      <AddLine open={t.newFeedback} label={t.observation} add={begin}>
        <SelectField
          label={t.fromLabel}
          value={from}
          onChange={({ currentTarget }) =>
            setFrom(SIDES.find((each) => each === currentTarget.value) ?? from)
          }
        >
          {SIDES.map((each) => (
            <option key={each} value={each}>
              {t.from[each]}
            </option>
          ))}
        </SelectField>
      </AddLine>
    </Section>
  );
}

const PARTS = ['observation', 'effect', 'request', 'changed'] as const;

function FeedbackSheet({ feedback }: { feedback: Feedback }) {
  const t = useText(allianceText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { id, on, from, observation, heardOn } = feedback;
  const facts = [
    t.from[from],
    longDay(on, language),
    heardOn === null ? t.notHeard : t.heardSince(longDay(heardOn, language)),
  ];
  return (
    <li className={styles.item} data-entry={id}>
      <details className={styles.sheet}>
        <summary>
          <span dir="auto">{observation}</span>{' '}
          <span className={page.hint}>{facts.join(' · ')}</span>
        </summary>
        <div className={styles.fields}>
          {PARTS.map((part) => (
            <AutosavedArea
              key={part}
              journal={`feedback:${id}:${part}`}
              label={t[part]}
              initial={feedback[part]}
              maxLength={LINE_MAX}
              isNeeded={part === 'observation'}
              save={(text) => changeInJourney('feedback', id, { [part]: text })}
            />
          ))}
          <TextField
            type="date"
            label={t.heardOn}
            defaultValue={heardOn ?? ''}
            onChange={({ currentTarget }) => {
              const day = daySchema.safeParse(currentTarget.value).data ?? null;
              void follow(changeInJourney('feedback', id, { heardOn: day }));
            }}
          />
        </div>
      </details>
      <Button
        look="icon"
        aria-label={t.remove(observation)}
        onClick={() => void follow(trashFromJourney('feedback', id, now()))}
      >
        <X size={14} />
      </Button>
    </li>
  );
}

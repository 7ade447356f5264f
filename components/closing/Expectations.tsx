import { X } from 'lucide-react';
import { useState } from 'react';
import styles from '@/components/closing/Closing.module.css';
import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { Button } from '@/components/ui/Button';
import { SelectField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { AddLine } from '@/components/workspace/AddLine';
import page from '@/components/workspace/Page.module.css';
import { RemovedLine } from '@/components/workspace/RemovedLine';
import { Section } from '@/components/workspace/Section';
import { useRemoval } from '@/components/workspace/use-removal';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import type { Engagement } from '@/lib/domain/engagement';
import type { Expectation } from '@/lib/domain/evaluation';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { closingText } from '@/lib/text/closing';
import { longDay } from '@/lib/text/dates';
import {
  putBackExpectation,
  rateExpectation,
  removeExpectation,
  setExpectation,
} from '@/lib/workflows/evaluate-engagement';

const SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface ExpectationsProps {
  engagement: Engagement;
  /** As they were set down. */
  expectations: readonly Expectation[];
}

/** What each hoped for at the start, and how far the same person says at the end that it was met. */
export function Expectations({ engagement, expectations }: ExpectationsProps) {
  const t = useText(closingText);
  const { removal, remove, bringBack } = useRemoval();
  const [whose, setWhose] = useState<string>('client');
  const { id, stakeholders } = engagement;
  const set = (text: string) => {
    const stakeholder = stakeholders.find((each) => each.id === whose);
    const of = stakeholder ? 'stakeholder' : whose === 'coach' ? 'coach' : 'client';
    const stakeholderId = stakeholder?.id ?? null;
    return setExpectation(id, { of, stakeholderId, text }, dayOf(now()));
  };
  return (
    <Section title={t.expectations}>
      <p className={page.hint}>{t.expectationsHint}</p>
      {expectations.length === 0 && <p className={page.none}>{t.noExpectations}</p>}
      {expectations.length > 0 && (
        <ul aria-label={t.expectations}>
          {expectations.map((each) => (
            <Line
              key={each.id}
              engagement={engagement}
              expectation={each}
              onRemove={() =>
                void remove(removeExpectation(id, each.id), {
                  words: each.text,
                  undo: () => putBackExpectation(id, each),
                })
              }
            />
          ))}
        </ul>
      )}
      <RemovedLine removal={removal} onBringBack={bringBack} />
      <AddLine open={t.newExpectation} label={t.expectation} add={set}>
        <SelectField
          label={t.whose}
          value={whose}
          onChange={({ currentTarget }) => setWhose(currentTarget.value)}
        >
          <option value="client">{t.of.client}</option>
          <option value="coach">{t.of.coach}</option>
          {stakeholders.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </SelectField>
      </AddLine>
    </Section>
  );
}

interface LineProps {
  engagement: Engagement;
  expectation: Expectation;
  onRemove: () => void;
}

function Line({ engagement, expectation, onRemove }: LineProps) {
  const t = useText(closingText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { id, of, stakeholderId, text, setOn, rating, comment } = expectation;
  const stakeholder = engagement.stakeholders.find((each) => each.id === stakeholderId);
  const rate = (said: Partial<Pick<Expectation, 'rating' | 'comment'>>) =>
    rateExpectation(engagement.id, id, said, dayOf(now()));
  return (
    <li className={styles.line}>
      <span>
        <span dir="auto">{text}</span>{' '}
        <span className={page.hint}>
          {t.setOn(stakeholder?.name ?? t.of[of], longDay(setOn, language))}
        </span>
      </span>
      <Button look="icon" aria-label={t.remove(text)} onClick={onRemove}>
        <X size={14} />
      </Button>
      <div className={styles.rating}>
        <SelectField
          label={t.met}
          value={rating ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void follow(rate({ rating: value === '' ? null : Number(value) }))
          }
        >
          <option value="">{t.open}</option>
          {SCALE.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </SelectField>
        <AutosavedArea
          journal={`expectation:${id}`}
          label={t.comment}
          initial={comment}
          maxLength={LINE_MAX}
          save={(words) => rate({ comment: words })}
        />
      </div>
    </li>
  );
}

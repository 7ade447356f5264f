import { useState } from 'react';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { PracticeForm } from '@/components/goal-plan/PracticeForm';
import { PracticeSheet } from '@/components/goal-plan/PracticeSheet';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { RemovedLine } from '@/components/workspace/RemovedLine';
import { Section } from '@/components/workspace/Section';
import { useRemoval } from '@/components/workspace/use-removal';
import { now } from '@/lib/browser/clock';
import type { Day } from '@/lib/domain/days';
import type { Journey } from '@/lib/domain/journey';
import { practiceLogText } from '@/lib/text/practice-log';
import { restoreToJourney, trashFromJourney } from '@/lib/workflows/keep-journey';

interface PracticeLogProps {
  journey: Journey;
  today: Day;
}

/** What the client tried out between sessions, latest first. */
export function PracticeLog({ journey, today }: PracticeLogProps) {
  const t = useText(practiceLogText);
  const [isAdding, setIsAdding] = useState(false);
  const { removal, remove, bringBack } = useRemoval();
  const tries = journey.skillPractice.toReversed();
  return (
    <Section title={t.title} {...(tries.length > 0 ? { aside: tries.length } : {})}>
      <p className={page.hint}>{t.hint}</p>
      {tries.length === 0 ? (
        <p className={page.none}>{t.none}</p>
      ) : (
        <ul className={styles.list} aria-label={t.title}>
          {tries.map((practice) => (
            <PracticeSheet
              key={practice.id}
              practice={practice}
              goals={journey.goals}
              today={today}
              onRemove={() =>
                void remove(trashFromJourney('skillPractice', practice.id, now()), {
                  words: practice.skill,
                  undo: () => restoreToJourney('skillPractice', practice.id),
                })
              }
            />
          ))}
        </ul>
      )}
      <RemovedLine removal={removal} onBringBack={bringBack} />
      {isAdding ? (
        <PracticeForm
          clientId={journey.client.id}
          goals={journey.goals}
          today={today}
          onClose={() => setIsAdding(false)}
        />
      ) : (
        <Button look="quiet" className={styles.add} onClick={() => setIsAdding(true)}>
          {t.add}
        </Button>
      )}
    </Section>
  );
}

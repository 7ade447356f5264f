import { useState } from 'react';
import { AssessmentForm } from '@/components/goal-plan/AssessmentForm';
import { AssessmentSheet } from '@/components/goal-plan/AssessmentSheet';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { RemovedLine } from '@/components/workspace/RemovedLine';
import { Section } from '@/components/workspace/Section';
import { useRemoval } from '@/components/workspace/use-removal';
import { now } from '@/lib/browser/clock';
import type { Day } from '@/lib/domain/days';
import type { EngagementId } from '@/lib/domain/ids';
import type { Journey } from '@/lib/domain/journey';
import { assessmentsText } from '@/lib/text/assessments';
import { restoreToJourney, trashFromJourney } from '@/lib/workflows/keep-journey';

interface AssessmentsProps {
  journey: Journey;
  engagementId: EngagementId | null;
  today: Day;
}

/** What assessments showed, in the coach's words, with areas that goals can point to. */
export function Assessments({ journey, engagementId, today }: AssessmentsProps) {
  const t = useText(assessmentsText);
  const [isAdding, setIsAdding] = useState(false);
  const { removal, remove, bringBack } = useRemoval();
  const assessments = journey.assessments.toReversed();
  return (
    <Section title={t.title}>
      <p className={page.hint}>{t.hint}</p>
      {assessments.length === 0 ? (
        <p className={page.none}>{t.none}</p>
      ) : (
        <ul className={styles.list} aria-label={t.title}>
          {assessments.map((assessment) => (
            <AssessmentSheet
              key={assessment.id}
              assessment={assessment}
              goals={journey.goals}
              onRemove={() =>
                void remove(trashFromJourney('assessments', assessment.id, now()), {
                  words: assessment.name,
                  undo: () => restoreToJourney('assessments', assessment.id),
                })
              }
            />
          ))}
        </ul>
      )}
      <RemovedLine removal={removal} onBringBack={bringBack} />
      {isAdding ? (
        <AssessmentForm
          clientId={journey.client.id}
          engagementId={engagementId}
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

import { DayField } from '@/components/goal-plan/DayField';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { Ticks } from '@/components/goal-plan/Ticks';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { Assessment } from '@/lib/domain/assessment';
import { type Goal, goalPartySchema } from '@/lib/domain/goal';
import { goalPlanText } from '@/lib/text/goal-plan';
import { changeGoal } from '@/lib/workflows/change-goal';

interface GoalAgreedProps {
  goal: Goal;
  assessments: readonly Assessment[];
}

/** With whom a goal was agreed and when, and what of an assessment it builds on. */
export function GoalAgreed({ goal, assessments }: GoalAgreedProps) {
  const t = useText(goalPlanText);
  const { follow } = useSaving();
  const { id, agreedWith, agreedOn, areaIds } = goal;
  const areas = assessments.flatMap((assessment) => assessment.areas);
  return (
    <>
      <Ticks
        legend={t.agreed}
        options={goalPartySchema.options.map((each) => [each, t.parties[each]])}
        ticked={agreedWith}
        onTicked={(parties) => void follow(changeGoal(id, { agreedWith: parties }))}
      />
      <div className={styles.fields}>
        <DayField
          label={t.agreedOn}
          day={agreedOn}
          onDay={(day) => void follow(changeGoal(id, { agreedOn: day }))}
        />
      </div>
      {areas.length > 0 && (
        <Ticks
          legend={t.areas}
          hint={t.areasHint}
          options={areas.map((area) => [area.id, area.text])}
          ticked={areaIds}
          onTicked={(ids) => void follow(changeGoal(id, { areaIds: ids }))}
        />
      )}
    </>
  );
}

import { X } from 'lucide-react';
import { DayField } from '@/components/goal-plan/DayField';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { GoalSelect } from '@/components/goal-plan/GoalSelect';
import { SavedLine } from '@/components/goal-plan/SavedLine';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { Day } from '@/lib/domain/days';
import type { Goal } from '@/lib/domain/goal';
import type { SkillPractice } from '@/lib/domain/skill-practice';
import { dayMonth } from '@/lib/text/dates';
import { goalPlanText } from '@/lib/text/goal-plan';
import { practiceLogText } from '@/lib/text/practice-log';
import { changeInJourney, type NewJourneyRow } from '@/lib/workflows/keep-journey';

const LINES = ['skill', 'happened', 'learned'] as const;

interface PracticeSheetProps {
  practice: SkillPractice;
  goals: readonly Goal[];
  today: Day;
  onRemove: () => void;
}

/** One try: closed, what and when and what it taught; open, every field. */
export function PracticeSheet({ practice, goals, today, onRemove }: PracticeSheetProps) {
  const t = useText(practiceLogText);
  const words = useText(goalPlanText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { id, goalId, on, skill, learned } = practice;
  const change = (said: Partial<NewJourneyRow<'skillPractice'>>) =>
    changeInJourney('skillPractice', id, said);
  const goal = goals.find((each) => each.id === goalId);
  const facts = [
    dayMonth(on, today, language),
    ...(goal === undefined ? [] : [goal.text]),
    ...(learned === '' ? [] : [learned]),
  ];
  return (
    <li className={styles.item} data-entry={id}>
      <details className={styles.sheet}>
        <summary>
          <h3 dir="auto">{skill}</h3>
          <span className={styles.facts}>{facts.join(' · ')}</span>
        </summary>
        <div className={styles.fields}>
          {LINES.map((line) => (
            <SavedLine
              key={line}
              journal={`practice:${id}:${line}`}
              label={t[line]}
              initial={practice[line]}
              isNeeded={line === 'skill'}
              save={(text) => change({ [line]: text })}
            />
          ))}
          <GoalSelect
            goals={goals}
            value={goalId}
            onChange={(next) => void follow(change({ goalId: next }))}
          />
          <DayField
            label={t.on}
            day={on}
            onDay={(day) => {
              if (day !== null) void follow(change({ on: day }));
            }}
          />
        </div>
      </details>
      <Button look="icon" aria-label={words.remove(skill)} onClick={onRemove}>
        <X size={14} />
      </Button>
    </li>
  );
}

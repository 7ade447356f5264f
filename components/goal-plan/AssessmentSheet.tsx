import { X } from 'lucide-react';
import { AddLine } from '@/components/engagement/AddLine';
import { DayField } from '@/components/goal-plan/DayField';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { SavedLine } from '@/components/goal-plan/SavedLine';
import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { RemovedLine } from '@/components/workspace/RemovedLine';
import { useRemoval } from '@/components/workspace/use-removal';
import { type Area, type Assessment, areaSchema } from '@/lib/domain/assessment';
import type { Goal } from '@/lib/domain/goal';
import { TEXT_MAX } from '@/lib/domain/text-limits';
import { assessmentsText } from '@/lib/text/assessments';
import { longDay } from '@/lib/text/dates';
import { goalPlanText } from '@/lib/text/goal-plan';
import { changeInJourney } from '@/lib/workflows/keep-journey';
import { addArea, putBackArea, removeArea } from '@/lib/workflows/note-areas';

interface AssessmentSheetProps {
  assessment: Assessment;
  goals: readonly Goal[];
  onRemove: () => void;
}

/** One assessment: its name and day, and open, what the coach takes from it. */
export function AssessmentSheet({ assessment, goals, onRemove }: AssessmentSheetProps) {
  const t = useText(assessmentsText);
  const words = useText(goalPlanText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { id, name, on, summary } = assessment;
  return (
    <li className={styles.item} data-entry={id}>
      <details className={styles.sheet}>
        <summary>
          <h3 dir="auto">{name}</h3>
          <span className={styles.facts}>{longDay(on, language)}</span>
        </summary>
        <div className={styles.parts}>
          <AutosavedArea
            journal={`assessment:${id}:summary`}
            label={t.summary}
            initial={summary}
            maxLength={TEXT_MAX}
            save={(text) => changeInJourney('assessments', id, { summary: text })}
          />
          <div className={styles.plan}>
            {areaSchema.shape.kind.options.map((kind) => (
              <Areas key={kind} kind={kind} assessment={assessment} goals={goals} />
            ))}
          </div>
          <div className={styles.fields}>
            <SavedLine
              journal={`assessment:${id}:name`}
              label={t.name}
              initial={name}
              isNeeded
              save={(text) => changeInJourney('assessments', id, { name: text })}
            />
            <DayField
              label={t.on}
              day={on}
              onDay={(day) => {
                if (day !== null) void follow(changeInJourney('assessments', id, { on: day }));
              }}
            />
          </div>
        </div>
      </details>
      <Button look="icon" aria-label={words.remove(name)} onClick={onRemove}>
        <X size={14} />
      </Button>
    </li>
  );
}

interface AreasProps {
  kind: Area['kind'];
  assessment: Assessment;
  goals: readonly Goal[];
}

function Areas({ kind, assessment: { id, areas }, goals }: AreasProps) {
  const t = useText(assessmentsText);
  const words = useText(goalPlanText);
  const { follow } = useSaving();
  const { removal, remove, bringBack } = useRemoval();
  const own = areas.filter((area) => area.kind === kind);
  const isPointedTo = (area: Area) => goals.some(({ areaIds }) => areaIds.includes(area.id));
  return (
    <section className={styles.part}>
      <h4>{t.areas[kind]}</h4>
      {own.length > 0 && (
        <ul className={styles.rows} aria-label={t.areas[kind]}>
          {own.map((area) => (
            <li key={area.id} className={styles.row}>
              <div className={styles.grow}>
                <p dir="auto">{area.text}</p>
                {isPointedTo(area) && <p className={page.hint}>{t.pointedTo}</p>}
              </div>
              <Button
                look="icon"
                aria-label={words.remove(area.text)}
                onClick={() =>
                  void remove(removeArea(id, area.id), {
                    words: area.text,
                    undo: () => putBackArea(id, area),
                  })
                }
              >
                <X size={14} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <RemovedLine removal={removal} onBringBack={bringBack} />
      <AddLine
        button={t.addArea[kind]}
        label={t.newArea[kind]}
        onAdd={(text) => follow(addArea(id, { kind, text }))}
      />
    </section>
  );
}

import { type PlanDraft, REPEAT_KINDS } from '@/components/planning/plan-draft';
import { SelectField, TextField } from '@/components/ui/Field';
import { useLanguage, useText } from '@/components/ui/use-text';
import { REPEATS_MAX, repeatDays } from '@/lib/domain/repeat-days';
import { longDay } from '@/lib/text/dates';
import { planningText } from '@/lib/text/planning';
import type { SessionPlan } from '@/lib/workflows/plan-sessions';

interface RepeatFieldsProps {
  draft: PlanDraft;
  plan: SessionPlan | undefined;
  hasProblem: boolean;
  onChange: (part: Partial<PlanDraft>) => void;
}

/** Whether it comes again, how often, and when that ends. */
export function RepeatFields({ draft, plan, hasProblem, onChange }: RepeatFieldsProps) {
  const t = useText(planningText);
  const language = useLanguage();
  const { repeat, day } = plan ?? {};
  const last = repeat && day && repeatDays(day, repeat.every, repeat.count).at(-1);
  return (
    <>
      <SelectField
        label={t.repeat}
        value={draft.repeat}
        onChange={({ currentTarget }) => {
          const kind = REPEAT_KINDS.find((each) => each === currentTarget.value);
          if (kind !== undefined) onChange({ repeat: kind });
        }}
      >
        {REPEAT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t.repeats[kind]}
          </option>
        ))}
      </SelectField>
      {draft.repeat !== 'once' && (
        <TextField
          label={t.count}
          type="number"
          inputMode="numeric"
          min={2}
          max={REPEATS_MAX}
          value={draft.count}
          {...(last === undefined ? {} : { hint: t.until(longDay(last, language)) })}
          problem={hasProblem ? t.countProblem(REPEATS_MAX) : undefined}
          onChange={({ currentTarget }) => onChange({ count: currentTarget.value })}
        />
      )}
    </>
  );
}

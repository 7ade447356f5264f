import type { PlanDraft } from '@/components/planning/plan-draft';
import { SelectField, TextField } from '@/components/ui/Field';
import { useLanguage, useText } from '@/components/ui/use-text';
import { MINUTES_MAX, MINUTES_MIN } from '@/lib/domain/agenda';
import { agendaTemplates } from '@/lib/domain/agenda-templates';
import { planningText } from '@/lib/text/planning';
import { templateName } from '@/lib/text/templates';

interface AgendaFieldsProps {
  draft: PlanDraft;
  hasProblem: boolean;
  onChange: (part: Partial<PlanDraft>) => void;
}

/** What kind of session it is, and how long. */
export function AgendaFields({ draft, hasProblem, onChange }: AgendaFieldsProps) {
  const t = useText(planningText);
  const language = useLanguage();
  return (
    <>
      <SelectField
        label={t.agenda}
        value={draft.templateId}
        onChange={({ currentTarget }) => onChange({ templateId: currentTarget.value })}
      >
        {agendaTemplates.map(({ id }) => (
          <option key={id} value={id}>
            {templateName(id, language)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t.length}
        type="number"
        inputMode="numeric"
        min={MINUTES_MIN}
        max={MINUTES_MAX}
        step={5}
        value={draft.minutes}
        problem={hasProblem ? t.lengthProblem(MINUTES_MIN, MINUTES_MAX) : undefined}
        onChange={({ currentTarget }) => onChange({ minutes: currentTarget.value })}
      />
    </>
  );
}

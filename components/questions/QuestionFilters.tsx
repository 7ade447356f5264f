import styles from '@/components/questions/QuestionFilters.module.css';
import { useFilterChoices } from '@/components/questions/use-filter-choices';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/use-text';
import { situationDecks } from '@/lib/domain/built-in-decks';
import { type Phase, phaseSchema } from '@/lib/domain/phases';
import type { Question } from '@/lib/domain/question';
import { builtInDeckName } from '@/lib/text/built-in-decks';
import { questionSearchText } from '@/lib/text/question-search';
import { questionsText } from '@/lib/text/questions';
import { topicName } from '@/lib/text/topics';

/** What the coach narrows the search to; what is left out allows everything. */
export interface ChosenFilters {
  phase?: Phase | undefined;
  topic?: string | undefined;
  depth?: Question['depth'] | undefined;
  audience?: Question['audience'] | undefined;
  /** A deck of the coach's own, or a built-in one for a situation; topics have their own filter. */
  deck?: string | undefined;
}

export function hasFilters(filters: ChosenFilters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

interface QuestionFiltersProps {
  value: ChosenFilters;
  onChange: (filters: ChosenFilters) => void;
  /** Without it, only phases and topics of questions to a client are worth choosing. */
  withAudience?: boolean;
}

/** A native select for each thing to narrow by; a chosen one stands out. */
export function QuestionFilters({ value, onChange, withAudience = false }: QuestionFiltersProps) {
  const t = useText(questionSearchText);
  const words = useText(questionsText);
  const language = useLanguage();
  const { topics, decks } = useFilterChoices(withAudience);
  const phases = phaseSchema.options.filter((phase) => withAudience || !COACH_PHASES.has(phase));
  const byName = (a: Choice, b: Choice) => a.label.localeCompare(b.label, language);

  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">{t.filters}</legend>
      <FilterSelect
        label={t.phase}
        any={t.any.phase}
        value={value.phase}
        choices={phases.map((phase) => ({ value: phase, label: words.phases[phase] }))}
        onChange={(phase) => onChange({ ...value, phase: phase as Phase | undefined })}
      />
      <FilterSelect
        label={t.topic}
        any={t.any.topic}
        value={value.topic}
        choices={topics
          .map((topic) => ({ value: topic, label: topicName(topic, language) }))
          .toSorted(byName)}
        onChange={(topic) => onChange({ ...value, topic })}
      />
      <FilterSelect
        label={t.depth}
        any={t.any.depth}
        value={value.depth?.toString()}
        choices={DEPTHS.map((depth) => ({ value: String(depth), label: t.depths[depth] }))}
        onChange={(depth) => onChange({ ...value, depth: DEPTHS.find((d) => `${d}` === depth) })}
      />
      <FilterSelect
        label={t.deck}
        any={t.any.deck}
        value={value.deck}
        choices={[
          ...decks.map(({ id, name }) => ({ value: id, label: name })),
          ...situationDecks.map((deck) => ({
            value: deck.id,
            label: builtInDeckName(deck, language),
          })),
        ]}
        onChange={(deck) => onChange({ ...value, deck })}
      />
      {withAudience && (
        <FilterSelect
          label={t.audience}
          any={t.anyAudience}
          value={value.audience}
          choices={AUDIENCES.map((each) => ({ value: each, label: t.audiences[each] }))}
          onChange={(chosen) =>
            onChange({ ...value, audience: AUDIENCES.find((each) => each === chosen) })
          }
        />
      )}
      {hasFilters(value) && (
        <Button look="quiet" className={styles.clear} onClick={() => onChange({})}>
          {t.clearFilters}
        </Button>
      )}
    </fieldset>
  );
}

const DEPTHS = [1, 2, 3] as const;
const AUDIENCES = ['client', 'coach'] as const;
const COACH_PHASES: ReadonlySet<Phase> = new Set(['prepare', 'in-session', 'debrief']);

interface Choice {
  value: string;
  label: string;
}

interface FilterSelectProps {
  label: string;
  any: string;
  value: string | undefined;
  choices: readonly Choice[];
  onChange: (value: string | undefined) => void;
}

function FilterSelect({ label, any, value, choices, onChange }: FilterSelectProps) {
  return (
    <select
      aria-label={label}
      className={styles.select}
      data-chosen={value !== undefined || undefined}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    >
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

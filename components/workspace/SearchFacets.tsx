import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/SearchFacets.module.css';
import { operatorValue, withOperator } from '@/lib/domain/search/edit-query';
import type { SearchOperator } from '@/lib/domain/search/query';
import { comparable } from '@/lib/domain/search-words';
import { searchText } from '@/lib/text/search';
import { queryNames } from '@/lib/text/search-names';
import type { SearchAnswer } from '@/lib/workflows/search-answer';

interface SearchFacetsProps {
  answer: SearchAnswer;
  query: string;
  onQuery: (query: string) => void;
}

/** A value to choose: what it is called, which is also how it is typed, and how many hits it has. */
interface Choice {
  name: string;
  count: number;
}

/** Ways to narrow a search down. Each choice is written into the query, where it can be read and learnt. */
export function SearchFacets({ answer, query, onQuery }: SearchFacetsProps) {
  const t = useText(searchText);
  const choices = useChoices(answer);
  const set = (operator: SearchOperator, value: string) =>
    onQuery(
      withOperator(query, operator, value === '' ? undefined : value, {
        names: queryNames,
        name: t.operators[operator],
      }),
    );
  const typedFor = (operator: SearchOperator) => operatorValue(query, operator, queryNames) ?? '';
  return (
    <form
      className={styles.facets}
      aria-label={t.narrow}
      onSubmit={(event) => event.preventDefault()}
    >
      {choices.map(({ operator, values }) => (
        <Facet
          key={operator}
          operator={operator}
          values={values}
          typed={typedFor(operator)}
          onChoose={(value) => set(operator, value)}
        />
      ))}
      {(['after', 'before'] as const).map((operator) => (
        <label key={operator} className={styles.facet}>
          {t.facets[operator]}
          <input
            type="date"
            value={wholeDay(typedFor(operator))}
            onChange={(event) => set(operator, event.currentTarget.value)}
          />
        </label>
      ))}
    </form>
  );
}

interface FacetProps {
  operator: SearchOperator;
  values: readonly Choice[];
  typed: string;
  onChoose: (value: string) => void;
}

function Facet({ operator, values, typed, onChoose }: FacetProps) {
  const t = useText(searchText);
  const chosen = values.find(({ name }) => comparable(name) === comparable(typed))?.name;
  return (
    <label className={styles.facet}>
      {t.facets[operator]}
      <select value={chosen ?? typed} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t.anyOf}</option>
        {chosen === undefined && typed !== '' && <option value={typed}>{typed}</option>}
        {values.map(({ name, count }) => (
          <option key={name} value={name}>
            {t.counted(name, count)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What there is to choose from among the hits, most frequent first. */
function useChoices({ facets, clientNames }: SearchAnswer) {
  const t = useText(searchText);
  const language = useLanguage();
  const sorted = <Value,>(
    counts: ReadonlyMap<Value, number>,
    nameOf: (value: Value) => string,
  ): Choice[] => {
    const byName = new Map<string, number>();
    for (const [value, count] of counts) {
      const name = nameOf(value);
      byName.set(name, (byName.get(name) ?? 0) + count);
    }
    return Array.from(byName, ([name, count]) => ({ name, count })).toSorted(
      (a, b) => b.count - a.count || a.name.localeCompare(b.name, language),
    );
  };
  return [
    { operator: 'client', values: sorted(facets.clients, (id) => clientNames.get(id) ?? '') },
    { operator: 'kind', values: sorted(facets.kinds, (kind) => t.kinds[kind]) },
    { operator: 'layer', values: sorted(facets.layers, (layer) => t.layers[layer]) },
    { operator: 'tag', values: sorted(facets.tags, (tag) => tag) },
    { operator: 'phase', values: sorted(facets.phases, (phase) => t.phases[phase]) },
  ] as const satisfies readonly { operator: SearchOperator; values: Choice[] }[];
}

/** A year or a month typed so far is no day that the field could show. */
function wholeDay(typed: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : '';
}

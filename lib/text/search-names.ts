import type { QueryNames } from '@/lib/domain/search/parse-query';
import type { SearchOperator } from '@/lib/domain/search/query';
import { SEARCH_KINDS } from '@/lib/domain/search/record';
import { LAYERS, PHASES } from '@/lib/domain/search/search-index';
import { searchText } from '@/lib/text/search';

const LANGUAGES = ['en', 'es'] as const;

/** What operators and their values may be called, in every language whatever the interface speaks. */
export const queryNames: QueryNames = {
  operators: {
    client: operatorNames('client'),
    kind: operatorNames('kind'),
    layer: operatorNames('layer'),
    tag: operatorNames('tag'),
    phase: operatorNames('phase'),
    after: operatorNames('after'),
    before: operatorNames('before'),
  },
  kinds: valueNames(SEARCH_KINDS, (kind) => LANGUAGES.map((each) => searchText[each].kinds[kind])),
  layers: valueNames(LAYERS, (layer) => LANGUAGES.map((each) => searchText[each].layers[layer])),
  phases: valueNames(PHASES, (phase) => LANGUAGES.map((each) => searchText[each].phases[phase])),
};

function operatorNames(operator: SearchOperator): string[] {
  return LANGUAGES.map((language) => searchText[language].operators[operator]);
}

function valueNames<Value extends string>(
  values: readonly Value[],
  namesOf: (value: Value) => string[],
): Record<Value, readonly string[]> {
  return Object.fromEntries(
    values.map((value) => [value, [value, ...namesOf(value)]]),
  ) as unknown as Record<Value, readonly string[]>;
}

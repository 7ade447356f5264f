import { type Day, daySchema } from '@/lib/domain/days';
import type { Layer } from '@/lib/domain/layers';
import type { Phase } from '@/lib/domain/phases';
import { SEARCH_OPERATORS, type SearchOperator, type SearchQuery } from '@/lib/domain/search/query';
import { type QueryToken, queryTokens } from '@/lib/domain/search/query-tokens';
import type { SearchKind } from '@/lib/domain/search/record';
import { comparable, wordsOf } from '@/lib/domain/search-words';

/** What operators and their values may be called: every name in every language of the interface. */
export interface QueryNames {
  operators: Readonly<Record<SearchOperator, readonly string[]>>;
  kinds: Readonly<Record<SearchKind, readonly string[]>>;
  layers: Readonly<Record<Layer, readonly string[]>>;
  phases: Readonly<Record<Phase, readonly string[]>>;
}

type Draft = { -readonly [Part in keyof SearchQuery]: SearchQuery[Part] };

/**
 * Reads what somebody types. Whatever is typed is a query: an operator nobody knows is read as
 * words, one without a value yet as nothing, and one whose value says nothing is told as a problem.
 */
export function parseQuery(text: string, names: QueryNames): SearchQuery {
  const query: Draft = {
    words: [],
    phrases: [],
    tags: [],
    clients: [],
    kinds: [],
    layers: [],
    phases: [],
    after: null,
    before: null,
    problems: [],
  };
  for (const token of queryTokens(text)) {
    const operator = operatorOf(token, names);
    if (operator === undefined) addWords(query, token);
    else if (token.value !== '') narrow(query, operator, token, names);
  }
  return query;
}

/** Which operator a part of a query is, if it is one. */
export function operatorOf(
  { operator }: Pick<QueryToken, 'operator'>,
  names: Pick<QueryNames, 'operators'>,
): SearchOperator | undefined {
  if (operator === undefined) return undefined;
  if (operator === '#') return 'tag';
  const typed = comparable(operator);
  return SEARCH_OPERATORS.find((each) =>
    names.operators[each].some((name) => comparable(name) === typed),
  );
}

function addWords(query: Draft, { operator, value, isQuoted, isOpen }: QueryToken): void {
  const words = wordsOf(value);
  if (isQuoted) {
    if (words.length > 0) query.phrases = [...query.phrases, { words, isOpen }];
  } else {
    query.words = [...query.words, ...words];
  }
  if (operator !== undefined) query.words = [...query.words, ...wordsOf(operator)];
}

/** Adds what an operator asks for, or tells that its value says nothing. */
function narrow(
  query: Draft,
  operator: SearchOperator,
  token: QueryToken,
  names: QueryNames,
): void {
  const part = readPart(operator, token, names);
  if (part === undefined) query.problems = [...query.problems, { operator, value: token.value }];
  else Object.assign(query, part(query));
}

/** What becomes of a query so far; `undefined` where the value says nothing. */
function readPart(
  operator: SearchOperator,
  { value, isQuoted, isOpen }: QueryToken,
  names: QueryNames,
): ((query: SearchQuery) => Partial<SearchQuery>) | undefined {
  const isWhole = isQuoted && !isOpen;
  switch (operator) {
    case 'tag': {
      const tag = comparable(value.trim().replace(/^#/, ''));
      if (tag === '') return undefined;
      return ({ tags }) => ({ tags: [...tags, { words: [tag], isWhole }] });
    }
    case 'client': {
      const words = wordsOf(value);
      if (words.length === 0) return undefined;
      return ({ clients }) => ({ clients: [...clients, { words, isWhole }] });
    }
    case 'kind': {
      const found = valuesNamed(value, names.kinds);
      return found && (({ kinds }) => ({ kinds: [...kinds, ...found] }));
    }
    case 'layer': {
      const found = valuesNamed(value, names.layers);
      return found && (({ layers }) => ({ layers: [...layers, ...found] }));
    }
    case 'phase': {
      const found = valuesNamed(value, names.phases);
      return found && (({ phases }) => ({ phases: [...phases, ...found] }));
    }
    case 'after':
    case 'before': {
      const day = firstDayOf(value);
      return day && (() => ({ [operator]: day }));
    }
  }
}

/** The value with exactly that name, or all whose name begins so while it is being typed. */
function valuesNamed<Value extends string>(
  typed: string,
  names: Readonly<Record<Value, readonly string[]>>,
): Value[] | undefined {
  const wanted = comparable(typed.trim());
  const values = Object.keys(names) as Value[];
  const called = (answers: (name: string) => boolean) =>
    values.filter((value) => names[value].some((name) => answers(comparable(name))));
  const exact = called((name) => name === wanted);
  if (exact.length > 0) return exact;
  const begun = called((name) => wanted !== '' && name.startsWith(wanted));
  return begun.length > 0 ? begun : undefined;
}

/** `2026`, `2026-03` and `2026-03-10` are days; so is what is still being typed towards one. */
function firstDayOf(typed: string): Day | undefined {
  const [, year, month = '01', day = '01'] =
    /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?-?$/.exec(typed.trim().replaceAll(/[/.]/g, '-')) ?? [];
  if (year === undefined) return undefined;
  const padded = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return daySchema.safeParse(padded).data;
}

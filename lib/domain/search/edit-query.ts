import { operatorOf, type QueryNames } from '@/lib/domain/search/parse-query';
import type { SearchOperator } from '@/lib/domain/search/query';
import { queryTokens } from '@/lib/domain/search/query-tokens';

/**
 * The query with one operator set to a value, or without it. What else was typed stays as it is, and
 * the operator is written under the given name. A tag or client is quoted, because it is meant whole.
 */
export function withOperator(
  query: string,
  operator: SearchOperator,
  value: string | undefined,
  { names, name }: { names: Pick<QueryNames, 'operators'>; name: string },
): string {
  const rest = queryTokens(query)
    .filter((token) => operatorOf(token, names) !== operator)
    .map(({ from, to, isOpen }) => query.slice(from, to) + (isOpen ? '"' : ''))
    .join(' ');
  if (value === undefined) return rest;
  const isWhole = operator === 'tag' || operator === 'client' || /\s/.test(value);
  const clean = value.replaceAll(/["“”«»]/g, '');
  return `${rest} ${name}:${isWhole ? `"${clean}"` : clean}`.trim();
}

/** The value of an operator as it is typed, if it is there: the last one, where there are several. */
export function operatorValue(
  query: string,
  operator: SearchOperator,
  names: Pick<QueryNames, 'operators'>,
): string | undefined {
  return queryTokens(query).findLast((token) => operatorOf(token, names) === operator)?.value;
}

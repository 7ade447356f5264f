/** One part of a query as it is typed: a word, a phrase in quotes, or an operator with its value. */
export interface QueryToken {
  /** Where it stands in the query, in UTF-16 units. */
  from: number;
  to: number;
  /** What stands before the colon; `#` for a tag; `undefined` for words and phrases. */
  operator: string | undefined;
  value: string;
  isQuoted: boolean;
  /** The closing quote is missing. */
  isOpen: boolean;
}

const OPENING = '"“”«„';
const TOKEN = new RegExp(
  [
    // An operator whose value is not typed yet.
    '(?<bare>\\p{L}{1,40}):(?=\\s|$)',
    `(?:(?<operator>\\p{L}{1,40}):|(?<hash>#))?(?:[${OPENING}](?<quoted>[^"”“»]*)(?<closing>["”“»])?|(?<plain>[^\\s${OPENING}]+))`,
  ].join('|'),
  'gu',
);

/** Cuts a query at its spaces, but not within quotes. */
export function queryTokens(query: string): QueryToken[] {
  return Array.from(query.matchAll(TOKEN), (found) => {
    const { operator, hash, quoted, closing, plain, bare } = found.groups ?? {};
    return {
      from: found.index,
      to: found.index + found[0].length,
      operator: operator ?? bare ?? hash,
      value: quoted ?? plain ?? '',
      isQuoted: quoted !== undefined,
      isOpen: quoted !== undefined && closing === undefined,
    };
  });
}

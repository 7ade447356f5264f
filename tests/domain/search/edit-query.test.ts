import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operatorValue, withOperator } from '@/lib/domain/search/edit-query';
import { parseQuery } from '@/lib/domain/search/parse-query';
import type { SearchOperator } from '@/lib/domain/search/query';
import { PLAIN_NAMES } from '@/tests/fixtures/query-names';

const edit = (query: string, operator: SearchOperator, value: string | undefined) =>
  withOperator(query, operator, value, { names: PLAIN_NAMES, name: operator });

describe('narrowing a query down by choosing', () => {
  it.each<[string, SearchOperator, string | undefined, string]>([
    ['trust', 'kind', 'insight', 'trust kind:insight'],
    ['trust kind:hunch board', 'kind', 'insight', 'trust board kind:insight'],
    ['trust kind:hunch', 'kind', undefined, 'trust'],
    ['#team trust', 'tag', 'board', 'trust tag:"board"'],
    ['', 'client', 'A "B" C', 'client:"A B C"'],
    ['"long pau', 'layer', 'client', '"long pau" layer:client'],
    ['"a kind:hunch b"', 'kind', 'insight', '"a kind:hunch b" kind:insight'],
    ['', 'after', '2026-03-01', 'after:2026-03-01'],
  ])('%s with %s %s is %s', (query, operator, value, expected) => {
    expect(edit(query, operator, value)).toBe(expected);
  });

  it('keeps whatever else is looked for, and says what was chosen', () => {
    const parts = fc.constantFrom(
      'trust',
      '"long pause"',
      '#team',
      'client:ana',
      'after:2026',
      'kind:hunch',
      'a:b',
    );

    fc.assert(
      fc.property(fc.array(parts), (typed) => {
        const query = typed.join(' ');
        const edited = edit(query, 'kind', 'insight');
        const without = { kinds: [], problems: [] };

        expect({ ...parseQuery(edited, PLAIN_NAMES), ...without }).toEqual({
          ...parseQuery(query, PLAIN_NAMES),
          ...without,
        });
        expect(operatorValue(edited, 'kind', PLAIN_NAMES)).toBe('insight');
        expect(operatorValue(edit(edited, 'kind', undefined), 'kind', PLAIN_NAMES)).toBeUndefined();
      }),
    );
  });
});

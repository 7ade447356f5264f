import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPostings, type Postings } from '@/lib/domain/search/postings';

describe('lists of postings', () => {
  it('hold what was added to each, in order, however they grow side by side', () => {
    const additions = fc.array(fc.nat(5), { maxLength: 400 });

    fc.assert(
      fc.property(additions, (lists) => {
        const postings = createPostings();
        for (const [document, list] of lists.entries()) postings.add(list, document, document % 7);

        for (let list = 0; list <= 5; list += 1) {
          const added = [...lists.entries()].filter(([, each]) => each === list);
          expect(read(postings, list)).toEqual(added.map(([at]) => [at, at % 7]));
        }
      }),
    );
  });

  it('go on over the ends of slices and pages', () => {
    const postings = createPostings();
    const count = 300_000;
    for (let document = 0; document < count; document += 1) {
      postings.add(0, document, 1);
      if (document % 1_000 === 0) postings.add(1, document, 2);
    }

    expect(read(postings, 0).every(([document], at) => document === at)).toBe(true);
    expect(read(postings, 0)).toHaveLength(count);
    expect(read(postings, 1)).toHaveLength(300);
    expect(postings.bytes()).toBeLessThan(count * 6 * 1.5);
  });
});

function read(postings: Postings, list: number): [document: number, position: number][] {
  const found: [number, number][] = [];
  postings.visit(list, (documents, positions, from, to) => {
    for (let at = from; at < to; at += 1) found.push([documents[at] ?? -1, positions[at] ?? -1]);
  });
  return found;
}

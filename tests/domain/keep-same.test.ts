import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSame } from '@/lib/domain/keep-same';

const read = () => ({
  entries: [
    { type: 'note', row: { id: 'a', text: 'one', tags: ['x'] } },
    { type: 'note', row: { id: 'b', text: 'two', tags: [] } },
  ],
  answers: new Map([['a', 'said']]),
  hasMore: false,
});

describe('what is read again', () => {
  it('is the same object as before when nothing changed', () => {
    const before = read();

    expect(keepSame(before, read())).toBe(before);
  });

  it('keeps every row that did not change, wherever it stands now', () => {
    const before = read();
    const now = read();
    now.entries.unshift({ type: 'note', row: { id: 'c', text: 'new', tags: [] } });
    const kept = keepSame(before, now);

    expect(kept).toEqual(now);
    expect(kept.entries.slice(1)).toEqual([before.entries[0], before.entries[1]]);
    expect(kept.entries[1]).toBe(before.entries[0]);
    expect(kept.answers).toBe(before.answers);
  });

  it('keeps the parts of a row that did not change', () => {
    const before = read();
    const now = read();
    Object.assign(now.entries[0]?.row ?? {}, { text: 'changed' });
    const kept = keepSame(before, now);

    expect(kept).toEqual(now);
    expect(kept.entries[0]).not.toBe(before.entries[0]);
    expect(kept.entries[0]?.row.tags).toBe(before.entries[0]?.row.tags);
    expect(kept.entries[1]).toBe(before.entries[1]);
  });

  it('always says what was read now', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
        expect(keepSame(before, now)).toEqual(now);
        expect(keepSame(now, structuredClone(now))).toBe(now);
      }),
    );
  });
});

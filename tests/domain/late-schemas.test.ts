import { describe, expect, it, vi } from 'vitest';
import { z } from '@/lib/domain/zod';

describe('a schema', () => {
  it('is put together when it is first asked for something, with what stands in it', () => {
    const check = vi.fn(() => true);
    const inner = z.string().check(z.trim(), z.refine(check));
    const outer = z.object({ list: z.array(inner), kind: z.nullable(z.enum(['a', 'b'])) });

    expect(outer.safeParse({ list: [' x '], kind: null })).toEqual({
      success: true,
      data: { list: ['x'], kind: null },
    });
    expect(check).toHaveBeenCalledOnce();
    expect(outer.safeParse({ list: [], kind: 'c' }).success).toBe(false);
    expect(outer.shape.list.safeParse('no list').success).toBe(false);
  });

  it('keeps what zod says of it: its options, its shape and what it is', () => {
    const kinds = z.enum(['a', 'b']);

    expect(kinds.options).toEqual(['a', 'b']);
    expect(Object.keys(z.extend(z.object({ a: kinds }), { b: z.int() }).shape)).toEqual(['a', 'b']);
    expect(kinds instanceof z.ZodMiniEnum).toBe(true);
    expect('_zod' in kinds).toBe(true);
  });

  it('may be branded and checked as often as it is declared to be', () => {
    const id = z.string().brand<'Id'>();
    const short = id.check(z.minLength(1)).check(z.maxLength(2));

    expect(short.safeParse('ab').success).toBe(true);
    expect(short.safeParse('abc').success).toBe(false);
    expect(id.safeParse('abc').success).toBe(true);
  });
});

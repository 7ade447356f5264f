import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '@/lib/domain/meta';
import { findMeta, saveMeta } from '@/lib/storage/meta';
import { DamagedRowError, damagedKeys } from '@/lib/storage/whole-rows';
import { aStore } from '@/tests/fixtures/builders';

describe('a value kept once for everything', () => {
  it('is nothing until it is saved, and then what was saved', async () => {
    const store = aStore();
    expect(await findMeta('preferences', store)).toBeUndefined();

    await saveMeta('preferences', DEFAULT_PREFERENCES, store);
    await saveMeta('isHidden', false, store);
    await saveMeta('currentCall', null, store);

    expect(await findMeta('preferences', store)).toEqual(DEFAULT_PREFERENCES);
    expect(await findMeta('isHidden', store)).toBe(false);
    expect(await findMeta('currentCall', store)).toBeNull();
  });

  it.each([
    ['preferences', { language: 'fr' }],
    ['preferences', null],
    [
      'currentCall',
      { room: 'https://meet.google.com/x?pwd=1', tabId: 1, seenAt: 1, endedAt: null },
    ],
    ['isHidden', 'yes'],
    ['schemaVersion', 0],
  ] as const)('is nothing, and known as damaged, when %s does not fit: %j', async (key, value) => {
    const store = aStore();
    await store.meta.put({ key, value });

    const found = await findMeta(key, store);

    expect(found).toBeUndefined();
    expect(damagedKeys(store)).toEqual(new Map([['meta', new Set([key])]]));
  });

  it('of the coach’s own is not written over while it is damaged, and is once it was put in order', async () => {
    const store = aStore();
    const damaged = { key: 'preferences', value: { language: 'fr' } };
    await store.meta.put(damaged);
    await findMeta('preferences', store);

    const refused = saveMeta('preferences', DEFAULT_PREFERENCES, store);
    await expect(refused).rejects.toThrow(DamagedRowError);
    const left = await store.meta.get('preferences');
    await store.meta.put({ key: 'preferences', value: DEFAULT_PREFERENCES });
    await saveMeta('preferences', { ...DEFAULT_PREFERENCES, language: 'es' }, store);

    expect(left).toEqual(damaged);
    expect(await findMeta('preferences', store)).toMatchObject({ language: 'es' });
  });

  it('is not replaced by one that does not fit', async () => {
    const store = aStore();
    await saveMeta('preferences', DEFAULT_PREFERENCES, store);

    // biome-ignore lint/suspicious/noExplicitAny: a value of the wrong shape is the point
    await expect(saveMeta('preferences', { language: 'fr' } as any, store)).rejects.toMatchObject({
      name: '$ZodError',
    });

    expect(await findMeta('preferences', store)).toEqual(DEFAULT_PREFERENCES);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSavingStore } from '@/components/ui/saving-store';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A write that ends when told to, and the store that follows it. */
function aWrite() {
  const store = createSavingStore();
  const write = Promise.withResolvers<void>();
  const states: ReturnType<typeof store.current>[] = [];
  store.subscribe(() => states.push(store.current()));
  return { store, write, states };
}

describe('the saving status', () => {
  it('does not blink for a write that is soon done', async () => {
    const { store, write, states } = aWrite();
    const followed = store.follow(write.promise);
    await vi.advanceTimersByTimeAsync(299);
    write.resolve();

    expect(await followed).toBe(true);
    expect(states).toEqual([]);
  });

  it('says it when a write takes long, and when it is done after all', async () => {
    const { store, write, states } = aWrite();
    const followed = store.follow(write.promise);
    await vi.advanceTimersByTimeAsync(300);
    expect(store.current().isSlow).toBe(true);

    write.resolve();
    await followed;

    expect(states.map(({ isSlow }) => isSlow)).toEqual([true, false]);
  });

  it('says at once what failed, until the next write succeeds', async () => {
    const { store, write } = aWrite();
    const error = new Error('The disk is full');
    write.reject(error);

    expect(await store.follow(write.promise)).toBe(false);
    expect(store.current().failure).toBe(error);

    await store.follow(Promise.resolve());
    expect(store.current().failure).toBeUndefined();
  });

  it('keeps a failure while another write is still under way', async () => {
    const { store, write } = aWrite();
    const other = store.follow(write.promise);
    await store.follow(Promise.reject(new Error('The disk is full')));
    await vi.advanceTimersByTimeAsync(300);

    expect(store.current()).toMatchObject({ isSlow: true, failure: expect.any(Error) });
    write.resolve();
    await other;
  });

  it('is busy from the first moment of a write to the end of the last', async () => {
    const { store, write } = aWrite();
    const busy: boolean[] = [];
    store.watchBusy((isBusy) => busy.push(isBusy));

    const first = store.follow(Promise.resolve());
    const second = store.follow(write.promise);
    await first;
    expect(busy).toEqual([false, true]);
    write.resolve();
    await second;

    expect(busy).toEqual([false, true, false]);
  });

  it('says what was done instead, until the next write', async () => {
    const { store } = aWrite();
    await store.follow(Promise.resolve(), 'Copied');
    expect(store.current().done).toBe('Copied');

    await store.follow(Promise.resolve());
    expect(store.current().done).toBeUndefined();
  });
});

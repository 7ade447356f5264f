/** A write that is done sooner is not worth a word: a status that blinks at every key distracts. */
const SLOW_MS = 300;

export interface SavingState {
  /** A write has been under way for long enough to be noticed. */
  isSlow: boolean;
  failure: unknown;
  /** Said instead of `Saved`, until the next write. */
  done: string | undefined;
}

/** What is being written, for the one status line of a page. */
export interface SavingStore {
  /**
   * Follows a write until it is on disk or has failed. Resolves to whether it succeeded, so that a
   * caller can keep what the coach typed. `done` is said instead of `Saved`, until the next write.
   */
  follow: (write: Promise<unknown>, done?: string) => Promise<boolean>;
  /** The state to show; the same object until it changes. */
  current: () => SavingState;
  subscribe: (changed: () => void) => () => void;
  /** Tells, now and at every change, whether any write is under way. Returns how to stop. */
  watchBusy: (tell: (isBusy: boolean) => void) => () => void;
}

export function createSavingStore(): SavingStore {
  let state: SavingState = { isSlow: false, failure: undefined, done: undefined };
  let pending = 0;
  let slow: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const watchers = new Set<(isBusy: boolean) => void>();

  function change(next: Partial<SavingState>): void {
    const keys = Object.keys(next) as (keyof SavingState)[];
    if (keys.every((key) => Object.is(state[key], next[key]))) return;
    state = { ...state, ...next };
    for (const changed of listeners) changed();
  }

  function begin(): void {
    pending += 1;
    if (pending > 1) return;
    slow = setTimeout(() => change({ isSlow: true }), SLOW_MS);
    for (const tell of watchers) tell(true);
  }

  function end(next: Partial<SavingState>): void {
    pending -= 1;
    if (pending > 0) {
      change(next);
      return;
    }
    clearTimeout(slow);
    change({ ...next, isSlow: false });
    for (const tell of watchers) tell(false);
  }

  return {
    async follow(write, done) {
      begin();
      try {
        await write;
        end({ failure: undefined, done });
        return true;
      } catch (error) {
        end({ failure: error ?? new Error('unknown') });
        return false;
      }
    },
    current: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    watchBusy(tell) {
      watchers.add(tell);
      tell(pending > 0);
      return () => watchers.delete(tell);
    },
  };
}

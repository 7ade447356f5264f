/** A writer that never has two writes under way and never skips the latest value. */
export interface SingleFlight<Value> {
  /** Takes a newer value; it is written at once, or as soon as the write under way is done. */
  push: (value: Value) => void;
  /** The newest value that is not on disk yet, or `undefined` when all is saved. */
  unsaved: () => Value | undefined;
  /** Resolves when everything pushed so far is on disk; rejects when the last write failed. */
  settled: () => Promise<void>;
}

/**
 * Autosave without a timer: every value is written as fast as the disk takes it, older ones that
 * were overtaken are left out. A failed write keeps its value as unsaved, so that the next push
 * (or `settled`) tries again. `onFlight` gets every run of writes and must handle its failure.
 */
export function createSingleFlight<Value>(
  save: (value: Value) => Promise<unknown>,
  onFlight: (flight: Promise<void>) => void,
): SingleFlight<Value> {
  let waiting: { value: Value } | undefined;
  let writing: { value: Value } | undefined;
  let flight: Promise<void> | undefined;

  async function fly(): Promise<void> {
    while (waiting !== undefined) {
      writing = waiting;
      waiting = undefined;
      try {
        await save(writing.value);
      } catch (error) {
        waiting ??= writing;
        throw error;
      } finally {
        writing = undefined;
      }
    }
  }

  function start(): Promise<void> {
    if (flight === undefined) {
      flight = fly().finally(() => {
        flight = undefined;
      });
      onFlight(flight);
    }
    return flight;
  }

  return {
    push(value) {
      waiting = { value };
      void start();
    },
    unsaved: () => (waiting ?? writing)?.value,
    async settled() {
      while (flight !== undefined || waiting !== undefined) await start();
    },
  };
}

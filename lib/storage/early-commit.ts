import Dexie from 'dexie';

const writesLeft = new WeakMap<object, number>();

/**
 * Says, inside a transaction, that it makes so many more writes and nothing after them. With the last
 * one it is committed at once: otherwise the browser waits until this page has heard how each write
 * went, and a page that is drawing hears late. A write that fails aborts all of them, as ever.
 */
export function endsAfter(writes: number): void {
  const transaction = Dexie.currentTransaction?.idbtrans;
  if (transaction === undefined) return;
  writesLeft.set(transaction, writes);
  transaction.addEventListener('error', letAbort, { capture: true });
}

/**
 * Dexie keeps the browser from aborting what a write failed in, to abort it by itself: too late once it
 * was told to commit, and the other writes would stay.
 */
function letAbort(event: Event): void {
  Object.defineProperty(event, 'preventDefault', { value: () => {} });
}

/** Has a database commit what {@link endsAfter} announces. Below the vault, which seals first. */
export function addEarlyCommit(db: Dexie): void {
  db.use({
    stack: 'dbcore',
    name: 'early commit',
    level: -20,
    create: (down) => ({
      ...down,
      table(name) {
        const table = down.table(name);
        return {
          ...table,
          mutate(request) {
            const transaction = request.trans as unknown as IDBTransaction;
            // The write is with the browser when this returns; its answer is not awaited.
            const answer = table.mutate(request);
            answer.then(undefined, () => writesLeft.delete(transaction));
            countDown(transaction);
            return answer;
          },
        };
      },
    }),
  });
}

function countDown(transaction: IDBTransaction): void {
  const left = writesLeft.get(transaction);
  if (left === undefined) return;
  writesLeft.set(transaction, left - 1);
  if (left === 1) afterRefusals(() => writesLeft.has(transaction) && transaction.commit());
}

/** In the same turn, but once it is known of what the browser did not even take. */
function afterRefusals(act: () => unknown): void {
  queueMicrotask(() => queueMicrotask(() => queueMicrotask(act)));
}

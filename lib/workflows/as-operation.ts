import { afterOthers } from '@/lib/browser/writers';
import type { Operation, Operations } from '@/lib/domain/operation';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { forgetOperation, readOperations, saveOperation } from '@/lib/storage/operations';
import { readVaultPhase } from '@/lib/storage/vault/vault-phase';

/**
 * Does something big in such a way that it can be told how it ended, even when the browser is killed
 * meanwhile: it is written down before, marked as done by `done`, which `act` calls in the very
 * transaction that does it, and forgotten once this page knows. One of a kind at a time.
 */
export async function asOperation<Result>(
  what: Operation,
  act: (done: () => Promise<void>) => Promise<Result>,
  store: CoachsideDb = db,
): Promise<Result> {
  let result: { value: Result } | undefined;
  await afterOthers(lockOf(what), async () => {
    await saveOperation(what, false, store);
    try {
      result = { value: await act(() => saveOperation(what, true, store)) };
    } finally {
      // What can't be forgotten, as on a full disk, is told once more: it is true.
      await forgetOperation(what, store).catch(() => undefined);
    }
  });
  if (result === undefined) throw new Error(`Nobody did ${what}`);
  return result.value;
}

/**
 * How big things ended that no page could tell of, because the browser was closed meanwhile. Those
 * that another page is at are waited for; a vault that still turns is left out.
 */
export async function readEndedOperations(store: CoachsideDb = db): Promise<Operations> {
  const begun = Object.keys(await readOperations(store)) as Operation[];
  for (const what of begun) await afterOthers(lockOf(what), async () => {});
  const ended: Operations = {};
  for (const [what, isDone] of Object.entries(await readOperations(store))) {
    const outcome = what.startsWith('vault') ? await vaultOutcome(what, store) : isDone;
    if (outcome !== undefined) ended[what as Operation] = outcome;
  }
  return ended;
}

/** The coach has read how it ended. */
export async function dismissOperation(what: Operation, store: CoachsideDb = db): Promise<void> {
  await forgetOperation(what, store);
}

/** A vault turns by itself until it is where it should be, and says on disk where that is. */
async function vaultOutcome(what: string, store: CoachsideDb): Promise<boolean | undefined> {
  const phase = await readVaultPhase(store);
  if (phase === 'off') return what === 'vault-off';
  return phase === 'sealed' ? what === 'vault-on' : undefined;
}

/** Turning a vault goes on in whatever page comes first, so it has one lock for both ways. */
export const VAULT_LOCK = 'turns the vault';
const lockOf = (what: Operation) => (what.startsWith('vault') ? VAULT_LOCK : `operation ${what}`);

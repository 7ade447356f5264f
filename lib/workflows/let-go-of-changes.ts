import { whenSettled } from '@/lib/browser/clock';
import { askAnew } from '@/lib/storage/ask-anew';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { onRowsChanged } from '@/lib/storage/row-changes';

/** So many changes are little to remember, and to read everything in sight for so many is little too. */
const CHANGES_HELD = 32;

/** Has live queries let go of what they heard, some time after so many changes. Returns how to stop. */
export function letGoOfChanges(store: CoachsideDb = db): () => void {
  let heard = 0;
  return onRowsChanged((changes) => {
    // What is being typed is one row, whose changes add up to one.
    if ([...changes.keys()].some((table) => table !== 'drafts')) heard += 1;
    if (heard < CHANGES_HELD) return;
    heard = 0;
    whenSettled(() => askAnew());
  }, store);
}

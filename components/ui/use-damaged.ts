import { useDamagedKeys } from '@/components/ui/use-damaged-keys';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { countDamagedIn, countStillDamaged } from '@/lib/storage/count-damaged';
import type { PracticeTable } from '@/lib/storage/row-schemas';

/** How many rows the page left out because they are damaged; of these tables, or of all. */
export function useMetDamaged(tables?: readonly PracticeTable[]): number {
  const met = useDamagedKeys();
  const count = useLiveQuery(() => {
    const among: readonly string[] = tables ?? [...met.keys()];
    return countStillDamaged(new Map([...met].filter(([name]) => among.includes(name))));
  }, [met, tables]);
  return count ?? 0;
}

/** Small tables that no page lists. */
const WITHOUT_A_PAGE = ['meta', 'rooms', 'drafts', 'recapDrafts'] as const;

/** How many rows are damaged of what no page lists. */
export function useUnlistedDamaged(): number {
  return useLiveQuery(() => countDamagedIn(WITHOUT_A_PAGE), []) ?? 0;
}

/** Whether a deck is there and could not be read. */
export function useIsDeckDamaged(id: string): boolean {
  return useDamagedKeys().get('decks')?.has(id) === true;
}

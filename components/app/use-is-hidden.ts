import { useLiveQuery } from 'dexie-react-hooks';
import { findMeta } from '@/lib/storage/meta';

/** Whether the coach has covered every panel. `undefined` while the first read is under way. */
export function useIsHidden(): boolean | undefined {
  return useLiveQuery(async () => (await findMeta('isHidden')) ?? false, []);
}

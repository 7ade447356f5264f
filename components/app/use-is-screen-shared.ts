import { useLiveQuery } from 'dexie-react-hooks';
import { isScreenShared } from '@/lib/workflows/share-screen';

/** Whether somebody else sees this screen. `undefined` while the first read is under way. */
export function useIsScreenShared(): boolean | undefined {
  return useLiveQuery(() => isScreenShared(), []);
}

import { useOpening } from '@/components/app/use-opening';
import { useKept } from '@/components/ui/use-kept';
import { isScreenShared } from '@/lib/workflows/share-screen';

/** Whether somebody else sees this screen. `undefined` while the first read is under way. */
export function useIsScreenShared(): boolean | undefined {
  return useKept(() => isScreenShared(), [], useOpening()?.isScreenShared);
}

import { useOpening } from '@/components/app/use-opening';
import { useUrgentQuery } from '@/components/ui/use-live-query';
import { isScreenShared } from '@/lib/workflows/share-screen';

/** Whether somebody else sees this screen. `undefined` while the first read is under way. */
export function useIsScreenShared(): boolean | undefined {
  return useUrgentQuery(() => isScreenShared(), useOpening()?.isScreenShared);
}

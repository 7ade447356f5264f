import { useOpening } from '@/components/app/use-opening';
import { useUrgentQuery } from '@/components/ui/use-live-query';
import { findMeta } from '@/lib/storage/meta';

/** Whether the coach has covered every panel. `undefined` while the first read is under way. */
export function useIsHidden(): boolean | undefined {
  return useUrgentQuery(readIsHidden, useOpening()?.isHidden);
}

export async function readIsHidden(): Promise<boolean> {
  return (await findMeta('isHidden')) ?? false;
}

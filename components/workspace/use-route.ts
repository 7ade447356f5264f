import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute, type Route } from '@/components/workspace/routes';
import { onHashChange, readHash } from '@/lib/browser/hash';

/** The route in the address bar, kept up to date. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(onHashChange, () => readHash());
  return useMemo(() => parseRoute(hash), [hash]);
}

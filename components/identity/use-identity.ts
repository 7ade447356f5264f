import { useLiveQuery } from '@/components/ui/use-live-query';
import { type Identity, NO_IDENTITY } from '@/lib/domain/identity';
import { findMeta } from '@/lib/storage/meta';

/** Who the coach is on documents, kept up to date. `undefined` during the first read. */
export function useIdentity(): Identity | undefined {
  return useLiveQuery(async () => (await findMeta('identity')) ?? NO_IDENTITY, []);
}

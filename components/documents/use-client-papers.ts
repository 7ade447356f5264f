import { useLiveQuery } from '@/components/ui/use-live-query';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { type ClientPapersReading, readClientPapers } from '@/lib/workflows/client-papers';

/** A client's records as documents are made of them. `undefined` during the first read. */
export function useClientPapers(id: ClientId): ClientPapersReading | undefined {
  return useLiveQuery(() => readClientPapers(id, dayOf(now())), [id]);
}

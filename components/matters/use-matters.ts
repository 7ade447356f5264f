import { useLiveQuery } from '@/components/ui/use-live-query';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { NO_PLACE, type Place } from '@/lib/domain/place';
import { type Matter, whatMatters } from '@/lib/domain/what-matters';
import { readJourney } from '@/lib/storage/journey';

export interface ClientMatters {
  /** Most pressing first. */
  matters: readonly Matter[];
  place: Place;
}

/** What matters about a client and how they are met well; `undefined` while reading, or without one. */
export function useMatters(id: ClientId): ClientMatters | undefined {
  return useLiveQuery(async () => {
    const { journey } = await readJourney(id);
    if (journey === undefined) return undefined;
    return {
      matters: whatMatters(journey, dayOf(now())),
      place: journey.client.place ?? NO_PLACE,
    };
  }, [id]);
}

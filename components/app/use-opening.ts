import { createContext, useContext } from 'react';
import type { Opening, OpeningPlace } from '@/components/app/opening';
import type { SessionId } from '@/lib/domain/ids';

const OpeningContext = createContext<OpeningPlace>({ first: undefined });

/** Gives what was read ahead to what is drawn first. Whoever is drawn later reads for itself. */
export const OpeningProvider = OpeningContext.Provider;

/** What was read ahead of the first drawing; `undefined` ever after. */
export function useOpening(): Opening | undefined {
  return useContext(OpeningContext).first;
}

/** The part of it that belongs to a session under way. */
export function useLiveOpening(id: SessionId): Opening['live'] {
  const opening = useOpening();
  return opening?.moment?.live?.id === id ? opening.live : undefined;
}

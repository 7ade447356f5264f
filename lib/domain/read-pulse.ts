import type { Day } from '@/lib/domain/days';
import type { PulseRoundId } from '@/lib/domain/ids';
import { mean } from '@/lib/domain/median';
import type { PulseRound } from '@/lib/domain/pulse';

/** With fewer, a mean is somebody's own answer. */
export const PULSE_MEAN_FROM = 2;
/** With fewer, the answers are never shown one by one: it could be guessed whose they are. */
export const PULSE_BREAKDOWN_FROM = 4;
/** A mean above this is commonly taken as change that others see. */
export const PULSE_SUCCESS_ABOVE = 1;

export const PULSE_CHANGES = [-3, -2, -1, 0, 1, 2, 3] as const;

/** What a round says without saying who said it. */
export interface PulseReading {
  id: PulseRoundId;
  on: Day;
  behaviour: string;
  asked: number;
  answered: number;
  mean: number | null;
  isSeen: boolean;
  /** How many chose each of {@link PULSE_CHANGES}, in that order; `null` with too few raters. */
  counts: readonly number[] | null;
  /** In alphabetical order, so that their place tells nothing; `null` with too few raters. */
  suggestions: readonly string[] | null;
}

/**
 * The mean of the changes that stakeholders see, −3 to +3, and with at least four raters how the
 * answers are spread. Who could not say is asked but has not answered.
 */
export function readPulse({ id, on, behaviour, answers }: PulseRound): PulseReading {
  const changes = answers.flatMap(({ change }) => (change === null ? [] : [change]));
  const isOpen = changes.length >= PULSE_BREAKDOWN_FROM;
  const average = changes.length >= PULSE_MEAN_FROM ? (mean(changes) ?? null) : null;
  return {
    id,
    on,
    behaviour,
    asked: answers.length,
    answered: changes.length,
    mean: average,
    isSeen: average !== null && average > PULSE_SUCCESS_ABOVE,
    counts: isOpen
      ? PULSE_CHANGES.map((change) => changes.filter((each) => each === change).length)
      : null,
    suggestions: isOpen
      ? answers
          .map(({ suggestion }) => suggestion.trim())
          .filter((suggestion) => suggestion !== '')
          .toSorted((a, b) => a.localeCompare(b))
      : null,
  };
}

/** The rounds about one behaviour, oldest first, so that a later one is read against the first. */
export function pulseByBehaviour(rounds: readonly PulseRound[]): Map<string, PulseReading[]> {
  const kept = rounds
    .filter(({ trashedAt }) => trashedAt === null)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return Map.groupBy(kept.map(readPulse), ({ behaviour }) => behaviour);
}

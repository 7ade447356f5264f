import { fold } from '@/lib/domain/fold';

/** What was typed so lately that another window may have written over it unseen. */
const LATELY_MS = 5_000;

/** Two windows that write the same text: nothing that was typed in either is lost. */
export interface Meeting {
  /** Says what was typed here, and when. */
  typed: (text: string, at: number) => void;
  /** Whether a stored text came from somewhere else: neither what there was nor anything typed here. */
  isForeign: (stored: string) => boolean;
  /** The text to go on with, now that another one was stored. */
  meet: (stored: string, shown: string, at: number) => string;
}

export function createMeeting(initial: string): Meeting {
  let base = initial;
  let typedAt: number | undefined;
  const own = new Set([bare(initial)]);
  return {
    typed(text, at) {
      own.add(bare(text));
      typedAt = at;
    },
    isForeign: (stored) => !own.has(bare(stored)),
    meet(stored, shown, at) {
      const isTyping = typedAt !== undefined && Math.abs(at - typedAt) < LATELY_MS;
      const met = isTyping ? joinTexts(base, shown, stored) : stored;
      base = stored;
      own.add(bare(stored));
      return met;
    },
  };
}

/**
 * Both of two texts that grew from one: what each added at the end follows what was there; texts that
 * have nothing in common stand one below the other. Whichever window joins them, the outcome is the
 * same, so that two that join at once agree.
 */
export function joinTexts(base: string, ours: string, theirs: string): string {
  if (holds(ours, theirs)) return ours;
  if (holds(theirs, ours)) return theirs;
  const isGrown = base !== '' && ours.startsWith(base) && theirs.startsWith(base);
  if (!isGrown) return [ours, theirs].toSorted().join('\n');
  const added = [ours, theirs].map((text) => text.slice(base.length).trim()).toSorted();
  return [base.trimEnd(), ...added].join(' ');
}

/** Whether all words of a text stand in another one, in their order. */
function holds(text: string, other: string): boolean {
  const words = wordsOf(text);
  let at = 0;
  for (const word of wordsOf(other)) {
    at = words.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** As a row may have tidied it: letters and digits alone, because spaces, commas and capitals may differ. */
function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

import { anonymiser, type Candidate, type Decisions } from '@/lib/domain/anonymise';
import { foldName } from '@/lib/domain/name-folding';
import type { Context, Replacement } from '@/lib/domain/replace-names';

/** What would stand in place of what, to be approved, reworded or, unless certain, left as it is. */
export interface ProposedReplacement extends Candidate {
  context: Context;
}

/** Everything to ask the coach about before a case can be made. */
export interface ReplacementProposal {
  /** In the order in which they are found. */
  replacements: readonly ProposedReplacement[];
  /** Names that stand in no text, and in no stand-in either. */
  unseen: readonly Candidate[];
}

declare const approved: unique symbol;

/**
 * Replacements that the coach was asked about, one by one. Only {@link approveReplacements} makes
 * them, and no case is made without.
 */
export interface ApprovedReplacements {
  readonly [approved]: true;
  readonly asked: ReadonlySet<string>;
  readonly anonymise: (text: string) => string;
}

/** The candidates as a proposal, with what the coach chose before for the same names. */
export function proposeReplacements(
  candidates: readonly Candidate[],
  remembered: readonly Replacement[],
): ReplacementProposal {
  const words = new Map(remembered.map(({ find, replace }) => [foldName(find), replace]));
  const proposed = candidates.map((each) => ({
    ...each,
    replace: words.get(foldName(each.find)) ?? each.replace,
  }));
  return {
    replacements: proposed.filter(isSeen),
    unseen: proposed.filter((each) => !isSeen(each) && each.isCertain),
  };
}

/**
 * The coach has looked at every replacement of the proposal: what `decisions` does not name was
 * approved as proposed.
 */
export function approveReplacements(
  { replacements, unseen }: ReplacementProposal,
  decisions: Decisions,
): ApprovedReplacements {
  const given = {
    asked: new Set(replacements.map(({ find }) => foldName(find))),
    anonymise: anonymiser([...replacements, ...unseen], decisions),
  };
  return given as typeof given & Pick<ApprovedReplacements, typeof approved>;
}

/** Whether the coach was asked about everything that is proposed now. */
export function wasAskedAbout(
  { replacements }: ReplacementProposal,
  { asked }: ApprovedReplacements,
): boolean {
  return replacements.every(({ find }) => asked.has(foldName(find)));
}

function isSeen(candidate: Candidate): candidate is ProposedReplacement {
  return candidate.context !== null;
}

import { useMemo, useState } from 'react';
import type { Decisions } from '@/lib/domain/anonymise';
import type { ProposedReplacement, ReplacementProposal } from '@/lib/domain/approve-replacements';

/** What a coach says about one replacement. */
export type Verdict = 'approved' | 'left';

/** What was found, and what stands for it: another stand-in is another thing to decide on. */
type Verdicts = ReadonlyMap<string, Verdict>;
type StandIns = ReadonlyMap<string, string>;

export interface DecisionsState {
  /** For the builder: what is not decided counts as proposed. */
  made: Decisions;
  /** How many wait for a decision. */
  open: number;
  verdictOf: (replacement: ProposedReplacement) => Verdict | undefined;
  /** What stands for it: the coach's words, or else those proposed. */
  standInOf: (replacement: ProposedReplacement) => string;
  /** The same verdict again takes it back. */
  decide: (replacement: ProposedReplacement, verdict: Verdict) => void;
  approveRest: () => void;
  /** Other words must be approved anew. */
  reword: (replacement: ProposedReplacement, standIn: string) => void;
  forget: () => void;
}

/** The coach's decisions about a proposal, for as long as the page is open: none of it is kept. */
export function useDecisions({ replacements }: ReplacementProposal): DecisionsState {
  const [verdicts, setVerdicts] = useState<Verdicts>(new Map());
  const [standIns, setStandIns] = useState<StandIns>(new Map());
  const made = useMemo(
    (): Decisions => ({
      replacements: replacements.flatMap(({ find }) => {
        const replace = standIns.get(find);
        return replace === undefined ? [] : [{ find, replace }];
      }),
      kept: replacements
        .filter((each) => verdicts.get(each.find) === 'left')
        .map(({ find }) => find),
    }),
    [replacements, verdicts, standIns],
  );
  return {
    made,
    open: replacements.filter(({ find }) => !verdicts.has(find)).length,
    verdictOf: ({ find }) => verdicts.get(find),
    standInOf: ({ find, replace }) => standIns.get(find) ?? replace,
    decide: ({ find }, verdict) =>
      setVerdicts((all) =>
        all.get(find) === verdict ? without(all, find) : new Map([...all, [find, verdict]]),
      ),
    approveRest: () =>
      setVerdicts(
        (all) => new Map([...replacements.map(({ find }) => [find, 'approved'] as const), ...all]),
      ),
    reword: ({ find }, standIn) => {
      setStandIns((all) => new Map([...all, [find, standIn]]));
      setVerdicts((all) => without(all, find));
    },
    forget: () => {
      setVerdicts(new Map());
      setStandIns(new Map());
    },
  };
}

function without(all: Verdicts, find: string): Verdicts {
  return new Map([...all].filter(([each]) => each !== find));
}

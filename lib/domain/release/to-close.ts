import type { Client } from '@/lib/domain/client';
import type { Commitment } from '@/lib/domain/commitment';
import type { DaySpan } from '@/lib/domain/day-span';
import type { Day } from '@/lib/domain/days';
import type { Goal } from '@/lib/domain/goal';
import type { Layer } from '@/lib/domain/layers';
import type { Note } from '@/lib/domain/note';
import {
  type ClientRecords,
  heldOn,
  heldSessions,
  keptRecords,
} from '@/lib/domain/release/client-records';
import {
  type Movement,
  movementOf,
  type Standing,
  standingsOf,
} from '@/lib/domain/release/goal-movement';
import { pass, type Released } from '@/lib/domain/release/released';

/** The gate for looking back at a whole engagement. What is not named here stays. */

/** Who may have a closure report. */
export type ClosureReader = 'coach' | 'client';

export type ClosureGoal = Movement &
  Pick<Goal, 'text' | 'measure' | 'target' | 'status'> & {
    /** Where it stood, day by day. */
    standings: readonly Standing[];
    /** What showed it: for the coach, what was written with a rating as well. */
    evidence: readonly string[];
  };
export type ClosureNote = Pick<Note, 'text'> & { kind: 'insight' | 'words' };
export type ClosureCommitment = Pick<Commitment, 'owner' | 'text' | 'dueOn'>;

export interface ClosureRecords<A extends ClosureReader> {
  reader: A;
  clientKind: Client['kind'];
  sessionsHeld: number;
  /** `null` before the first session. */
  firstOn: Day | null;
  lastOn: Day | null;
  goals: readonly Released<A, ClosureGoal>[];
  learning: readonly Released<A, ClosureNote>[];
  /** What is still meant to happen. */
  plan: readonly Released<A, ClosureCommitment>[];
}

const LAYERS: Record<ClosureReader, readonly Layer[]> = {
  coach: ['coach', 'client', 'sponsor'],
  client: ['client', 'sponsor'],
};

/**
 * What a reader may have of the whole engagement up to a day. The evidence of a rating is the
 * coach's; for the client, a note in the client layer that is linked to the goal stands for it.
 */
export function releaseClosure<A extends ClosureReader>(
  reader: A,
  records: ClientRecords,
  to: Day,
): Released<A, ClosureRecords<A>> {
  const kept = keptRecords(records);
  const span: DaySpan = { from: null, to };
  const mayHave = ({ layer }: { layer: Layer }) => LAYERS[reader].includes(layer);
  const days = heldSessions(kept)
    .filter(({ kind }) => kind !== 'supervision')
    .map(heldOn)
    .filter((day) => day <= to);
  const notes = kept.notes.filter((note) => mayHave(note) && note.text.trim() !== '');
  return pass<A, ClosureRecords<A>>({
    reader,
    clientKind: kept.client.kind,
    sessionsHeld: days.length,
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
    goals: kept.goals.map((goal) => {
      const { id, text, measure, target, status } = goal;
      const rated = kept.ratings.filter(({ goalId }) => goalId === id);
      const evidence = [
        ...(reader === 'coach' ? rated.map((rating) => rating.evidence) : []),
        ...notes
          .filter(({ kind, goalIds }) => kind === 'note' && goalIds.includes(id))
          .map((note) => note.text),
      ].filter((each) => each.trim() !== '');
      const moved = movementOf(goal, rated, span);
      const standings = standingsOf(goal, rated, to);
      return pass<A, ClosureGoal>({ text, measure, target, status, ...moved, standings, evidence });
    }),
    learning: notes.flatMap(({ kind, text }) =>
      kind === 'insight' || kind === 'words' ? [pass<A, ClosureNote>({ kind, text })] : [],
    ),
    plan: kept.commitments
      .filter((commitment) => commitment.status === 'open' && mayHave(commitment))
      .map(({ owner, text, dueOn }) => pass<A, ClosureCommitment>({ owner, text, dueOn })),
  });
}

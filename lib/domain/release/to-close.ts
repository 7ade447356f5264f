import type { Client } from '@/lib/domain/client';
import type { Closure, SustainingStep } from '@/lib/domain/closure';
import type { Commitment } from '@/lib/domain/commitment';
import type { DaySpan } from '@/lib/domain/day-span';
import type { Day } from '@/lib/domain/days';
import type { Achievement } from '@/lib/domain/evaluation';
import type { Goal } from '@/lib/domain/goal';
import { type GasLevel, levelText } from '@/lib/domain/goal-attainment';
import { gasProgress } from '@/lib/domain/goal-progress';
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
import { withStandIns } from '@/lib/domain/release/stand-ins';

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

/** A level that was described and then reached, with its words. */
export interface ReachedLevel {
  level: GasLevel;
  words: string;
}

/** How goals with five described levels came out: the composite never without the levels. */
export interface ClosureAttainment {
  lines: readonly {
    text: string;
    baseline: ReachedLevel | null;
    latest: ReachedLevel | null;
  }[];
  /** T-scores; `null` where there is nothing to work them out from. */
  baseline: number | null;
  latest: number | null;
}

/** What was written for the end. What the client told the coach about the work is the coach's. */
export type ClosureWords = Pick<Closure, 'learning' | 'support' | 'thanks' | 'feedbackToCoach'>;
export type ClosureStep = Pick<SustainingStep, 'text' | 'checkOn'>;
export type ClosureAchievement = Pick<Achievement, 'on' | 'text'>;

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
  /** `null` without goals of that kind. */
  attainment: Released<A, ClosureAttainment> | null;
  /** `null` while nothing was written for the end. */
  words: Released<A, ClosureWords> | null;
  sustaining: readonly Released<A, ClosureStep>[];
  /** For the coach alone: nobody has said that they may leave. */
  achievements: readonly Released<A, ClosureAchievement>[];
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
  const all = keptRecords(records);
  const kept = reader === 'client' ? forClient(all) : all;
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
    ...endingOf(reader, kept),
  });
}

/** With stand-ins for others where the coach wants those. */
function forClient(records: ClientRecords): ClientRecords {
  const { client, goals, notes, commitments, closures } = records;
  return { ...records, ...withStandIns({ goals, notes, commitments, closures }, client) };
}

type Ending<A extends ClosureReader> = Pick<
  ClosureRecords<A>,
  'attainment' | 'words' | 'sustaining' | 'achievements'
>;

/** What was written for the end of the engagement that began last. */
function endingOf<A extends ClosureReader>(reader: A, kept: ClientRecords): Ending<A> {
  const engagement = kept.engagements
    .toSorted((a, b) => (a.startedOn < b.startedOn ? -1 : 1))
    .at(-1);
  const closure = kept.closures.find(({ engagementId }) => engagementId === engagement?.id);
  const attainment = attainmentOf(kept);
  return {
    attainment: attainment.lines.length === 0 ? null : pass<A, ClosureAttainment>(attainment),
    words:
      closure === undefined
        ? null
        : pass<A, ClosureWords>({
            learning: closure.learning,
            support: closure.support,
            thanks: closure.thanks,
            feedbackToCoach: reader === 'coach' ? closure.feedbackToCoach : '',
          }),
    sustaining: (closure?.sustaining ?? []).map(({ text, checkOn }) =>
      pass<A, ClosureStep>({ text, checkOn }),
    ),
    achievements:
      reader === 'coach'
        ? kept.achievements.map(({ on, text }) => pass<A, ClosureAchievement>({ on, text }))
        : [],
  };
}

function attainmentOf({ goals, ratings }: ClientRecords): ClosureAttainment {
  const { lines, latest, change } = gasProgress(goals, ratings);
  // A beginning is named only for the same goals as the end, or the two could not be compared.
  const isSame = lines.every((line) => line.latest === null || line.baseline !== null);
  const described = new Map(goals.map(({ id, gas }) => [id, gas]));
  return {
    lines: lines.map(({ goalId, text, ...levels }) => {
      const scale = described.get(goalId) ?? null;
      const reached = (level: GasLevel | null): ReachedLevel | null =>
        level === null || scale === null ? null : { level, words: levelText(scale, level) };
      return { text, baseline: reached(levels.baseline), latest: reached(levels.latest) };
    }),
    baseline: isSame && latest !== undefined && change !== undefined ? latest - change : null,
    latest: latest ?? null,
  };
}

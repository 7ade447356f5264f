import type { Client } from '@/lib/domain/client';
import type { Commitment } from '@/lib/domain/commitment';
import { consentOn } from '@/lib/domain/consent';
import type { DaySpan } from '@/lib/domain/day-span';
import { type Day, dayOf } from '@/lib/domain/days';
import type { Goal } from '@/lib/domain/goal';
import type { Layer } from '@/lib/domain/layers';
import type { Note } from '@/lib/domain/note';
import {
  type ClientRecords,
  heldOn,
  heldSessions,
  keptRecords,
} from '@/lib/domain/release/client-records';
import { isWithin, type Movement, movementOf } from '@/lib/domain/release/goal-movement';
import { pass, type Released } from '@/lib/domain/release/released';
import { withStandIns } from '@/lib/domain/release/stand-ins';

/** The gate between a client's records and their sponsor. What is not named here stays. */

/** On which day the client let a line out. */
interface ReleaseDay {
  releasedOn: Day;
}

export type SponsorLine = ReleaseDay & Pick<Note, 'text'> & { kind: 'note' | 'insight' | 'words' };
export type SponsorCommitment = ReleaseDay &
  Pick<Commitment, 'owner' | 'text' | 'dueOn' | 'status'>;
export type SponsorGoal = ReleaseDay & Movement & Pick<Goal, 'text' | 'target' | 'status'>;

type ForSponsor<T> = readonly Released<'sponsor', T>[];

/** What a sponsor may have: how often, toward what, and what the client chose to say about it. */
export interface SponsorReport {
  /** The display name: a sponsor has to know whom it is about. */
  shownAs: Client['shownAs'];
  clientKind: Client['kind'];
  span: DaySpan;
  /** Never which days they were. */
  sessionsHeld: number;
  goals: ForSponsor<SponsorGoal>;
  notes: ForSponsor<SponsorLine>;
  commitments: ForSponsor<SponsorCommitment>;
  /** The day of the client's consent to be reported on at all. */
  consentedOn: Day;
}

/**
 * What a sponsor may have of a span of days. `undefined` without the client's consent to sponsor
 * reports. A line passes in the sponsor layer alone, and only with the day on which the client
 * released it; a day still to come is no release.
 */
export function releaseToSponsor(
  records: ClientRecords,
  span: DaySpan,
  today: Day,
): Released<'sponsor', SponsorReport> | undefined {
  const kept = keptRecords(records);
  const { client, ratings } = kept;
  const { goals, notes, commitments } = withStandIns(
    { goals: kept.goals, notes: kept.notes, commitments: kept.commitments },
    client,
  );
  const consent = consentOn(kept.consents, client.id, 'sponsor-report', today);
  if (consent === undefined) return undefined;
  const releasedOn = ({ releasedOn: day }: { releasedOn?: Day | undefined }) =>
    day !== undefined && day <= today ? day : undefined;
  const lineReleasedOn = (line: { layer: Layer; at: number; releasedOn?: Day | undefined }) =>
    line.layer === 'sponsor' && isWithin(dayOf(line.at), span) ? releasedOn(line) : undefined;
  return pass<'sponsor', SponsorReport>({
    shownAs: client.shownAs,
    clientKind: client.kind,
    span,
    sessionsHeld: heldSessions(kept).filter(
      (session) => session.kind !== 'supervision' && isWithin(heldOn(session), span),
    ).length,
    goals: goals.flatMap((goal) => {
      const day = releasedOn(goal);
      const { text, target, status } = goal;
      const moved = movementOf(goal, ratings, span);
      return day === undefined
        ? []
        : [pass<'sponsor', SponsorGoal>({ text, target, status, ...moved, releasedOn: day })];
    }),
    notes: notes.flatMap((note) => {
      const day = lineReleasedOn(note);
      const { kind, text } = note;
      return day === undefined || kind === 'hunch' || kind === 'marker' || text.trim() === ''
        ? []
        : [pass<'sponsor', SponsorLine>({ kind, text, releasedOn: day })];
    }),
    commitments: commitments.flatMap((commitment) => {
      const day = lineReleasedOn(commitment);
      const { owner, text, dueOn, status } = commitment;
      return day === undefined || status === 'dropped'
        ? []
        : [pass<'sponsor', SponsorCommitment>({ owner, text, dueOn, status, releasedOn: day })];
    }),
    consentedOn: consent.givenOn,
  });
}

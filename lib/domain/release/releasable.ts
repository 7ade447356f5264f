import { consentOn } from '@/lib/domain/consent';
import type { DaySpan } from '@/lib/domain/day-span';
import { type Day, dayOf } from '@/lib/domain/days';
import type { CommitmentId, GoalId, NoteId } from '@/lib/domain/ids';
import type { Layer } from '@/lib/domain/layers';
import { type ClientRecords, keptRecords } from '@/lib/domain/release/client-records';
import { isWithin } from '@/lib/domain/release/goal-movement';

/** A line that the client could let go to the sponsor, and since when they did; for the coach. */
export type ReleasableLine = { text: string; releasedOn: Day | null } & (
  | { type: 'goal'; id: GoalId }
  | { type: 'note'; id: NoteId; kind: 'note' | 'insight' | 'words' }
  | { type: 'commitment'; id: CommitmentId; owner: 'client' | 'coach' }
);

/**
 * What the sponsor's report over a span could hold: the goals, and the lines that the client may
 * see. What is kept for the coach alone is not among it: it goes to the client first.
 */
export function releasableLines(records: ClientRecords, span: DaySpan): ReleasableLine[] {
  const { goals, notes, commitments } = keptRecords(records);
  const isShared = (line: { layer: Layer; at: number }) =>
    line.layer !== 'coach' && isWithin(dayOf(line.at), span);
  return [
    ...goals.map(({ id, text, releasedOn = null }) => ({
      ...{ type: 'goal' as const, id, text, releasedOn },
    })),
    ...notes.filter(isShared).flatMap(({ id, kind, text, layer, releasedOn = null }) =>
      kind === 'hunch' || kind === 'marker' || text.trim() === ''
        ? []
        : [
            {
              ...{ type: 'note' as const, id, kind, text },
              releasedOn: layer === 'sponsor' ? releasedOn : null,
            },
          ],
    ),
    ...commitments
      .filter((commitment) => isShared(commitment) && commitment.status !== 'dropped')
      .map(({ id, owner, text, layer, releasedOn = null }) => ({
        ...{ type: 'commitment' as const, id, owner, text },
        releasedOn: layer === 'sponsor' ? releasedOn : null,
      })),
  ];
}

/** The day since which the client agrees to be reported on; `undefined` when they don't. */
export function reportedSince({ consents, client }: ClientRecords, today: Day): Day | undefined {
  return consentOn(consents, client.id, 'sponsor-report', today)?.givenOn;
}

import type { Closure } from '@/lib/domain/closure';
import { type Day, dayOf, daySchema, type Instant } from '@/lib/domain/days';
import { addMonths } from '@/lib/domain/months';
import { z } from '@/lib/domain/zod';

export const KEEPING_DECISIONS_MAX = 200;

/** What a coach decided when the time was up: to keep the records for longer, or to decide later. */
export const keepingDecisionSchema = z.object({
  on: daySchema,
  choice: z.enum(['keep', 'later']),
  /** The day on which it is asked again. */
  until: daySchema,
});
export type KeepingDecision = z.infer<typeof keepingDecisionSchema>;

/** For how long a client's records are kept. */
export const keepingSchema = z.object({
  /** Years after the last session; `null` where what an engagement's end says holds. */
  years: z.nullable(z.int().check(z.minimum(0), z.maximum(99))),
  decisions: z.array(keepingDecisionSchema).check(z.maxLength(KEEPING_DECISIONS_MAX)),
});
export type Keeping = z.infer<typeof keepingSchema>;

export const NO_KEEPING: Keeping = { years: null, decisions: [] };

/** How a client's records stand to the day until which they are kept. */
export interface KeepingState {
  /** `undefined` while nothing was decided. */
  years: number | undefined;
  /** The day of the last session that was begun, from which the years count. */
  lastOn: Day | undefined;
  /** Until when they are kept; `undefined` while nothing was decided. */
  until: Day | undefined;
  decisions: readonly KeepingDecision[];
}

interface Kept {
  client: { keeping?: Keeping | undefined; createdAt: number };
  /** When the last session began, if there was one. */
  lastAt: Instant | undefined;
  closures: readonly Pick<Closure, 'retention'>[];
}

/**
 * Counted from the last session; without one, from the day the client was added. Of several
 * engagements the longest time holds. A later decision moves the day, and never brings it forward.
 */
export function keepingState({ client, lastAt, closures }: Kept): KeepingState {
  const keeping = client.keeping ?? NO_KEEPING;
  const last = lastAt === undefined ? undefined : dayOf(lastAt);
  const agreed = closures.flatMap(({ retention }) => (retention === null ? [] : [retention.years]));
  const years = keeping.years ?? (agreed.length === 0 ? undefined : Math.max(...agreed));
  const counted =
    years === undefined ? undefined : addMonths(last ?? dayOf(client.createdAt), 12 * years);
  const until = [counted, ...keeping.decisions.map((decision) => decision.until)]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
  return {
    years,
    lastOn: last,
    until: counted === undefined ? undefined : until,
    decisions: keeping.decisions,
  };
}

/** Whether it is time to decide: the day itself still belongs to the time agreed. */
export function isKeepingOver({ until }: KeepingState, today: Day): boolean {
  return until !== undefined && until < today;
}

import { type Day, dayOf, type Instant } from '@/lib/domain/days';
import { type Engagement, NEW_ENGAGEMENT } from '@/lib/domain/engagement';
import { type ClientId, type EngagementId, engagementIdSchema, newId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import {
  changeEngagement,
  findOpenEngagement,
  getEngagement,
  saveEngagement,
} from '@/lib/storage/engagements';

/** A client has at most one engagement under way. */
export class EngagementOpenError extends Error {
  override readonly name = 'EngagementOpenError';
  constructor(readonly open: Engagement) {
    super(`The engagement ${open.id} has not ended`);
  }
}

/** What a coach may say about an engagement when it starts. */
export type NewEngagement = { clientId: ClientId } & Partial<
  Pick<Engagement, 'title' | 'startedOn' | 'sessionsAgreed' | 'reviewOn' | 'plannedEndOn' | 'stage'>
>;

/**
 * Starts an engagement today, in the first stage, unless something else is said. Throws
 * {@link EngagementOpenError} while another one is under way, and then changes nothing.
 */
export async function startEngagement(
  { clientId, ...said }: NewEngagement,
  now: Instant,
  store: CoachsideDb = db,
): Promise<Engagement> {
  const startedOn = said.startedOn ?? dayOf(now);
  const stage = said.stage ?? 'relationship';
  const engagement: Engagement = {
    ...NEW_ENGAGEMENT,
    ...said,
    id: newId(engagementIdSchema),
    clientId,
    stage,
    stageHistory: [{ stage, on: startedOn }],
    startedOn,
  };
  return store.transaction('rw', store.engagements, async () => {
    const open = await findOpenEngagement(clientId, store);
    if (open !== undefined) throw new EngagementOpenError(open);
    await saveEngagement(engagement, store);
    return engagement;
  });
}

/** Ends an engagement on a day; nothing that belongs to it changes. */
export async function endEngagement(
  id: EngagementId,
  on: Day,
  store: CoachsideDb = db,
): Promise<void> {
  await changeEngagement(id, (engagement) => ({ ...engagement, endedOn: on }), store);
}

/** Takes an ending back. Throws {@link EngagementOpenError} when another engagement has begun since. */
export async function reopenEngagement(id: EngagementId, store: CoachsideDb = db): Promise<void> {
  await store.transaction('rw', store.engagements, async () => {
    const engagement = await getEngagement(id, store);
    const open = await findOpenEngagement(engagement.clientId, store);
    if (open !== undefined && open.id !== id) throw new EngagementOpenError(open);
    await saveEngagement({ ...engagement, endedOn: null }, store);
  });
}

/** Changes what was agreed about an engagement's frame, and nothing else. */
export async function changeFrame(
  id: EngagementId,
  change: Partial<
    Pick<Engagement, 'title' | 'startedOn' | 'sessionsAgreed' | 'reviewOn' | 'plannedEndOn'>
  >,
  store: CoachsideDb = db,
): Promise<void> {
  await changeEngagement(id, (engagement) => ({ ...engagement, ...change }), store);
}

import { beginAgenda } from '@/lib/domain/agenda';
import { agendaFrom, getTemplate } from '@/lib/domain/agenda-templates';
import type { Instant } from '@/lib/domain/days';
import type { ClientId, QuestionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { kindOfTemplate, makeSession } from '@/lib/domain/make-session';
import { nearestToday } from '@/lib/domain/planning';
import type { RoomKey } from '@/lib/domain/room';
import { NEW_SESSION_HOURS, type Session } from '@/lib/domain/session';
import { listAsks } from '@/lib/storage/asks';
import { findClient } from '@/lib/storage/clients';
import { listOpenCommitments, saveCommitment } from '@/lib/storage/commitments';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findOpenEngagement } from '@/lib/storage/engagements';
import { findMeta } from '@/lib/storage/meta';
import { saveRoom } from '@/lib/storage/rooms';
import {
  findLiveSession,
  listSessionsBefore,
  listSessionsByStatus,
  saveSession,
} from '@/lib/storage/sessions';
import { itemLabels } from '@/lib/text/templates';

/** There is at most one live session: another one runs, perhaps in another window. */
export class SessionAlreadyLiveError extends Error {
  override readonly name = 'SessionAlreadyLiveError';
  constructor(readonly live: Session) {
    super(`The session ${live.id} is live`);
  }
}

interface SessionStart {
  clientId: ClientId;
  templateId: string;
  minutes: number;
  /** What the agenda's items are called in. */
  language: Language;
  now: Instant;
}

/**
 * Starts a session: today's planned one for this client if there is one, else a new one. In the
 * same transaction the room of an open call becomes this client's, every commitment that was left
 * open counts as carried once more, and questions that were pinned last time and not asked come
 * along. It belongs to the engagement under way. How the client pays is taken from the client, and
 * how they meet from the last time unless a call is open. Throws {@link SessionAlreadyLiveError}, or
 * names a client or template that does not exist; then nothing is changed.
 */
export async function startSession(
  { clientId, templateId, minutes, language, now }: SessionStart,
  store: CoachsideDb = db,
): Promise<Session> {
  const template = getTemplate(templateId);
  const { clients, engagements, sessions, commitments, rooms, meta, asks } = store;
  const tables = [clients, engagements, sessions, commitments, rooms, meta, asks];
  return store.transaction('rw', tables, async () => {
    const live = await findLiveSession(store);
    if (live !== undefined) throw new SessionAlreadyLiveError(live);
    const client = await findClient(clientId, store);
    if (client === undefined) throw new Error(`No client ${clientId}`);

    const labels = itemLabels(templateId, language, client);
    const agenda = beginAgenda(agendaFrom(template, minutes, labels), now);
    const room = await claimRoom(clientId, now, store);
    const planned = nearestToday(await listSessionsByStatus('planned', store), clientId, now);
    const [last] = await listSessionsBefore(clientId, now, store);
    const left = await pinsLeft(last, store);
    const engagement = await findOpenEngagement(clientId, store);
    const base = planned ?? {
      ...makeSession(clientId, agenda, now),
      paidKind: client.paidKind,
      mode: room === null && last !== undefined ? last.mode : NEW_SESSION_HOURS.mode,
    };
    const session: Session = {
      ...base,
      pinnedQuestions: [...new Set([...left, ...base.pinnedQuestions])],
      engagementId: base.engagementId ?? engagement?.id ?? null,
      kind: kindOfTemplate(templateId),
      status: 'live',
      startedAt: now,
      agenda,
      room: room ?? base.room,
    };
    await saveSession(session, store);
    await carryOpenCommitments(clientId, store);
    return session;
  });
}

/** The room of the call that is open, remembered as this client's from now on. */
async function claimRoom(
  clientId: ClientId,
  now: Instant,
  store: CoachsideDb,
): Promise<RoomKey | null> {
  const call = await findMeta('currentCall', store);
  if (!call || call.endedAt !== null) return null;
  await saveRoom({ key: call.room, clientId, usedAt: now }, store);
  return call.room;
}

/** What the last session still meant to ask. */
async function pinsLeft(last: Session | undefined, store: CoachsideDb): Promise<QuestionId[]> {
  if (last === undefined || last.pinnedQuestions.length === 0) return [];
  const asked = new Set((await listAsks(last.id, store)).map(({ questionId }) => questionId));
  return last.pinnedQuestions.filter((id) => !asked.has(id));
}

async function carryOpenCommitments(clientId: ClientId, store: CoachsideDb): Promise<void> {
  for (const commitment of await listOpenCommitments([clientId], store)) {
    await saveCommitment({ ...commitment, carried: commitment.carried + 1 }, store);
  }
}

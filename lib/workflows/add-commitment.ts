import { currentPhase } from '@/lib/domain/agenda';
import type { Commitment } from '@/lib/domain/commitment';
import { dayOf, type Instant } from '@/lib/domain/days';
import { type CommitmentId, commitmentIdSchema, newId, type SessionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { parseEntry } from '@/lib/domain/parse-entry';
import { listCommitments, saveCommitment } from '@/lib/storage/commitments';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listGoals } from '@/lib/storage/goals';
import { getSession } from '@/lib/storage/sessions';
import { findDayNow, loadDayFinder } from '@/lib/workflows/find-day';

/** A fresh id for the words of a commitment that are about to be typed. */
export function newCommitmentId(): CommitmentId {
  return newId(commitmentIdSchema);
}

interface TypedWords {
  /** Where the words are kept. */
  id: CommitmentId;
  sessionId: SessionId;
  text: string;
}

/**
 * Keeps the words of a new commitment of an ended session as they stand, so that closing the panel
 * loses none of them: they are a commitment already, the last one of the session, only its day and
 * its owner have not been read yet. Blank words take it away again.
 */
export async function keepTypedCommitment(
  { id, sessionId, text }: TypedWords,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.sessions, store.commitments, async () => {
    if (text.trim() === '') return store.commitments.delete(id);
    const typed = await store.commitments.get(id);
    const row = typed ?? (await aLastCommitment(id, sessionId, now, store));
    await saveCommitment({ ...row, text }, store);
  });
}

/**
 * Makes a commitment of the words kept under an id, read as the writing line reads them: a spoken
 * day, `me:`, tags and goals. It has an id of its own, under which it never had other words. Does
 * nothing when no words are kept there.
 */
export async function addTypedCommitment(
  id: CommitmentId,
  language: Language,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await loadDayFinder();
  await store.transaction('rw', store.commitments, store.goals, async () => {
    const typed = await store.commitments.get(id);
    if (typed === undefined) return;
    const parsed = parseEntry(asCommitment(typed.text), 'commitment', {
      goals: await listGoals(typed.clientId, store),
      language,
      today: dayOf(now),
      findDay: findDayNow,
    });
    if (parsed.type !== 'commitment') return;
    const { owner, text, dueOn, tags, goalIds } = parsed;
    await saveCommitment(
      { ...typed, id: newCommitmentId(), owner, text, dueOn, tags, goalIds },
      store,
    );
    await store.commitments.delete(id);
  });
}

/** Whatever it begins with, what is typed here is a commitment. */
function asCommitment(text: string): string {
  return text.startsWith('!') ? text : `!${text}`;
}

async function aLastCommitment(
  id: CommitmentId,
  sessionId: SessionId,
  now: Instant,
  store: CoachsideDb,
): Promise<Omit<Commitment, 'text'>> {
  const session = await getSession(sessionId, store);
  const [last] = await listCommitments(sessionId, store);
  const endedAt = session.endedAt ?? now;
  return {
    id,
    sessionId,
    clientId: session.clientId,
    at: last === undefined ? endedAt : Math.max(endedAt, last.at + 1),
    phase: currentPhase(session.agenda),
    owner: 'client',
    dueOn: null,
    status: 'open',
    closedAt: null,
    carried: 0,
    layer: 'client',
    tags: [],
    goalIds: [],
    trashedAt: null,
  };
}

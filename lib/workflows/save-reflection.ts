import type { Competency } from '@/lib/domain/competency';
import type { Instant } from '@/lib/domain/days';
import { newId, reflectionIdSchema, type SessionId } from '@/lib/domain/ids';
import { findReflection, saveReflection as putReflection } from '@/lib/storage/check-ins';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { getSession } from '@/lib/storage/sessions';

/** Keeps the coach's look back at a session: one per session, the latest words win. */
export async function saveReflection(
  sessionId: SessionId,
  text: string,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.sessions, store.reflections, async () => {
    const { clientId } = await getSession(sessionId, store);
    const earlier = await findReflection(sessionId, store);
    const id = earlier?.id ?? newId(reflectionIdSchema);
    await putReflection({ ...earlier, id, clientId, sessionId, at: now, text }, store);
  });
}

/** Says, or takes back, that a look back is about a competency; its words stay as they are. */
export async function tagReflection(
  sessionId: SessionId,
  competency: Competency,
  isAbout: boolean,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.sessions, store.reflections, async () => {
    const { clientId } = await getSession(sessionId, store);
    const earlier = await findReflection(sessionId, store);
    const others = (earlier?.competencies ?? []).filter((each) => each !== competency);
    const competencies = isAbout ? [...others, competency] : others;
    const kept = earlier ?? {
      id: newId(reflectionIdSchema),
      clientId,
      sessionId,
      at: now,
      text: '',
    };
    await putReflection({ ...kept, competencies }, store);
  });
}

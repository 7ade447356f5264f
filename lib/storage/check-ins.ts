import {
  type CheckIn,
  checkInSchema,
  type Reflection,
  reflectionSchema,
} from '@/lib/domain/check-in';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** A client's check-ins, oldest first. */
export async function listCheckIns(
  clientId: ClientId,
  store: CoachsideDb = db,
): Promise<CheckIn[]> {
  const found = await store.checkins.where('clientId').equals(clientId).toArray();
  return found.toSorted((a, b) => a.at - b.at);
}

export async function findCheckIn(
  sessionId: SessionId,
  store: CoachsideDb = db,
): Promise<CheckIn | undefined> {
  return store.checkins.where('sessionId').equals(sessionId).first();
}

/** Adds a check-in, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveCheckIn(checkIn: CheckIn, store: CoachsideDb = db): Promise<void> {
  await store.checkins.put(checkInSchema.parse(checkIn));
}

export async function findReflection(
  sessionId: SessionId,
  store: CoachsideDb = db,
): Promise<Reflection | undefined> {
  return store.reflections.where('sessionId').equals(sessionId).first();
}

/** Adds a reflection, or replaces the one with the same id. */
export async function saveReflection(
  reflection: Reflection,
  store: CoachsideDb = db,
): Promise<void> {
  await store.reflections.put(reflectionSchema.parse(reflection));
}

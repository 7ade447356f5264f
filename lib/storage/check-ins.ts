import {
  type CheckIn,
  checkInSchema,
  type Reflection,
  reflectionSchema,
} from '@/lib/domain/check-in';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { wholeRows } from '@/lib/storage/whole-rows';

/** A client's check-ins, oldest first. */
export async function listCheckIns(
  clientId: ClientId,
  store: CoachsideDb = db,
): Promise<CheckIn[]> {
  const found = await store.checkins.where('clientId').equals(clientId).toArray();
  return wholeRows(store.checkins, checkInSchema, found).toSorted((a, b) => a.at - b.at);
}

export async function findCheckIn(
  sessionId: SessionId,
  store: CoachsideDb = db,
): Promise<CheckIn | undefined> {
  const found = await store.checkins.where('sessionId').equals(sessionId).toArray();
  return wholeRows(store.checkins, checkInSchema, found)[0];
}

/** Adds a check-in, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveCheckIn(checkIn: CheckIn, store: CoachsideDb = db): Promise<void> {
  await store.checkins.put(checkInSchema.parse(checkIn));
}

export async function findReflection(
  sessionId: SessionId,
  store: CoachsideDb = db,
): Promise<Reflection | undefined> {
  const found = await store.reflections.where('sessionId').equals(sessionId).toArray();
  return wholeRows(store.reflections, reflectionSchema, found)[0];
}

/** Adds a reflection, or replaces the one with the same id. */
export async function saveReflection(
  reflection: Reflection,
  store: CoachsideDb = db,
): Promise<void> {
  await store.reflections.put(reflectionSchema.parse(reflection));
}

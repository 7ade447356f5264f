import type Dexie from 'dexie';
import { DEFAULT_IDLE_LOCK, type IdleLock, idleLockSchema } from '@/lib/domain/idle-lock';

const IDLE = 'idle';

/** When the vault locks by itself; readable while it is locked. What is damaged is the default. */
export async function readIdleLock(db: Dexie): Promise<IdleLock> {
  const row = await db.table('vault').get(IDLE);
  const chosen = idleLockSchema.safeParse(row?.value);
  return chosen.success ? chosen.data : DEFAULT_IDLE_LOCK;
}

export async function saveIdleLock(chosen: IdleLock, db: Dexie): Promise<void> {
  await db.table('vault').put({ key: IDLE, value: idleLockSchema.parse(chosen) });
}

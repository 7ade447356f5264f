import { type Room, type RoomKey, roomSchema } from '@/lib/domain/room';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { wholeRow, wholeRows } from '@/lib/storage/whole-rows';

export async function findRoom(key: RoomKey, store: CoachsideDb = db): Promise<Room | undefined> {
  return wholeRow(store.rooms, roomSchema, await store.rooms.get(key));
}

/** Those of the rooms that are remembered. */
export async function listRooms(
  keys: readonly RoomKey[],
  store: CoachsideDb = db,
): Promise<Room[]> {
  const found = await store.rooms.bulkGet([...keys]);
  const there = found.filter((room) => room !== undefined);
  return wholeRows(store.rooms, roomSchema, there);
}

/** Remembers which client a room belongs to; the latest choice wins. A damaged row stays as it is. */
export async function saveRoom(room: Room, store: CoachsideDb = db): Promise<void> {
  const parsed = roomSchema.parse(room);
  await store.transaction('rw', store.rooms, async () => {
    const there = await store.rooms.get(parsed.key);
    if (there !== undefined && wholeRow(store.rooms, roomSchema, there) === undefined) return;
    await store.rooms.put(parsed);
  });
}

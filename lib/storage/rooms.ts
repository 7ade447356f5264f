import { type Room, type RoomKey, roomSchema } from '@/lib/domain/room';
import { type CoachsideDb, db } from '@/lib/storage/db';

export async function findRoom(key: RoomKey, store: CoachsideDb = db): Promise<Room | undefined> {
  return store.rooms.get(key);
}

/** Those of the rooms that are remembered. */
export async function listRooms(
  keys: readonly RoomKey[],
  store: CoachsideDb = db,
): Promise<Room[]> {
  const found = await store.rooms.bulkGet([...keys]);
  return found.filter((room) => room !== undefined);
}

/** Remembers which client a room belongs to; the latest choice wins. */
export async function saveRoom(room: Room, store: CoachsideDb = db): Promise<void> {
  await store.rooms.put(roomSchema.parse(room));
}

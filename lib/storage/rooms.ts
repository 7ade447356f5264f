import { type Room, type RoomKey, roomSchema } from '@/lib/domain/room';
import { type CoachsideDb, db } from '@/lib/storage/db';

export async function findRoom(key: RoomKey, store: CoachsideDb = db): Promise<Room | undefined> {
  return store.rooms.get(key);
}

/** Remembers which client a room belongs to; the latest choice wins. */
export async function saveRoom(room: Room, store: CoachsideDb = db): Promise<void> {
  await store.rooms.put(roomSchema.parse(room));
}

import { makePractice, type PracticeOptions } from './practice.ts';

/** Rows written in one transaction: enough to be quick, few enough to be held. */
const BATCH_ROWS = 10_000;

type Rows = Map<string, object[]>;

/** Puts a made-up practice into the database of the page it runs in. */
export async function storeHere(options: PracticeOptions): Promise<void> {
  const opening = indexedDB.open('coachside');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  let [batch, count]: [Rows, number] = [new Map(), 0];
  for (const client of makePractice(options)) {
    for (const [table, rows] of Object.entries(client) as [string, object[]][]) {
      batch.set(table, [...(batch.get(table) ?? []), ...rows]);
      count += rows.length;
    }
    if (count < BATCH_ROWS) continue;
    await put(db, batch);
    [batch, count] = [new Map(), 0];
  }
  await put(db, batch);
  db.close();
}

async function put(db: IDBDatabase, batch: Rows): Promise<void> {
  if (batch.size === 0) return;
  const writing = db.transaction([...batch.keys()], 'readwrite', { durability: 'relaxed' });
  for (const [table, rows] of batch) {
    const store = writing.objectStore(table);
    for (const row of rows) store.put(row);
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
}

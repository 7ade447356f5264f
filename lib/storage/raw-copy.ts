import Dexie from 'dexie';

/**
 * Every row of a database exactly as stored, whatever schema wrote it: opened without a declared
 * version, so that even a newer or damaged practice can be carried away. Throws if it can't be opened.
 */
export async function readRawCopy(name = 'coachside'): Promise<Record<string, unknown[]>> {
  const raw = new Dexie(name);
  try {
    await raw.open();
    const tables: Record<string, unknown[]> = {};
    for (const table of raw.tables) tables[table.name] = await table.toArray();
    return tables;
  } finally {
    raw.close();
  }
}

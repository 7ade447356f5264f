import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClientFileJson, writeClientFile } from '@/lib/domain/client-file-json';
import { releaseForAccess } from '@/lib/domain/release/for-access';
import { readClientFile } from '@/lib/storage/client-file';
import { SCHEMA_VERSION } from '@/lib/storage/migrations';
import { aStore } from '@/tests/fixtures/builders';
import { TODAY } from '@/tests/fixtures/journey';

/** A practice with a row in every table, and the client they belong to. */
async function recordsOfAll() {
  const file = path.join(import.meta.dirname, `../storage/fixtures/v${SCHEMA_VERSION}.frozen.json`);
  const { tables } = JSON.parse(readFileSync(file, 'utf8'));
  const store = aStore();
  for (const [table, rows] of Object.entries(tables)) {
    await store.table(table).bulkPut(rows as unknown[]);
  }
  const { records, damaged } = await readClientFile(tables.engagements[0].clientId, store);
  if (records === undefined) throw new Error('No records');
  return { records, damaged };
}

describe('a client’s file', () => {
  it('holds the whole journey, the coach’s own notes included, and is read back as it was', async () => {
    const { records, damaged } = await recordsOfAll();

    const file = releaseForAccess(records, { exportedOn: TODAY, thirdParties: 'marked' });
    const read = readClientFileJson(writeClientFile(file));

    expect(damaged).toBe(0);
    for (const [name, rows] of Object.entries(records)) {
      if (Array.isArray(rows))
        expect([name, read[name as keyof typeof read]]).toEqual([name, rows]);
    }
    expect(read.transferenceNotes).toHaveLength(1);
    expect(read.others).toContain('R. Vega');
  });

  it('says nothing of stakeholders once others are hidden', async () => {
    const { records } = await recordsOfAll();

    const json = writeClientFile(
      releaseForAccess(records, { exportedOn: TODAY, thirdParties: 'hidden' }),
    );

    expect(json).not.toContain('Vega');
    expect(readClientFileJson(json).engagements).toHaveLength(records.engagements.length);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { declareSchema, openDb } from '@/lib/storage/db';
import { latestVersion, migrations, SCHEMA_VERSION } from '@/lib/storage/migrations';
import { parseRow, rowSchemas, writtenSince } from '@/tests/storage/rows';

interface Frozen {
  version: number;
  tables: Record<string, unknown[]>;
}

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const versions = migrations.map(({ version }) => version);

/** A database as a coach's browser holds it who has not updated since that version. */
async function leftAt({ version, tables }: Frozen): Promise<string> {
  const name = `left-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  declareSchema(
    old,
    migrations.filter((each) => each.version <= version),
    () => 0,
  );
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
  old.close();
  return name;
}

function frozen(version: number): Frozen {
  const file = path.join(FIXTURES, `v${version}.frozen.json`);
  if (!existsSync(file)) {
    throw new Error(
      `Schema version ${version} has no frozen rows. Write rows of every table with the code of ` +
        `that version to ${path.relative(process.cwd(), file)} as {version, tables: {table: rows}}, ` +
        'and never change them again.',
    );
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('the history of the schema', () => {
  it('is only ever added to', () => {
    const history = migrations.map(({ version, stores }) => ({ version, stores }));

    // A released entry never changes here: a new version is a new entry, and a new frozen fixture.
    expect(history).toEqual([
      {
        version: 1,
        stores: {
          clients: 'id, status',
          engagements: 'id, clientId, stage',
          sessions: 'id, clientId, engagementId, [clientId+startedAt], [status+plannedAt]',
          notes: 'id, [sessionId+at], [clientId+at]',
          drafts: 'sessionId',
          goals: 'id, [clientId+status]',
          ratings: 'id, goalId, sessionId, clientId',
          commitments: 'id, sessionId, [clientId+status], [status+dueOn]',
          asks: 'id, [sessionId+at], [clientId+questionId], [clientId+at]',
          questions: 'id, deckId',
          checkins: 'id, clientId, sessionId',
          reflections: 'id, clientId, sessionId',
          agreements: 'id, clientId, engagementId',
          consents: 'id, clientId, engagementId',
          rooms: 'key, clientId',
          meta: 'key',
        },
      },
      {
        version: 2,
        stores: {
          decks: 'id',
          asks: 'id, at, [sessionId+at], [clientId+questionId], [clientId+at]',
          pastHours: 'id, on, clientId',
          developmentHours: 'id, on, kind',
          recapDrafts: 'sessionId',
          recapTemplates: 'id',
          sentDocuments: 'id, clientId, sessionId, at',
        },
      },
      {
        version: 3,
        stores: {
          sessions:
            'id, clientId, engagementId, sourceKey, seriesId, [clientId+startedAt], [status+plannedAt]',
          assessments: 'id, clientId, engagementId',
          skillPractice: 'id, clientId, goalId',
          pulseRounds: 'id, clientId, engagementId, goalId',
          feedback: 'id, clientId, sessionId',
          evaluations: 'id, clientId, engagementId',
          achievements: 'id, clientId, engagementId, goalId',
          closures: 'id, clientId, engagementId',
          repairs: 'id, clientId, sessionId',
          dilemmas: 'id, clientId',
          transferenceNotes: 'id, clientId, sessionId',
        },
      },
      {
        version: 4,
        stores: {
          accessRequests: 'id, clientId, dueOn',
          tombstones: 'id',
          beforeRestore: 'part',
          vault: 'key',
          handles: 'key',
        },
      },
    ]);
  });

  it('counts up by one, and its last number is the one this code understands', () => {
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    expect(SCHEMA_VERSION).toBe(latestVersion(migrations));
    expect(latestVersion([])).toBe(0);
  });

  it('indexes ids, instants, days and enums, never content', () => {
    const content = ['text', 'name', 'shownAs', 'members', 'tags', 'focus', 'evidence', 'measure'];
    const indexed = migrations.flatMap(({ stores }) =>
      Object.values(stores).flatMap((keys) => keys?.match(/\w+/g) ?? []),
    );

    expect(indexed.filter((key) => content.includes(key))).toEqual([]);
  });

  it('says what to do when a released version has no frozen rows', () => {
    expect(() => frozen(999)).toThrow('tests/storage/fixtures/v999.frozen.json');
  });
});

describe.each(versions)('a database left at version %i', (version) => {
  it('had rows in every table that was written then', () => {
    const { version: written, tables } = frozen(version);
    const empty = Object.keys(rowSchemas).filter((table) => tables[table]?.length === 0);

    expect(written).toBe(version);
    expect(
      empty.filter((table) => rowSchemas[table] && (writtenSince[table] ?? 1) <= version),
    ).toEqual([]);
    expect(tables.meta?.length).toBeGreaterThan(1);
  });

  it('opens as today’s with every row valid and none lost', async () => {
    const before = frozen(version);
    const store = openDb(await leftAt(before));

    const after: Record<string, unknown[]> = {};
    for (const table of store.tables) {
      after[table.name] = (await table.toArray()).map((row) => parseRow(table.name, row));
    }

    const counts = (tables: Record<string, unknown[]>) =>
      Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
    expect(counts(after)).toMatchObject(counts(before.tables));
    expect(after.meta).toContainEqual({ key: 'schemaVersion', value: SCHEMA_VERSION });
  });
});

describe('a database left at today’s version', () => {
  it('is read exactly as it was written', async () => {
    const { tables } = frozen(SCHEMA_VERSION);
    const store = openDb(await leftAt({ version: SCHEMA_VERSION, tables }));

    for (const [table, rows] of Object.entries(tables)) {
      const read = (await store.table(table).toArray()).map((row) => parseRow(table, row));

      expect(read, table).toEqual(rows);
    }
  });
});

describe('every table', () => {
  it('has a schema among the tests, so that its rows are looked at', () => {
    const tables = openDb('never-opened').tables.map(({ name }) => name);

    expect(tables.filter((name) => name !== 'meta').toSorted()).toEqual(
      Object.keys(rowSchemas).toSorted(),
    );
  });
});

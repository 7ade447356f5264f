import '@/tests/fixtures/fake-browser';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CoachsideDb } from '@/lib/storage/db';
import { aStore } from '@/tests/fixtures/builders';
import { fillPractice, type Write, writes } from '@/tests/fixtures/every-write';

/** Verbs after which rows of the practice are gone, and why they need not wait in the trash. */
const GONE_AFTER: Record<string, string> = {
  'add-commitment addTypedCommitment': 'what was typed is a commitment now, under another id',
  'erase-client eraseClient': 'the coach asked to erase, and said so twice',
  'erase-client eraseSession': 'its 30 days in the trash are over',
  'erase-for-good eraseForGood': 'the coach asked to erase, and said so twice',
  'purge-trash purgeTrash': 'their 30 days in the trash are over',
  'restore-backup restoreBackup': 'all that was here is kept until the coach is content',
};

/** Where the code takes rows off a table, by file: which, and why they need not wait in the trash. */
const DELETES: Record<string, { tables: readonly string[]; why: string }> = {
  'lib/storage/before-restore.ts': {
    tables: ['store.beforeRestore'],
    why: 'the coach is content with a restore, or erased whose rows they are',
  },
  'lib/storage/drafts.ts': {
    tables: ['store.drafts'],
    why: 'put aside whole under another key, of a client who is erased, or past its 30 days',
  },
  'lib/storage/folder-handle.ts': {
    tables: ['store.handles'],
    why: 'the coach wants no more copies in that folder',
  },
  'lib/storage/meta.ts': {
    tables: ['store.meta'],
    why: 'of a client who is erased, or of one whose half a goal goes to the trash',
  },
  'lib/storage/operations.ts': { tables: ['store.meta'], why: 'what was under way has ended' },
  'lib/storage/past-hours.ts': {
    tables: ['store.pastHours'],
    why: 'an import is taken back, and its rows are in the file they came from',
  },
  'lib/storage/vault/convert-rows.ts': {
    tables: ['store'],
    why: 'the same row is sealed, or unsealed, under another key',
  },
  'lib/storage/vault/kept-markers.ts': {
    tables: ['store.vault'],
    why: 'they are notes now, or of a client who is erased',
  },
  'lib/storage/vault/to-renew.ts': { tables: ['store.vault'], why: 'what was to be done is done' },
  'lib/storage/vault/vault-keys.ts': { tables: ['store.vault'], why: 'the vault is turned off' },
  'lib/workflows/add-commitment.ts': {
    tables: ['store.commitments'],
    why: 'the field it was typed into is empty again, or it has another id now',
  },
  'lib/workflows/erase-client.ts': {
    tables: [
      ...['table', 'store.questions', 'store.clients', 'store.recapDrafts'],
      ...['table.where(…)', 'store.sessions'],
    ],
    why: 'the coach asked to erase, or 30 days in the trash are over',
  },
  'lib/workflows/keep-folder.ts': {
    tables: ['store.meta'],
    why: 'the coach wants no more copies in that folder',
  },
  'lib/workflows/purge-trash.ts': {
    tables: ['table', 'store.ratings.where(…)', 'store.questions.where(…)'],
    why: '30 days in the trash are over',
  },
  'lib/workflows/restore-backup.ts': {
    tables: ['store.meta.filter(…)', 'tableOf(…)'],
    why: 'all that was here is kept until the coach is content',
  },
  'lib/workflows/take-back-import.ts': {
    tables: ['store.notes', 'store.sessions'],
    why: 'nobody has touched them since they were brought in, and the file still has them',
  },
};

/** Keys, settings, and what undoes a restore: no rows of the practice. */
const NO_PRACTICE = ['meta', 'beforeRestore', 'vault', 'handles'];

const PROJECT = path.join(import.meta.dirname, '../..');

async function keysOf(store: CoachsideDb): Promise<Map<string, Set<string>>> {
  const tables = store.tables.filter(({ name }) => !NO_PRACTICE.includes(name));
  const keys = await Promise.all(tables.map((table) => table.toCollection().primaryKeys()));
  return new Map(tables.map(({ name }, at) => [name, new Set(keys[at] as string[])]));
}

/** Whether rows that were there before a verb are gone after it. */
async function takesRows({ before, act }: Write): Promise<boolean> {
  const store = aStore();
  await fillPractice(store);
  await before?.(store);
  const there = await keysOf(store);
  await act(store);
  const left = await keysOf(store);
  await store.delete();
  return [...there].some(([table, keys]) => !keys.isSubsetOf(left.get(table) ?? new Set()));
}

const TABLE = /\b(?:store|db|table|tableOf)\b/g;
/** From a table to what is called on it, without a statement or another value between. */
const CHAIN = /^(?:store|db|table|tableOf)(?:\.\w+|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*$/;

/** What a source deletes from: `store.notes`, `table.where(…)`; not what it keeps in memory. */
function deletedFrom(source: string): string[] {
  return [...source.matchAll(/\.(?:delete|bulkDelete|clear)\(/g)].flatMap(({ index }) => {
    const before = source.slice(Math.max(0, index - 300), index);
    const chains = [...before.matchAll(TABLE)].flatMap((start) => {
      const chain = before.slice(start.index).replace(/\s/g, '');
      return CHAIN.test(chain) ? [chain.replace(/\(.*/s, '(…)')] : [];
    });
    return chains.slice(0, 1);
  });
}

function sources(): string[] {
  return ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.posix.join(folder, file)),
  );
}

describe('what a coach removes', () => {
  it('is still there after every verb but those that erase, or keep it elsewhere', async () => {
    const gone: string[] = [];
    for (const [verb, write] of Object.entries(writes)) {
      if (await takesRows(write)) gone.push(verb);
    }

    expect(gone.toSorted()).toEqual(Object.keys(GONE_AFTER).toSorted());
  });

  it('is taken off a table nowhere but where there is a reason', () => {
    const found = sources().flatMap((file) => {
      const tables = deletedFrom(readFileSync(path.join(PROJECT, file), 'utf8'));
      return tables.length === 0 ? [] : [[file, [...new Set(tables)]] as const];
    });

    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(DELETES).map(([file, { tables }]) => [file, tables])),
    );
  });
});

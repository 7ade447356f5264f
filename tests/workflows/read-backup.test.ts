import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { BACKUP_MAX_BYTES, type BackupRefusal, ROW_MAX_CHARACTERS } from '@/lib/domain/backup';
import { createRowCheck } from '@/lib/domain/row-check';
import { type CoachsideDb, declareSchema, openDb } from '@/lib/storage/db';
import { migrations, SCHEMA_VERSION } from '@/lib/storage/migrations';
import { backupProblem, backupText } from '@/lib/text/backup';
import { makeBackup } from '@/lib/workflows/make-backup';
import { readBackup } from '@/lib/workflows/read-backup';
import { restoreBackup } from '@/lib/workflows/restore-backup';
import { aClient, aNote, aStore, NOW } from '@/tests/fixtures/builders';
import { type Practice, stored } from '@/tests/fixtures/random-practice';
import { parseRow } from '@/tests/storage/rows';

const PASSPHRASE = 'correct horse battery';
const LINE = [{ id: '0195a1b2-0000-7000-8000-000000000001', leftAt: null }];
const HEADER = {
  format: 'coachside-backup',
  version: 1,
  schema: SCHEMA_VERSION,
  madeAt: NOW,
  line: LINE,
};

async function aBackup(passphrase: string | null = null): Promise<Blob> {
  const from = aStore();
  await from.clients.add(aClient());
  await from.notes.bulkAdd([aNote(), aNote(), aNote()]);
  return (await makeBackup({ passphrase, now: NOW, workFactor: 4 }, {}, from)).file;
}

/** A backup made by hand, whole but for what a test makes of it. */
function handMade(rows: readonly unknown[], over: object = {}, footer: object = {}): Blob {
  const first = `${JSON.stringify({ ...HEADER, ...over }).slice(0, -1)},"rows":[`;
  const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  const check = createRowCheck();
  const counts: Record<string, number> = {};
  for (const line of [first, ...lines]) check.add(line);
  for (const row of rows) {
    const [table] =
      typeof row === 'string' ? (/"(\w+)"/.exec(row)?.slice(1) ?? []) : (row as [string]);
    if (table !== undefined) counts[table] = (counts[table] ?? 0) + 1;
  }
  const last = `],${JSON.stringify({ counts, check: check.value(), ...footer }).slice(1)}`;
  return new Blob([first, lines.map((line) => `\n${line}`).join(','), '\n', last, '\n']);
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

async function flipped(file: Blob, at: number): Promise<Blob> {
  const bytes = await bytesOf(file);
  const place = at < 0 ? bytes.length + at : at;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return new Blob([bytes]);
}

/** Another sign of the same alphabet, so that it is still read. */
async function otherLetter(file: Blob, at: number): Promise<Blob> {
  const bytes = await bytesOf(file);
  bytes[at] = bytes[at] === 65 ? 66 : 65;
  return new Blob([bytes]);
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const goal = { id: LINE[0]?.id };

const REFUSED: [BackupRefusal, string, () => Promise<Blob> | Blob, (string | null)?][] = [
  ['empty', 'an empty file', () => new Blob([])],
  ['too-big', 'a file that says it is huge', () => ({ size: BACKUP_MAX_BYTES + 1 }) as Blob],
  ['not-json', 'a picture', () => new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff])])],
  ['not-json', 'a letter', () => new Blob(['Dear coach'])],
  ['not-json', 'a line that is cut in its middle', () => handMade(['["goals",{"id":"a"'])],
  ['not-a-backup', 'JSON of something else', () => new Blob(['{"notes": []}'])],
  [
    'not-a-backup',
    'a backup that says nothing of where it comes from',
    () => handMade([], { line: [] }),
  ],
  ['newer-format', 'a backup of a newer kind', () => handMade([], { version: 2 })],
  [
    'newer-schema',
    'a backup of a newer Coachside',
    () => handMade([], { schema: SCHEMA_VERSION + 1 }),
  ],
  ['truncated', 'a backup without its end', async () => (await aBackup()).slice(0, -200)],
  ['truncated', 'a backup with half of its last line', async () => (await aBackup()).slice(0, -20)],
  ['rows-missing', 'a backup that lacks a row', () => handMade([], {}, { counts: { notes: 1 } })],
  [
    'damaged',
    'a backup with one letter changed',
    async () => {
      const text = await (await aBackup()).text();
      return new Blob([text.replace('board', 'hoard')]);
    },
  ],
  [
    'damaged',
    'a backup with something after its end',
    async () => new Blob([await aBackup(), 'more']),
  ],
  [
    'same-id-twice',
    'a row twice',
    () =>
      handMade([
        ['goals', goal],
        ['goals', goal],
      ]),
  ],
  ['bad-row', 'a row without a key', () => handMade([['goals', {}]])],
  ['bad-row', 'a row that is a list', () => handMade([['goals', []]])],
  [
    'bad-row',
    'a table in two places',
    () =>
      handMade([
        ['goals', goal],
        ['decks', goal],
        ['goals', { id: 'z' }],
      ]),
  ],
  [
    'bad-row',
    'a row spelled as no row can be',
    () => handMade([['goals', { $coachside: ['bigint', 'x'] }, 'spelled']]),
  ],
  [
    'too-deep',
    'a row nested forty deep',
    () => handMade([`["goals",{"id":"a","x":${nested(40)}}]`]),
  ],
  [
    'too-deep',
    'a row nested a hundred thousand deep',
    () => handMade([`["goals",{"id":"a","x":${nested(100_000)}}]`]),
  ],
  [
    'row-too-big',
    'a line without end',
    () => new Blob([`["x`, 'x'.repeat(ROW_MAX_CHARACTERS + 1)]),
  ],
  [
    'forbidden-key',
    'a prototype',
    () => handMade(['["goals",{"id":"a","__proto__":{"isAdmin":true}}]']),
  ],
  [
    'forbidden-key',
    'a prototype in disguise',
    () => handMade(['["goals",{"id":"a","x":{"\\u005f_proto__":1}}]']),
  ],
  ['forbidden-key', 'a constructor', () => handMade(['["goals",{"id":"a","constructor":{}}]'])],
  ['nothing-to-restore', 'a backup of nothing', () => handMade([])],
  ['passphrase-needed', 'an encrypted backup without its passphrase', () => aBackup(PASSPHRASE)],
  ['wrong-passphrase', 'a wrong passphrase', () => aBackup(PASSPHRASE), 'another passphrase'],
  [
    'wrong-passphrase',
    'a flipped bit of the wrapped key',
    async () => otherLetter(await aBackup(PASSPHRASE), 70),
    PASSPHRASE,
  ],
  [
    'damaged-age',
    'a flipped bit of the content',
    async () => flipped(await aBackup(PASSPHRASE), -40),
    PASSPHRASE,
  ],
  [
    'damaged-age',
    'an encrypted backup that was cut',
    async () => (await aBackup(PASSPHRASE)).slice(0, -1),
    PASSPHRASE,
  ],
  [
    'damaged-age',
    'a head without an end',
    () => new Blob(['age-encryption.org/v1\n-> scrypt AAAA']),
    PASSPHRASE,
  ],
  [
    'work-factor',
    'a bomb of work',
    async () => {
      const text = new TextDecoder('latin1').decode(await bytesOf(await aBackup(PASSPHRASE)));
      const bomb = text.replace(/(-> scrypt \S+) \d+/, '$1 30');
      return new Blob([Uint8Array.from(bomb, (letter) => letter.charCodeAt(0))]);
    },
    PASSPHRASE,
  ],
  [
    'not-for-a-passphrase',
    'a file for a key',
    async () => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
      return new Blob([(await encrypter.encrypt('{}')) as Uint8Array<ArrayBuffer>]);
    },
    PASSPHRASE,
  ],
];

describe('a file that is refused', () => {
  it.each(REFUSED)(
    'as %s: %s – says so in words, and nothing is written',
    async (reason, _what, file, passphrase) => {
      const into = aStore();
      await into.clients.add(aClient({ shownAs: 'Untouched' }));
      const before = await stored(into);

      const error = await readBackup(await file(), passphrase ?? null, {}, into).catch(
        (thrown) => thrown,
      );

      expect(error).toMatchObject({ name: 'BackupRefusedError', reason });
      for (const language of ['en', 'es'] as const) {
        expect(backupProblem(error, backupText[language])).toMatch(/^[A-ZÁÉ«“].{20,}\.$/);
      }
      expect(await stored(into)).toEqual(before);
    },
  );

  it('has a test for each reason there is', () => {
    const reasons = new Set(REFUSED.map(([reason]) => reason));
    // Four million rows take a while: the count is the same for any table.
    const untested = Object.keys(backupText.en.refused).filter(
      (each) => !reasons.has(each as BackupRefusal),
    );

    expect(untested).toEqual(['too-many-rows']);
  });

  it('is noticed whichever single byte was changed', async () => {
    const file = await aBackup();
    const into = aStore();
    const step = process.env.COACHSIDE_FULL === '1' ? 1 : 37;
    let noticed = 0;
    for (let at = 0; at < file.size - 1; at += step) {
      const error = await readBackup(await flipped(file, at), null, {}, into).catch(
        (thrown) => thrown,
      );
      expect(error, `byte ${at}`).toMatchObject({ name: 'BackupRefusedError' });
      noticed += 1;
    }
    console.log(`${noticed} changed bytes were noticed`);
  }, 300_000);
});

describe('a backup', () => {
  it('is one JSON document that any program reads', async () => {
    const { rows, ...rest } = JSON.parse(await (await aBackup()).text());

    expect(rest).toMatchObject({ format: 'coachside-backup', version: 1, schema: SCHEMA_VERSION });
    expect(rows.map(([table]: [string]) => table)).toEqual(['notes', 'notes', 'notes', 'clients']);
  });

  it('leaves out what only this browser can use', async () => {
    const from = aStore();
    await from.clients.add(aClient());
    await from.handles.add({ key: 'backup-folder', handle: { name: 'secret-folder' } });
    await from.beforeRestore.add({ part: 'x', table: 'notes', rows: [{ text: 'secret-before' }] });
    await from.meta.put({
      key: 'folderCopy',
      value: { passphrase: 'secret-words', writtenAt: null },
    });

    const { file } = await makeBackup({ passphrase: null, now: NOW }, {}, from);

    expect(await file.text()).not.toContain('secret');
  });

  it('tells how far it is, and stops when it is called off', async () => {
    const from = aStore();
    await from.notes.bulkAdd(Array.from({ length: 3_500 }, () => aNote()));
    const stop = new AbortController();
    const told: number[] = [];
    const onProgress = ({ done }: { done: number }) => {
      told.push(done);
      if (done >= 2_000) stop.abort();
    };

    const making = makeBackup(
      { passphrase: null, now: NOW },
      { onProgress, signal: stop.signal },
      from,
    );

    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
    expect(told.at(-1)).toBe(2_000);
  });

  it('of rows that are here says that nothing differs', async () => {
    const from = aStore();
    await from.notes.bulkAdd([aNote(), aNote()]);
    const { file } = await makeBackup({ passphrase: null, now: NOW }, {}, from);

    const { preview } = await readBackup(file, null, {}, from);

    expect(preview.tables.find(({ table }) => table === 'notes')).toMatchObject({
      verdicts: { new: 0, same: 2, changed: 0, older: 0, apart: 0 },
      onlyHere: 0,
    });
  });

  it('names by display names whose rows are new, and tables that nobody knows', async () => {
    const from = aStore();
    await from.clients.add(aClient({ name: 'Ana Costa', shownAs: 'AC' }));
    await from.notes.add(aNote());
    const { file } = await makeBackup({ passphrase: null, now: NOW }, {}, from);
    const unknown = handMade([
      ['moods', { id: 'a' }],
      ['vault', { key: 'state' }],
      ['goals', goal],
    ]);

    const { preview } = await readBackup(file, null, {}, aStore());
    const other = await readBackup(unknown, null, {}, aStore());

    expect(preview.tables.find(({ table }) => table === 'notes')?.samples).toEqual(['AC']);
    expect(JSON.stringify(preview.tables)).not.toContain('Ana Costa');
    expect(other.preview.unknownTables).toEqual([
      { name: 'moods', rows: 1 },
      { name: 'vault', rows: 1 },
    ]);
  });
});

const FIXTURES = path.join(import.meta.dirname, '../storage/fixtures');

describe.each(migrations.map(({ version }) => version))(
  'a backup made by version %i',
  (version) => {
    it('is restored as if that browser had been updated', async () => {
      const file = new Blob([readFileSync(path.join(FIXTURES, `backup-v${version}.frozen.json`))]);
      const into = aStore();

      const read = await readBackup(file, null, {}, into);
      await restoreBackup(read, 'replace', NOW, {}, into);

      expect(read.preview.tables.filter(({ damaged }) => damaged > 0)).toEqual([]);
      expect(asRead(await stored(into))).toEqual(asRead(await stored(await updatedFrom(version))));
    });
  },
);

/** What today's code reads of rows: fields of an earlier day may be left in them. */
function asRead(practice: Practice): Practice {
  return Object.fromEntries(
    Object.entries(practice).map(([table, rows]) => [
      table,
      rows.map((row) => parseRow(table, row) as Practice[string][number]),
    ]),
  );
}

/** A database left at a version, opened by today's code. */
async function updatedFrom(version: number): Promise<CoachsideDb> {
  const { tables } = JSON.parse(
    readFileSync(path.join(FIXTURES, `v${version}.frozen.json`), 'utf8'),
  );
  const name = `left-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  declareSchema(
    old,
    migrations.filter((each) => each.version <= version),
    () => 0,
  );
  for (const [table, rows] of Object.entries(tables)) {
    await old.table(table).bulkAdd(rows as object[]);
  }
  old.close();
  return openDb(name);
}

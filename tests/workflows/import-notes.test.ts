import { describe, expect, it } from 'vitest';
import type { Client } from '@/lib/domain/client';
import { dayOf } from '@/lib/domain/days';
import { commitmentIdSchema, newId } from '@/lib/domain/ids';
import { IMPORT_FILE_MAX_BYTES } from '@/lib/domain/import/import-limits';
import type { CoachsideDb } from '@/lib/storage/db';
import { findMeta } from '@/lib/storage/meta';
import { eraseClient } from '@/lib/workflows/erase-client';
import { importClients } from '@/lib/workflows/import-clients';
import { importNotes } from '@/lib/workflows/import-notes';
import { previewClients, previewNotes } from '@/lib/workflows/preview-import';
import { readHours } from '@/lib/workflows/read-hours';
import { readClientsFile, readNotesFile } from '@/lib/workflows/read-import-file';
import { takeBackImport } from '@/lib/workflows/take-back-import';
import { trashClient } from '@/lib/workflows/trash-client';
import { aClient, aCommitment, aNote, aSession, aStore, NOW } from '@/tests/fixtures/builders';

const NOTES = '## 2026-01-10\n- One\n- Two\n\n## 2026-01-17\nThree\n';

async function aPractice(
  client: Client = aClient(),
): Promise<{ store: CoachsideDb; client: Client }> {
  const store = aStore();
  await store.clients.add(client);
  return { store, client };
}

async function preview(text: string, client: Client, store: CoachsideDb, name = 'ana.md') {
  const file = await readNotesFile(new File([text], name), NOW);
  if (file.kind === 'refused') throw new Error(`Refused: ${file.reason}`);
  const { source, suggestedDay: chosenDay } = file;
  const reading =
    source.kind === 'table'
      ? { hasHeader: source.table.hasHeader, columns: source.table.guess }
      : { hasHeader: true, columns: new Map() };
  return previewNotes(source, client, { ...reading, chosenDay, order: undefined }, NOW, store);
}

async function take(text: string, client: Client, store: CoachsideDb, name?: string) {
  const { drafts } = await preview(text, client, store, name);
  return importNotes({ clientId: client.id, drafts, language: 'en', now: NOW }, store);
}

async function rowsOf(store: CoachsideDb) {
  const tables = await Promise.all(
    store.tables.map(async (table) => [table.name, await table.toArray()]),
  );
  return Object.fromEntries(tables);
}

describe('notes of a file', () => {
  it('are the coach’s alone, in ended sessions by day that count no minutes', async () => {
    const { store, client } = await aPractice();

    const record = await take(NOTES, client, store);

    const sessions = await store.sessions.toArray();
    const notes = await store.notes.orderBy('[sessionId+at]').toArray();
    expect(sessions.map(({ startedAt }) => dayOf(startedAt ?? 0)).toSorted()).toEqual([
      '2026-01-10',
      '2026-01-17',
    ]);
    expect(sessions).toEqual(
      sessions.map(() =>
        expect.objectContaining({ status: 'ended', wrapUp: 'done', importedAt: NOW, focus: '' }),
      ),
    );
    expect(notes.map(({ text }) => text).toSorted()).toEqual(['One', 'Three', 'Two']);
    expect(new Set(notes.map(({ layer }) => layer))).toEqual(new Set(['coach']));
    expect(record.noteIds).toHaveLength(3);
    expect((await readHours(dayOf(NOW), store)).entries).toEqual([]);
  });

  it('follow each other as the file has them', async () => {
    const { store, client } = await aPractice();

    await take('## 2026-01-10\n- One\n- Two\n- Three', client, store);

    const notes = await store.notes.toCollection().sortBy('at');
    expect(notes.map(({ text }) => text)).toEqual(['One', 'Two', 'Three']);
  });

  it('change nothing when the same file comes again', async () => {
    const { store, client } = await aPractice();
    await take(NOTES, client, store);
    const before = await rowsOf(store);

    const again = await preview(NOTES, client, store);
    await take(NOTES, client, store);

    expect(again.drafts).toEqual([]);
    expect(again.leftOut.map(({ reason }) => reason)).toEqual(Array(3).fill('already-there'));
    expect(await rowsOf(store)).toEqual(before);
  });

  it('with times are recognised by day, minute and words', async () => {
    const { store, client } = await aPractice();
    const text = 'date,time,note\n2026-01-10,9:05,One\n2026-01-10,10:00,One\n';

    await take(text, client, store, 'ana.csv');
    const again = await preview(`${text}2026-01-10,11:00,One\n`, client, store, 'ana.csv');

    const [session] = await store.sessions.toArray();
    expect((session?.endedAt ?? 0) - (session?.startedAt ?? 0)).toBe(55 * 60_000);
    expect(again.drafts).toMatchObject([{ minute: 660 }]);
    expect(again.days).toEqual([{ day: '2026-01-10', notes: 1, joins: true }]);
  });

  it('join the session that was held on that day, after what is in it', async () => {
    const { store, client } = await aPractice();
    const startedAt = new Date('2026-01-10T09:00').getTime();
    const held = aSession({
      status: 'ended',
      startedAt,
      endedAt: startedAt + 3_600_000,
      wrapUp: 'done',
    });
    await store.sessions.add(held);
    await store.notes.add(aNote({ sessionId: held.id, at: startedAt + 60_000 }));

    const read = await preview(NOTES, client, store);
    const record = await take(NOTES, client, store);

    expect(read.days.map(({ joins }) => joins)).toEqual([true, false]);
    expect(record.sessionIds).toHaveLength(1);
    const notes = await store.notes.where('sessionId').equals(held.id).sortBy('at');
    expect(notes.map(({ text }) => text)).toEqual([
      'Wants to enter the board talk calm',
      'One',
      'Two',
    ]);
    expect(await store.sessions.get(held.id)).toEqual(held);
  });

  it('without a day are offered the one that the file’s name or properties say', async () => {
    const { store, client } = await aPractice();

    expect((await preview('Kept', client, store, '2025-11-05_Ana.md')).days).toEqual([
      { day: '2025-11-05', notes: 1, joins: false },
    ]);
    expect((await preview('---\ndate: 2025-11-06\n---\nKept', client, store)).days[0]?.day).toBe(
      '2025-11-06',
    );
    expect((await preview('Kept', client, store)).days[0]?.day).toBe(dayOf(NOW));
  });

  it('are not written in part: where one is refused, nothing changed', async () => {
    const { store, client } = await aPractice();
    const { drafts } = await preview(NOTES, client, store);
    const before = await rowsOf(store);
    const [first, ...rest] = drafts;
    const broken = [first, ...rest.map((draft) => ({ ...draft, kind: 'poem' }))] as typeof drafts;

    await expect(
      importNotes({ clientId: client.id, drafts: broken, language: 'en', now: NOW }, store),
    ).rejects.toThrow();

    expect(await rowsOf(store)).toEqual(before);
  });

  it('go to nobody who is gone or in the trash', async () => {
    const { store, client } = await aPractice();
    const { drafts } = await preview(NOTES, client, store);
    await trashClient(client.id, NOW, store);
    const before = await rowsOf(store);

    await expect(
      importNotes({ clientId: client.id, drafts, language: 'en', now: NOW }, store),
    ).rejects.toThrow(`No client ${client.id}`);

    expect(await rowsOf(store)).toEqual(before);
  });

  it('are refused unread when the file is too large', async () => {
    const large = {
      name: 'a.md',
      size: IMPORT_FILE_MAX_BYTES + 1,
      arrayBuffer: () => Promise.reject(new Error('read')),
    };

    expect(await readNotesFile(large, NOW)).toEqual({ kind: 'refused', reason: 'too-big' });
    expect(await readClientsFile(large)).toEqual({ kind: 'refused', reason: 'too-big' });
  });
});

describe('an import that is taken back', () => {
  it('leaves the practice as it was', async () => {
    const { store, client } = await aPractice();
    const before = await rowsOf(store);
    const record = await take(NOTES, client, store);

    const taken = await takeBackImport(record.id, NOW, store);

    expect(taken).toEqual({ notes: 3, sessions: 2, clients: 0, stayed: 0 });
    expect(await rowsOf(store)).toEqual({ ...before, meta: await store.meta.toArray() });
    expect(await findMeta('imports', store)).toEqual([]);
  });

  it('leaves what the coach has worked with since', async () => {
    const { store, client } = await aPractice();
    const record = await take(NOTES, client, store);
    const [one, , two] = await store.notes.toCollection().sortBy('text');
    if (one === undefined || two === undefined) throw new Error('no notes');
    await store.notes.put({ ...one, text: 'One, and more', editedAt: NOW });
    await store.commitments.add(
      aCommitment({ id: newId(commitmentIdSchema), sessionId: two.sessionId }),
    );

    const taken = await takeBackImport(record.id, NOW, store);

    expect(taken).toEqual({ notes: 2, sessions: 1, clients: 0, stayed: 1 });
    expect((await store.notes.toArray()).map(({ text }) => text)).toEqual(['One, and more']);
    expect(await store.sessions.count()).toBe(1);
  });

  it('is forgotten when its client is erased', async () => {
    const { store, client } = await aPractice();
    await take(NOTES, client, store);

    await eraseClient(client.id, store);

    expect(await store.meta.get('imports')).toBeUndefined();
  });
});

describe('clients of a file', () => {
  const LIST = 'name,email\nBea Ruiz,bea@example.org\nCy Old,\n';

  async function takeClients(text: string, store: CoachsideDb) {
    const file = await readClientsFile(new File([text], 'clients.csv'));
    if (file.kind === 'refused') throw new Error(file.reason);
    const { table } = file;
    const reading = { hasHeader: table.hasHeader, columns: table.guess };
    return (await previewClients(table, reading, 'en', store)).drafts;
  }

  it('begin as clients that are added by hand, once, however often the file comes', async () => {
    const { store } = await aPractice();

    const record = await importClients(await takeClients(LIST, store), NOW, store);
    const stale = await importClients(await takeClients(LIST, aStore()), NOW, store);

    expect(record.clientIds).toHaveLength(2);
    expect(stale.clientIds).toHaveLength(0);
    expect(await takeClients(LIST, store)).toEqual([]);
    expect(await store.clients.where('id').anyOf(record.clientIds).sortBy('name')).toMatchObject([
      {
        name: 'Bea Ruiz',
        shownAs: 'BR',
        contact: 'bea@example.org',
        kind: 'person',
        status: 'active',
      },
      { name: 'Cy Old', shownAs: 'CO', contact: '' },
    ]);
  });

  it('go to the trash when they are taken back, but for whom the coach has worked with', async () => {
    const { store } = await aPractice();
    const record = await importClients(await takeClients(LIST, store), NOW, store);
    const [met] = record.clientIds;
    if (met === undefined) throw new Error('nobody');
    await store.sessions.add(aSession({ clientId: met, status: 'ended' }));

    const taken = await takeBackImport(record.id, NOW, store);

    expect(taken).toEqual({ notes: 0, sessions: 0, clients: 1, stayed: 1 });
    expect((await store.clients.get(met))?.trashedAt).toBeNull();
    expect((await store.clients.get(record.clientIds[1] ?? ''))?.trashedAt).toBe(NOW);
  });
});

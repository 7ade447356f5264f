import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsIn } from '@/lib/domain/row-texts';
import { hasBefore } from '@/lib/storage/before-restore';
import type { CoachsideDb } from '@/lib/storage/db';
import { practiceTables, rowSchemas } from '@/lib/storage/row-schemas';
import { readEndedOperations } from '@/lib/workflows/as-operation';
import { eraseClient } from '@/lib/workflows/erase-client';
import { makeBackup } from '@/lib/workflows/make-backup';
import { readBackup } from '@/lib/workflows/read-backup';
import { goBack, restoreBackup } from '@/lib/workflows/restore-backup';
import { ANA, aClient, aGoal, aNote, aSession, aStore, NOW } from '@/tests/fixtures/builders';
import {
  type Practice,
  store as put,
  randomPractice,
  stored,
} from '@/tests/fixtures/random-practice';
import { aSealedStore } from '@/tests/fixtures/vaults';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 100 : 5;
const DAY = 86_400_000;

function backupOf(from: CoachsideDb, now = NOW, passphrase: string | null = null) {
  return makeBackup({ passphrase, now, workFactor: 4 }, {}, from);
}

async function restored(
  from: CoachsideDb,
  into: CoachsideDb,
  kind: 'replace' | 'merge',
  madeAt = NOW,
): Promise<void> {
  const { file } = await backupOf(from, madeAt);
  await restoreBackup(await readBackup(file, null, {}, into), kind, madeAt + DAY, {}, into);
}

const rowsOf = (practice: Practice) => Object.values(practice).flat().length;

describe.each([
  ['readable, without the vault', null, aStore],
  ['encrypted, without the vault', 'correct horse battery', aStore],
  ['readable, with the vault', null, aSealedStore],
  ['encrypted, with the vault', 'correct horse battery', aSealedStore],
] as const)('a backup that is %s', (_name, passphrase, newStore) => {
  it('brings any practice back to an empty profile exactly as it was', async () => {
    await fc.assert(
      fc.asyncProperty(randomPractice(aStore()), async (practice) => {
        const from = await newStore();
        await put(practice, from);
        const before = await stored(from);
        fc.pre(rowsOf(before) > 0);
        const { file } = await backupOf(from, NOW, passphrase);
        const into = await newStore();

        await restoreBackup(await readBackup(file, passphrase, {}, into), 'replace', NOW, {}, into);

        expect(await stored(into)).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  }, 300_000);
});

describe('what was here before a restore', () => {
  it.each(['replace', 'merge'] as const)(
    'comes back after a %s, and so does what was restored',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(
          randomPractice(aStore()),
          randomPractice(aStore()),
          async (here, there) => {
            fc.pre(rowsOf(here) > 0 && rowsOf(there) > 0);
            const [into, from] = [aStore(), aStore()];
            await put(here, into);
            await put(there, from);
            const before = await stored(into);
            await restored(from, into, kind);
            const after = await stored(into);

            await goBack(NOW, {}, into);
            const back = await stored(into);
            await goBack(NOW, {}, into);

            expect(back).toEqual(before);
            expect(await stored(into)).toEqual(after);
          },
        ),
        { numRuns: RUNS },
      );
    },
    300_000,
  );

  it('is kept until the coach is content, and no other restore begins meanwhile', async () => {
    const [into, from] = [aStore(), aStore()];
    await into.clients.add(aClient());
    await from.clients.add(aClient({ shownAs: 'Other' }));
    await restored(from, into, 'replace');
    const after = await stored(into);

    await expect(restored(from, into, 'merge')).rejects.toMatchObject({ reason: 'undecided' });

    expect(await hasBefore(into)).toBe(true);
    expect(await stored(into)).toEqual(after);
    expect(await readEndedOperations(into)).toEqual({});
  });

  it('holds nothing of a client who was erased since', async () => {
    const [into, from] = [aStore(), aStore()];
    await into.clients.bulkAdd([aClient({ name: 'Erased Person' }), aClient({ id: other() })]);
    const session = aSession({ status: 'ended', endedAt: NOW });
    await into.sessions.add(session);
    await into.notes.add(aNote({ sessionId: session.id, text: 'said by the erased' }));
    await from.clients.add(aClient({ id: other() }));
    await restored(from, into, 'replace');

    await eraseClient(ANA, into);
    await goBack(NOW, {}, into);

    expect(JSON.stringify([await stored(into), await into.beforeRestore.toArray()])).not.toMatch(
      /Erased Person|said by the erased/,
    );
    expect(await into.clients.count()).toBe(1);
  });
});

describe('going back', () => {
  it('takes a session along that was live in the backup, and none that began since', async () => {
    const [into, from] = [aStore(), aStore()];
    await into.clients.add(aClient());
    await from.sessions.add(aSession());
    await restored(from, into, 'replace');
    const since = aSession({ startedAt: NOW + 2 * DAY, plannedAt: NOW });
    await into.sessions.clear();
    await into.sessions.add(since);
    await expect(goBack(NOW, {}, into)).rejects.toMatchObject({ reason: 'session-live' });
    await into.sessions.put({ ...since, startedAt: NOW });

    await goBack(NOW, {}, into);

    expect(await into.sessions.count()).toBe(0);
    expect(await into.clients.count()).toBe(1);
  });
});

describe('a restore', () => {
  it('waits for a live session to end, with nothing written', async () => {
    const [into, from] = [aStore(), aStore()];
    await into.sessions.add(aSession());
    await from.clients.add(aClient());
    const before = await stored(into);

    await expect(restored(from, into, 'replace')).rejects.toMatchObject({ reason: 'session-live' });

    expect(await stored(into)).toEqual(before);
    expect(await hasBefore(into)).toBe(false);
  });

  it('can be called off at any slice, with nothing written', async () => {
    const from = aStore();
    await from.notes.bulkAdd(Array.from({ length: 2_500 }, () => aNote()));
    const { file } = await backupOf(from);
    const into = aStore();
    await into.clients.add(aClient());
    const before = await stored(into);
    const read = await readBackup(file, null, {}, into);
    for (const at of [1, 2, 3]) {
      const stop = new AbortController();
      let slices = 0;
      const onProgress = () => {
        slices += 1;
        if (slices === at) stop.abort();
      };

      const restoring = restoreBackup(
        read,
        'replace',
        NOW,
        { onProgress, signal: stop.signal },
        into,
      );

      await expect(restoring).rejects.toMatchObject({ name: 'AbortError' });
      expect(await stored(into)).toEqual(before);
      expect(await hasBefore(into)).toBe(false);
    }
  });

  it('writes nothing when the file changed after it was read', async () => {
    const [from, into] = [aStore(), aStore()];
    await from.clients.add(aClient());
    const read = await readBackup((await backupOf(from)).file, null, {}, into);
    await from.clients.add(aClient({ id: other() }));
    const later = await readBackup((await backupOf(from)).file, null, {}, into);

    const restoring = restoreBackup({ ...read, opened: later.opened }, 'replace', NOW, {}, into);

    await expect(restoring).rejects.toMatchObject({ reason: 'file-changed' });
    expect(await into.clients.count()).toBe(0);
  });

  it('does not bring back who was erased here', async () => {
    const [from, into] = [aStore(), aStore()];
    const session = aSession({ status: 'ended', endedAt: NOW });
    await from.clients.bulkAdd([aClient({ name: 'Erased Person' }), aClient({ id: other() })]);
    await from.sessions.add(session);
    await from.notes.add(aNote({ sessionId: session.id, text: 'said by the erased' }));
    await from.drafts.add({
      sessionId: session.id,
      text: 'half said by the erased',
      kind: 'note',
      firstKeyAt: NOW,
      revision: 1,
    });
    const { file } = await backupOf(from);
    for (const kind of ['replace', 'merge'] as const) {
      await into.tombstones.put({ id: ANA, erasedOn: '2026-03-01' as never, reason: 'request' });
      await into.beforeRestore.clear();
      const read = await readBackup(file, null, {}, into);
      expect([...read.preview.erased.clients]).toEqual([ANA]);

      await restoreBackup(read, kind, NOW, {}, into);

      expect(JSON.stringify(await stored(into))).not.toMatch(/Erased|erased"|said by/);
      expect(await into.clients.count()).toBe(1);
      expect(await into.tombstones.count()).toBe(1);
    }
  });

  it('takes damaged rows as they are, and leaves out what it does not know, and says so', async () => {
    const [from, into] = [aStore(), aStore()];
    const damaged = { id: other(), clientId: ANA, text: 7, at: Number.NaN, what: undefined };
    await from.notes.add(damaged as never);
    await from.goals.add({ ...aGoal(), fromTomorrow: 'a field' } as never);

    const { file } = await backupOf(from);
    const read = await readBackup(file, null, {}, into);
    await restoreBackup(read, 'replace', NOW, {}, into);

    expect(await into.notes.toArray()).toEqual([damaged]);
    expect(await into.goals.toArray()).toEqual([
      expect.not.objectContaining({ fromTomorrow: 'a field' }),
    ]);
    expect(preview(read, 'notes').damaged).toBe(1);
    expect(preview(read, 'goals').unknownFields).toEqual(['fromTomorrow']);
  });
});

describe('a merge', () => {
  it('loses no text of either side, whatever was edited apart', async () => {
    await fc.assert(
      fc.asyncProperty(randomPractice(aStore()), randomPractice(aStore()), async (here, there) => {
        fc.pre(rowsOf(there) > 0);
        const [into, from] = [aStore(), aStore()];
        await put(here, into);
        await put(there, from);

        await restored(from, into, 'merge');

        const after = textsOf(await stored(into));
        const lost = [...textsOf(here), ...textsOf(there)].filter(
          (text) => !after.some((each) => each.includes(text)),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: RUNS * 2 },
    );
  }, 300_000);

  it('of the same backup again changes nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(randomPractice(aStore()), randomPractice(aStore()), async (here, there) => {
        fc.pre(rowsOf(there) > 0);
        const [into, from] = [aStore(), aStore()];
        await put(here, into);
        await put(there, from);
        await restored(from, into, 'merge');
        const once = await stored(into);
        await into.beforeRestore.clear();

        await restored(from, into, 'merge');

        expect(await stored(into)).toEqual(once);
      }),
      { numRuns: RUNS },
    );
  }, 300_000);

  it('of an earlier day of the same practice keeps every later edit, and brings back what is gone', async () => {
    const into = aStore();
    const [edited, gone] = [aNote({ text: 'first words' }), aNote({ text: 'deleted since' })];
    await into.notes.bulkAdd([edited, gone]);
    const { file } = await backupOf(into);
    await into.notes.put({ ...edited, text: 'better words', editedAt: NOW + DAY });
    await into.notes.delete(gone.id);
    const read = await readBackup(file, null, {}, into);

    await restoreBackup(read, 'merge', NOW + 2 * DAY, {}, into);

    expect(preview(read, 'notes').verdicts).toMatchObject({ older: 1, new: 1, apart: 0 });
    expect((await into.notes.toArray()).map(({ text }) => text).toSorted()).toEqual([
      'better words',
      'deleted since',
    ]);
  });

  it('of a copy takes what was edited there alone, and keeps both where both were edited', async () => {
    const desk = aStore();
    const notes = ['one', 'two', 'three'].map((text) => aNote({ text }));
    await desk.notes.bulkAdd(notes);
    const laptop = aStore();
    await restored(desk, laptop, 'replace');
    const edit = (store: CoachsideDb, at: number, text: string, editedAt: number) =>
      store.notes.update(notes[at]?.id ?? '', { text, editedAt });
    await edit(laptop, 0, 'one, edited on the laptop', NOW + DAY);
    await edit(laptop, 1, 'two, edited on the laptop', NOW + DAY);
    await edit(desk, 1, 'two, edited at the desk', NOW + 2 * DAY);

    await restored(laptop, desk, 'merge', NOW + 3 * DAY);

    expect((await desk.notes.toArray()).map(({ text }) => text).toSorted()).toEqual([
      'one, edited on the laptop',
      'three',
      'two, edited at the desk',
      'two, edited on the laptop',
    ]);
    expect((await desk.notes.get(notes[1]?.id ?? ''))?.text).toBe('two, edited at the desk');
  });

  it('keeps words that a session has no room for as a coach-only note in it', async () => {
    const [into, from] = [aStore(), aStore()];
    const session = aSession({ status: 'ended', endedAt: NOW, focus: 'h'.repeat(1_500) });
    await into.sessions.add(session);
    await from.sessions.add({ ...session, focus: `t${'x'.repeat(1_500)}` });

    await restored(from, into, 'merge');

    expect((await into.sessions.get(session.id))?.focus).toBe('h'.repeat(1_500));
    expect(await into.notes.toArray()).toMatchObject([
      { sessionId: session.id, layer: 'coach', text: `t${'x'.repeat(1_500)}` },
    ]);
  });
});

function preview(read: Awaited<ReturnType<typeof readBackup>>, table: string) {
  const found = read.preview.tables.find((each) => each.table === table);
  if (found === undefined) throw new Error(`No preview of ${table}`);
  return found;
}

function other() {
  return '0195a1b2-0000-7000-8000-00000000beef' as typeof ANA;
}

/** What a person wrote; settings are no part of it. */
function textsOf(practice: Practice): string[] {
  return practiceTables
    .filter((table) => table !== 'meta')
    .flatMap((table) => (practice[table] ?? []).flatMap((row) => textsIn(rowSchemas[table], row)));
}

import '@/tests/fixtures/fake-browser';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearSessionKey, readSessionKey, shareSessionKey } from '@/lib/browser/session-key';
import { type NoteId, newId, noteIdSchema } from '@/lib/domain/ids';
import { forgetBefore } from '@/lib/storage/before-restore';
import { type CoachsideDb, openDb } from '@/lib/storage/db';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { vaultOf } from '@/lib/storage/vault/vault';
import { makeBackup } from '@/lib/workflows/make-backup';
import { readBackup } from '@/lib/workflows/read-backup';
import { drawRecoveryKey } from '@/lib/workflows/recovery-key';
import { restoreBackup } from '@/lib/workflows/restore-backup';
import { createSearchEngine, type LocalSearchEngine } from '@/lib/workflows/search-engine';
import { turnVaultOn } from '@/lib/workflows/turn-vault-on';
import { aClient, aNote, NOW } from '@/tests/fixtures/builders';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 500 : 20;
const BACKUP = { passphrase: null, now: NOW };
const WORDS = ['calm', 'trust', 'board'];

let store: CoachsideDb;
let key: Uint8Array;

beforeAll(async () => {
  store = openDb(`search-model-${crypto.randomUUID()}`);
  vaultOf(store).keySource = readSessionKey;
  await store.open();
  await store.clients.put(aClient()); // A backup of nothing is none.
  const { code } = drawRecoveryKey();
  await turnVaultOn({ passphrase: 'correct horse battery', recoveryCode: code }, undefined, store);
  const held = await readSessionKey();
  if (held === undefined) throw new Error('The vault that was turned on holds no key');
  key = held;
});
afterAll(() => store.delete());

async function lock(): Promise<void> {
  await clearSessionKey();
  await joinVault(store, vaultOf(store));
}

async function unlock(): Promise<void> {
  await shareSessionKey(key);
  await joinVault(store, vaultOf(store));
}

function search(engine: LocalSearchEngine, query: string) {
  return engine.search({ query, language: 'en', limits: { groups: 500, hitsPerGroup: 500 } });
}

/** The ids of the notes that a search finds once it has read everything. */
async function found(engine: LocalSearchEngine, query: string): Promise<string[]> {
  for (;;) {
    const changed = new Promise<void>((done) => engine.onChange(done));
    const { isComplete, groups } = await search(engine, query);
    if (isComplete) return groups.flatMap(({ hits }) => hits.map((hit) => hit.id)).toSorted();
    await changed;
  }
}

/** Brings a backup back as a coach does who is content with it at once. */
async function bringBack(file: Blob | undefined, kind: 'replace' | 'merge'): Promise<void> {
  if (file === undefined) return;
  await restoreBackup(await readBackup(file, null, {}, store), kind, NOW, {}, store);
  await forgetBefore(store);
}

type Fate = { act: 'trash' | 'restore' | 'delete'; id: NoteId };

/** Moves a note, if there is one, to the trash, back from it, or out of the database. */
async function put({ act, id: at }: Fate): Promise<void> {
  if (act === 'delete') await store.notes.delete(at);
  else await store.notes.update(at, { trashedAt: act === 'trash' ? NOW : null });
}

const id = fc.constantFrom(...Array.from({ length: 6 }, () => newId(noteIdSchema)));
const step = fc.oneof(
  fc.record({
    act: fc.constant('write' as const),
    id,
    text: fc.constantFrom('calm', 'trust', 'calm trust', 'boardroom', ''),
  }),
  fc.record({ act: fc.constantFrom('trash' as const, 'restore' as const, 'delete' as const), id }),
  fc.record({ act: fc.constantFrom('lock' as const, 'search' as const) }),
  fc.record({
    act: fc.constantFrom('back up' as const, 'bring back' as const, 'merge' as const),
  }),
);

describe('a search in a vault', () => {
  it('finds what a scan finds, whatever was written, restored, locked and opened before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
        await store.notes.clear();
        const engine = createSearchEngine({ now: () => NOW, store });
        let file: Blob | undefined;
        for (const each of steps) {
          if ('text' in each) await store.notes.put(aNote(each));
          else if ('id' in each) await put(each);
          else if (each.act === 'search') await search(engine, 'trust');
          else if (each.act === 'back up') ({ file } = await makeBackup(BACKUP, {}, store));
          else if (each.act === 'bring back') await bringBack(file, 'replace');
          else if (each.act === 'merge') await bringBack(file, 'merge');
          else {
            await lock();
            expect(await search(engine, 'calm')).toMatchObject({ isLocked: true, readCount: 0 });
            await unlock();
          }
        }

        const rows = await store.notes.toArray();
        for (const word of WORDS) {
          const expected = rows.filter((row) => row.trashedAt === null && row.text.includes(word));
          expect(await found(engine, word)).toEqual(expected.map((row) => row.id).toSorted());
        }
      }),
      { numRuns: RUNS },
    );
  });
});

import { describe, expect, it, vi } from 'vitest';
import { commitmentIdSchema, newId } from '@/lib/domain/ids';
import type { CoachsideDb } from '@/lib/storage/db';
import { practiceTables, rowSchemas } from '@/lib/storage/row-schemas';
import {
  aClient,
  aCommitment,
  aDeck,
  aGoal,
  aNote,
  anOwnQuestion,
  aSession,
  aStore,
  NOW,
} from '@/tests/fixtures/builders';
import { HOSTILE_KINDS, type HostileKind } from '@/tests/hostile/kinds';
import { type Random, toBytes } from '@/tests/hostile/mutate';
import { seededRandom } from '@/tests/hostile/random';

const FILES = process.env.COACHSIDE_FULL === '1' ? 1_100 : 25;
vi.setConfig({ testTimeout: 1_800_000 });

const HEAD_MAX = 300;

async function aPractice(): Promise<CoachsideDb> {
  const store = aStore();
  const held = { status: 'ended', startedAt: NOW, endedAt: NOW, wrapUp: 'done' } as const;
  const session = aSession(held);
  const deck = aDeck();
  await store.clients.add(aClient({ contact: 'ana@example.org' }));
  await store.sessions.add(session);
  await store.notes.bulkAdd([
    aNote({ sessionId: session.id }),
    aNote({ sessionId: session.id, text: 'Another', tags: ['tag'] }),
  ]);
  await store.commitments.add(
    aCommitment({ id: newId(commitmentIdSchema), sessionId: session.id }),
  );
  await store.goals.add(aGoal());
  await store.decks.add(deck);
  await store.questions.add(anOwnQuestion({ deckId: deck.id }));
  return store;
}

/** Every row of every table but what a reading keeps about this browser. */
async function rowsIn(store: CoachsideDb): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  await store.transaction('r', store.tables, async () => {
    for (const table of store.tables) {
      for (const row of await table.toArray()) {
        const key = String((row as Record<string, unknown>)[String(table.schema.primKey.keyPath)]);
        rows.set(`${table.name} ${key}`, JSON.stringify(row));
      }
    }
  });
  return rows;
}

/** As the practice began, whatever an import did to it. */
async function putBack(store: CoachsideDb, before: Map<string, string>): Promise<void> {
  await store.transaction('rw', store.tables, async () => {
    for (const table of store.tables) await table.clear();
    for (const [name, row] of before) {
      await store.table(name.split(' ')[0] ?? '').put(JSON.parse(row));
    }
  });
}

function spoiled(
  kind: HostileKind,
  valid: string | Uint8Array<ArrayBuffer>,
  random: Random,
): { how: string; bytes: Uint8Array<ArrayBuffer> } {
  if (typeof valid !== 'string') return { how: 'bytes', bytes: spoiledBytes(valid, random) };
  const ways: string[] = [];
  let text = valid;
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const [name, mutation] = random.of(Object.entries(kind.mutations));
    ways.push(name);
    text = mutation(text.slice(0, 2_000_000), random);
  }
  return { how: ways.join(', '), bytes: toBytes(text, random) };
}

/** Flips, cuts, repeats, and heads that ask for more work than a machine can do. */
function spoiledBytes(valid: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  const bytes = valid.slice();
  switch (random.below(5)) {
    case 0:
      return bytes.slice(0, random.below(bytes.length));
    case 1: {
      const head = new TextDecoder('latin1').decode(bytes.slice(0, HEAD_MAX));
      const asked = random.of([
        '30',
        '64',
        '99',
        '999',
        '0',
        '-1',
        '1e9',
        '4294967296',
        '__proto__',
      ]);
      const changed = head.replace(/(-> scrypt \S+ )\d+/, `$1${asked}`);
      return Uint8Array.from([
        ...Array.from(changed, (sign) => sign.charCodeAt(0)),
        ...bytes.slice(HEAD_MAX),
      ]);
    }
    case 2:
      return Uint8Array.from([...bytes, ...bytes.slice(random.below(bytes.length))]);
    case 3: {
      const from = random.below(bytes.length);
      return Uint8Array.from([
        ...bytes.slice(0, from),
        ...bytes.slice(from + 1 + random.below(50)),
      ]);
    }
    default:
      for (let count = random.below(4); count >= 0; count -= 1) {
        const at = random.below(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      }
      return bytes;
  }
}

/** Says what a file did that it must not do; nothing when it was survived. */
async function problemWith(
  kind: HostileKind,
  bytes: Uint8Array<ArrayBuffer>,
  store: CoachsideDb,
  before: Map<string, string>,
  random: Random,
): Promise<{ problem: string | undefined; wasWritten: boolean }> {
  const reading = await kind.read(new File([bytes], kind.fileName), store, random);
  if (!isSame(before, await rowsIn(store))) return { problem: 'reading wrote', wasWritten: true };
  if ('refused' in reading) {
    const isSaid = reading.refused.every((sentence) => /^.{10,400}[.!?]$/su.test(sentence));
    return { problem: isSaid ? undefined : `said ${reading.refused}`, wasWritten: false };
  }
  const failed = await reading.write().then(
    () => undefined,
    (error: unknown) => String(error),
  );
  const after = await rowsIn(store);
  if (failed !== undefined) {
    // A refusal in the last moment is one like others: nothing may have changed.
    const isRefused = /RestoreRefused|BackupRefused/.test(failed);
    if (!isSame(before, after)) return { problem: `half written: ${failed}`, wasWritten: true };
    return { problem: isRefused ? undefined : `failed: ${failed}`, wasWritten: false };
  }
  return { problem: problemIn(before, after, reading.adds, kind), wasWritten: true };
}

function problemIn(
  before: Map<string, string>,
  after: Map<string, string>,
  adds: Record<string, number> | undefined,
  { name }: HostileKind,
): string | undefined {
  for (const [table, count] of Object.entries(adds ?? {})) {
    const countOf = (rows: Map<string, string>) =>
      [...rows.keys()].filter((key) => key.startsWith(`${table} `)).length;
    const added = countOf(after) - countOf(before);
    if (added !== count) return `${added} of ${count} ${table}`;
  }
  // Rows that do not fit are kept as they are by a backup, and shown as damaged.
  if (name.includes('backup')) return undefined;
  for (const [key, row] of after) {
    const table = practiceTables.find((each) => key.startsWith(`${each} `));
    if (table === undefined || before.get(key) === row) continue;
    if (!rowSchemas[table].safeParse(JSON.parse(row)).success) return `does not fit: ${key}`;
  }
  return undefined;
}

function isSame(before: Map<string, string>, after: Map<string, string>): boolean {
  return before.size === after.size && [...before].every(([key, row]) => after.get(key) === row);
}

/** What code in a file, or a key of a prototype, would leave behind. */
function traces(): string[] {
  const all = [globalThis, {}, [], '', 0, () => undefined] as Record<string, unknown>[];
  return all.flatMap((each) => (each.hostile === undefined ? [] : [typeof each]));
}

describe('a hostile file', () => {
  it.each(HOSTILE_KINDS)(
    `that was $name changes nothing it may not, ${FILES} times`,
    async (kind) => {
      const store = await aPractice();
      const valid = await kind.valid(store);
      const before = await rowsIn(store);
      const outcomes = { refused: 0, written: 0 };
      const problems: string[] = [];

      for (let seed = 0; seed < FILES; seed += 1) {
        const random = seededRandom(seed * 31 + kind.name.length);
        const { how, bytes } = spoiled(kind, valid, random);
        const { problem, wasWritten } = await problemWith(kind, bytes, store, before, random).catch(
          (error: unknown) => ({ problem: `threw ${String(error)}`, wasWritten: true }),
        );
        if (problem !== undefined) problems.push(`${seed} (${how}): ${problem}`);
        problems.push(...traces().map((trace) => `${seed} (${how}): left a trace on ${trace}`));
        outcomes[wasWritten ? 'written' : 'refused'] += 1;
        if (wasWritten) await putBack(store, before);
      }
      console.log(
        `${kind.name}: ${FILES} files survived, ${outcomes.refused} refused, ${outcomes.written} taken in whole`,
      );

      expect(problems).toEqual([]);
      expect(outcomes.refused).toBeGreaterThan(0);
    },
  );

  it('that was not changed is taken, of every kind', async () => {
    for (const kind of HOSTILE_KINDS) {
      const store = await aPractice();
      const valid = await kind.valid(store);
      const random = seededRandom(1);

      const reading = await kind.read(new File([valid], kind.fileName), store, random);

      expect(reading, kind.name).toHaveProperty('write');
    }
  });
});

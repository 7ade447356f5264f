import '@/tests/fixtures/fake-browser';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSessionKey, shareSessionKey } from '@/lib/browser/session-key';
import { newId, noteIdSchema } from '@/lib/domain/ids';
import { type CoachsideDb, openDb } from '@/lib/storage/db';
import { findMeta } from '@/lib/storage/meta';
import { convertRows } from '@/lib/storage/vault/convert-rows';
import { joinVault } from '@/lib/storage/vault/join-vault';
import { keepMarker } from '@/lib/storage/vault/kept-markers';
import { askToRenew } from '@/lib/storage/vault/to-renew';
import { vaultOf } from '@/lib/storage/vault/vault';
import { writeNewVault } from '@/lib/storage/vault/vault-keys';
import { failureSentence, failuresText } from '@/lib/text/failures';
import { changePassphrase } from '@/lib/workflows/change-passphrase';
import { finishErasing } from '@/lib/workflows/erase-for-good';
import { openVault } from '@/lib/workflows/open-vault';
import { drawRecoveryKey, replaceRecoveryKey } from '@/lib/workflows/recovery-key';
import { takeMarkers } from '@/lib/workflows/take-markers';
import { turnVaultOff } from '@/lib/workflows/turn-vault-off';
import { turnVaultOn } from '@/lib/workflows/turn-vault-on';
import { aSession, aStore, NOW } from '@/tests/fixtures/builders';
import { fillPractice, type Write, writes } from '@/tests/fixtures/every-write';
import { fakeBrowser } from '@/tests/fixtures/fake-browser';

const FOLDER = path.join(import.meta.dirname, '../../lib/workflows');
const IS_FULL = process.env.COACHSIDE_FULL === '1';

/** Verbs that read or render, in files that write or take something from one that does. */
const READS: Record<string, readonly string[]> = {
  // Each of its users is tried.
  'as-operation': ['asOperation', 'readEndedOperations'],
  'answer-access': ['isAccessAnswerOld'],
  'client-papers': ['readClientPapers'],
  // Each of its jobs is tried.
  'do-backup-job': ['doBackupJob'],
  'export-document': [
    ...['editableRecapOf', 'recapOf', 'sessionRecordOf', 'saveDocument', 'copyDocument'],
  ],
  'export-hours': ['hoursDocument', 'saveHoursDocument'],
  'import-sessions': ['listKnownSessions'],
  'keep-recap-templates': ['readTemplatesFrom'],
  'log-sent-document': ['sentStateOf'],
  'make-backup': ['readPracticeLine'],
  'open-vault': ['proveSecret'],
  'read-backup': ['readBackup', 'mergeSlice'],
  'read-calendar-file': ['readCalendarFile'],
  // It writes by `copyToFolder`, once a browser lets it.
  'save-backup': ['copyToFolderWeekly'],
  'search-gate': ['readSearchGate'],
  'share-screen': ['isScreenShared'],
};

/** Tried below, in a vault. */
const IN_A_VAULT: Record<string, readonly string[]> = {
  'change-passphrase': ['changePassphrase', 'changeSecret'],
  'erase-for-good': ['finishErasing'],
  'finish-turning': ['finishTurning'],
  'open-vault': ['openVault', 'resumeTurning'],
  'recovery-key': ['replaceRecoveryKey'],
  'renew-files': ['renewFiles'],
  'take-markers': ['takeMarkers'],
  'turn-vault-off': ['turnVaultOff'],
  'turn-vault-on': ['turnVaultOn'],
};

/** What says that a file of verbs writes: it asks storage to. */
const STORES =
  /^(save|add|change|forget|delete|trash|restore|write|remove|erase|replace|clear|put|keep|ask|claim|move|log|merge)[A-Z]/;
const WRITES_ITSELF = /\.(?:put|bulkPut|bulkAdd|bulkDelete|modify)\(|\.transaction\('rw'/;

const sources = new Map(
  readdirSync(FOLDER).map((file) => [
    path.basename(file, '.ts'),
    readFileSync(path.join(FOLDER, file), 'utf8'),
  ]),
);

/** Names that a file takes from a folder, types left out. */
function takenFrom(source: string, folder: string): { from: string; name: string }[] {
  const imports = source.matchAll(
    new RegExp(`import \\{([^}]*)\\} from '@/lib/${folder}/([^']+)'`, 'g'),
  );
  return [...imports].flatMap(([, names = '', from = '']) =>
    names
      .split(',')
      .map((name) => name.trim().split(' as ')[0] ?? '')
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => ({ from, name })),
  );
}

function doesWrite(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const source = sources.get(file) ?? '';
  return (
    WRITES_ITSELF.test(source) ||
    takenFrom(source, 'storage').some(({ name }) => STORES.test(name)) ||
    takenFrom(source, 'workflows').some(({ from }) => doesWrite(from, seen))
  );
}

/** Every verb that may write: what a file that does lets others call, and that takes its time. */
function verbs(): string[] {
  return [...sources.keys()]
    .filter((file) => doesWrite(file))
    .flatMap((file) =>
      [...(sources.get(file) ?? '').matchAll(/export async function (\w+)/g)].map(
        ([, verb]) => `${file} ${verb}`,
      ),
    );
}

/** How a browser says that the disk is full: at once, with the write, or when it is to be kept. */
const WAYS = ['refuses a write', 'fails at a write', 'keeps nothing of it'] as const;
type Way = (typeof WAYS)[number];

const methods = ['put', 'add', 'delete', 'clear'] as const;
const real = Object.fromEntries(methods.map((name) => [name, IDBObjectStore.prototype[name]]));
afterEach(() => Object.assign(IDBObjectStore.prototype, real));

/** What the database of these tests lets a browser's own do. */
interface FullTransaction {
  _execRequestAsync: (request: { operation: () => unknown; source: unknown }) => IDBRequest;
  _requests: unknown[];
  _state: string;
  /** Goes on with the next request, or completes it. */
  _start: () => void;
  _abort: (name: string) => void;
}

/** Counts writes; the one that is named is the first for which there is no room. */
function fillDisk(from: number, way: Way): () => number {
  let count = 0;
  for (const name of methods) {
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args: never[]) {
      count += 1;
      if (count < from) return (real[name] as (...all: never[]) => IDBRequest).apply(this, args);
      const transaction = this.transaction as unknown as FullTransaction;
      const noRoom = new DOMException('no room', 'QuotaExceededError');
      if (way === 'refuses a write') throw noRoom;
      if (way === 'fails at a write') {
        const operation = () => {
          throw noRoom;
        };
        return transaction._execRequestAsync({ operation, source: this });
      }
      const request = (real[name] as (...all: never[]) => IDBRequest).apply(this, args);
      const goOn = transaction._start;
      transaction._start = function () {
        if (this._requests.length === 0 && this._state !== 'finished') this._abort(noRoom.name);
        else goOn.call(this);
      };
      return request;
    } as never;
  }
  return () => count;
}

/** So is which copy of a practice this is, which is drawn when it is first asked for. */
const UNDER_WAY = ['operations', 'restoreUnderWay', 'practiceLine'];

async function everything(store: CoachsideDb): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    store.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  const rows: Record<string, unknown[]> = Object.fromEntries(tables);
  // That something was begun and came to nothing is told by the next start, if it can't be forgotten.
  rows.meta = (rows.meta as { key: string }[]).filter(({ key }) => !UNDER_WAY.includes(key));
  return rows;
}

async function aFilledStore({ before }: Write): Promise<CoachsideDb> {
  const store = aStore();
  await fillPractice(store);
  await before?.(store);
  return store;
}

/** Which writes are worth a try: every one in the full size, one for each way in the small one. */
function placesIn(count: number, way: Way): number[] {
  if (way === 'keeps nothing of it') return [count];
  if (IS_FULL) return Array.from({ length: count }, (_, at) => at + 1);
  return [way === 'refuses a write' ? Math.ceil(count / 2) : count];
}

describe('every verb that writes', () => {
  it('is here, so that the disk is full under it', () => {
    const known = verbs();

    expect(known.length).toBeGreaterThan(100);
    const named = [READS, IN_A_VAULT].flatMap((list) =>
      Object.entries(list).flatMap(([file, names]) => names.map((name) => `${file} ${name}`)),
    );
    expect(known.filter((verb) => !(verb in writes) && !named.includes(verb))).toEqual([]);
  });
});

describe.each(Object.entries(writes))('%s, when the disk is full', (_verb, write) => {
  it('writes nothing, and says so in words', async () => {
    const counted = await aFilledStore(write);
    const count = fillDisk(Number.POSITIVE_INFINITY, 'refuses a write');
    await write.act(counted);
    const writesOfIt = count();
    Object.assign(IDBObjectStore.prototype, real);
    const after = write.isInParts ? await everything(counted) : undefined;
    await counted.delete();
    expect(writesOfIt).toBeGreaterThan(0);

    for (const way of WAYS) {
      for (const place of placesIn(writesOfIt, way)) {
        const store = await aFilledStore(write);
        const before = await everything(store);
        fillDisk(place, way);

        const failure = await write.act(store).then(
          () => undefined,
          (error: unknown) => error,
        );

        Object.assign(IDBObjectStore.prototype, real);
        const where = `write ${place} of ${writesOfIt}, the disk ${way}`;
        // What is done but for forgetting that it was under way has not failed.
        if (place < writesOfIt || failure !== undefined || !write.isToldAfter) {
          expect(failureSentence(failure, 'en'), where).toBe(failuresText.en.full);
        }
        if (failure === undefined) {
          expect(await findMeta('operations', store), where).toBeDefined();
        } else if (write.isInParts) {
          await write.act(store);
          expect(await everything(store), where).toEqual(after);
        } else {
          expect(await everything(store), where).toEqual(before);
        }
        await store.delete();
      }
    }
  });
});

describe('a vault, when the disk is full', () => {
  const SECRETS = { passphrase: 'correct horse battery', recoveryCode: drawRecoveryKey().code };
  const KNOWN = { by: 'passphrase', secret: SECRETS.passphrase } as const;
  let store: CoachsideDb;
  beforeEach(async () => {
    fakeBrowser.reset();
    store = aStore();
    vaultOf(store).keySource = readSessionKey;
    await fillPractice(store);
  });
  afterEach(() => store.delete());

  /** Its keys are there, and rows still as they were: so a vault stands that was cut off at once. */
  async function beginVault(): Promise<void> {
    await shareSessionKey(await writeNewVault(SECRETS, store));
    await joinVault(store, vaultOf(store));
  }

  async function failsOfFullDisk(act: () => Promise<unknown>, place: number, way: Way) {
    fillDisk(place, way);
    const failure = await act().then(
      () => undefined,
      (error: unknown) => error,
    );
    Object.assign(IDBObjectStore.prototype, real);
    expect(failureSentence(failure, 'en')).toBe(failuresText.en.full);
  }

  it.each([
    [3, 'fails at a write'],
    [20, 'keeps nothing of it'],
  ] as const)('is not turned on halfway (write %i, %s)', async (place, way) => {
    const before = await everything(store);

    await failsOfFullDisk(() => turnVaultOn(SECRETS, undefined, store), place, way);

    expect({ ...(await everything(store)), vault: [] }).toEqual(before);
  });

  it.each([
    [2, 'refuses a write'],
    [12, 'keeps nothing of it'],
  ] as const)('is not turned off halfway (write %i, %s)', async (place, way) => {
    const before = await everything(store);
    await beginVault();
    const dataKey = (await readSessionKey()) ?? new Uint8Array();
    await convertRows({ name: store.name, dataKey, epoch: 1, to: 'sealed' });

    const act = () => turnVaultOff(SECRETS.passphrase, undefined, store);
    await failsOfFullDisk(act, place, way);

    expect({ ...(await everything(store)), vault: [] }).toEqual(before);
  });

  it.each([
    ['a new passphrase', () => changePassphrase(KNOWN, 'another passphrase', store)],
    ['a new recovery key', () => replaceRecoveryKey(KNOWN.secret, drawRecoveryKey().code, store)],
  ])('keeps what opens it when there is no room for %s', async (_what, act) => {
    await beginVault();
    const before = await store.vault.toArray();

    for (const place of [1, 2]) await failsOfFullDisk(act, place, 'fails at a write');

    expect(await store.vault.toArray()).toEqual(before);
    await openVault('passphrase', SECRETS.passphrase, store);
  });

  it.each([1, 2])('keeps a moment that it can not make a note of (write %i)', async (place) => {
    await store.sessions.put(aSession());
    await beginVault();
    await keepMarker(newId(noteIdSchema), NOW, store);
    const before = await everything(store);

    await failsOfFullDisk(() => takeMarkers(store), place, 'fails at a write');

    expect(await everything(store)).toEqual(before);
  });

  it.each([
    [1, 'refuses a write'],
    [30, 'fails at a write'],
    [45, 'refuses a write'],
  ] as const)(
    'is whole when its files can not be written anew (write %i, %s)',
    async (place, way) => {
      await askToRenew(store);
      const before = await everything(store);

      await failsOfFullDisk(() => finishErasing(undefined, store), place, way);

      // The next start, once there is room again.
      store.close();
      store = openDb(store.name);

      expect({ ...(await everything(store)), vault: before.vault }).toEqual(before);
    },
  );
});

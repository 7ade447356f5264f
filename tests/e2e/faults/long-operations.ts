import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { clientIdSchema, newId, noteIdSchema, sessionIdSchema } from '@/lib/domain/ids';
import type { Operation } from '@/lib/domain/operation';
import { SCHEMA_VERSION } from '@/lib/storage/migrations';
import { operationsText } from '@/lib/text/operations';
import type { ChromiumDriver } from '@/tests/e2e/drivers/chromium';
import type { LongOperation, Outcome } from '@/tests/e2e/faults/operation';
import { leaveAtVersion, replaceRows } from '@/tests/e2e/faults/practice-on-disk';
import { countSealed, type StoredPractice } from '@/tests/e2e/faults/stored-practice';
import type { Row, Rows } from '@/tests/e2e/fixtures/seed';
import { PASSPHRASE } from '@/tests/e2e/pages/vault';
import {
  aClient,
  aCommitment,
  aGoal,
  aNote,
  anAgenda,
  aSession,
  NOW,
} from '@/tests/fixtures/builders';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PANEL = { width: 360, height: 720 };
const WORKSPACE = { width: 1280, height: 900 };

const many = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Made once, so that every round begins with the same rows. */
const ENDED = aSession({
  status: 'ended',
  plannedAt: NOW,
  startedAt: NOW,
  endedAt: NOW + HOUR,
  agenda: anAgenda({ visits: [{ item: 0, from: NOW, to: NOW + HOUR }] }),
  wrapUp: 'done',
});
const SAID = many(300, (at) =>
  aNote({
    id: newId(noteIdSchema),
    sessionId: ENDED.id,
    at: NOW + at,
    text: `What was said ${at}`,
  }),
);
const OTHER = aClient({ id: newId(clientIdSchema), name: 'Bela Ruiz', shownAs: 'BR' });
const BESIDE = {
  clients: [OTHER],
  sessions: [aSession({ ...ENDED, id: newId(sessionIdSchema), clientId: OTHER.id })],
  notes: many(20, (at) =>
    aNote({ id: newId(noteIdSchema), clientId: OTHER.id, sessionId: ENDED.id, at: NOW + at }),
  ),
};

const GOALS = many(20, () => aGoal());
const COMMITMENTS = many(20, () => aCommitment({ sessionId: ENDED.id }));

/** The rows of a client, and of another one that nothing may happen to. */
function aPracticeOf(rows: Rows): Rows {
  const all: Record<string, object[]> = {};
  for (const [table, list] of [...Object.entries(BESIDE), ...Object.entries(rows)]) {
    all[table] = [...(all[table] ?? []), ...list];
  }
  return all;
}

async function openWorkspace(driver: ChromiumDriver, route = ''): Promise<Page> {
  const page = await driver.openPage(`workspace.html${route}`, WORKSPACE);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}

async function openPanel(driver: ChromiumDriver): Promise<Page> {
  const page = await driver.openPage('sidepanel.html', PANEL);
  await page.getByRole('main').waitFor();
  return page;
}

/** The sentence about what the browser was closed over, if there is one. */
async function toldOf(page: Page, what: Operation): Promise<Outcome | undefined> {
  const { undone, done } = operationsText.en.endings[what];
  const button = page.getByRole('button', { name: operationsText.en.understood });
  await button.first().waitFor({ timeout: 2_000 }).catch(notThere);
  const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  const outcome = text.includes(undone) ? 'before' : text.includes(done) ? 'after' : undefined;
  if (outcome === undefined) return undefined;
  await button.first().click();
  await page.getByText(outcome === 'before' ? undone : done).waitFor({ state: 'detached' });
  return outcome;
}

function notThere(error: unknown): void {
  if (!/Timeout/.test(String(error))) throw error;
}

const wrapUp: LongOperation = {
  name: 'finishing a wrap-up',
  kills: { small: 1, full: 30 },
  prepare: (driver) =>
    replaceRows(
      driver,
      aPracticeOf({
        clients: [aClient()],
        sessions: [{ ...ENDED, wrapUp: 'waiting' }],
        notes: SAID.slice(0, 120).map((note) => ({ ...note, kind: 'marker' })),
      }),
    ),
  async open(page, extension) {
    await page.goto(`${extension}/sidepanel.html`);
    await page.getByRole('heading', { name: 'Wrap up' }).waitFor();
  },
  begin: (page) => page.getByRole('button', { name: 'Done', exact: true }).click(),
  ended: (page) => page.getByRole('list', { name: 'Clients' }).waitFor(),
  restart: openPanel,
  async told(page) {
    const waiting = page.getByRole('heading', { name: 'Wrap up' });
    await waiting
      .or(page.getByRole('list', { name: 'Clients' }))
      .first()
      .waitFor();
    return (await waiting.isVisible()) ? 'before' : 'after';
  },
};

const erase: LongOperation = {
  name: 'removing the sample client',
  kills: { small: 0, full: 25 },
  prepare: (driver) =>
    replaceRows(
      driver,
      aPracticeOf({
        clients: [aClient({ isSample: true })],
        sessions: [ENDED],
        notes: SAID,
        goals: GOALS,
        commitments: COMMITMENTS,
        drafts: [
          { sessionId: ENDED.id, text: 'half typed', kind: 'note', firstKeyAt: null, revision: 1 },
        ],
        rooms: [{ key: 'jitsi:https://meet.jit.si/ana', clientId: aClient().id, usedAt: NOW }],
      }),
    ),
  async open(page, extension) {
    await page.goto(`${extension}/sidepanel.html`);
    await page.getByRole('button', { name: 'Remove the sample client' }).waitFor();
  },
  begin: (page) => page.getByRole('button', { name: 'Remove the sample client' }).click(),
  ended: (page) =>
    page.getByRole('button', { name: 'Remove the sample client' }).waitFor({ state: 'detached' }),
  restart: openPanel,
  told: async () => undefined,
};

function aCalendar(): Buffer {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:daily', 'SUMMARY:The talk'],
    `DTSTART:${new Date(Date.now() + DAY).toISOString().replace(/[-:]/g, '').slice(0, 8)}T100000Z`,
    ...['RRULE:FREQ=DAILY;COUNT=80', 'ATTENDEE:mailto:ana@clients.example', 'DURATION:PT45M'],
    ...['END:VEVENT', 'END:VCALENDAR'],
  ];
  return Buffer.from(lines.join('\r\n'));
}

const calendar: LongOperation = {
  name: 'following a calendar',
  kills: { small: 1, full: 30 },
  prepare: (driver) =>
    replaceRows(driver, aPracticeOf({ clients: [aClient({ contact: 'ana@clients.example' })] })),
  async open(page, extension) {
    await page.goto(`${extension}/workspace.html#/planning`);
    await page
      .getByLabel('Bring in a calendar')
      .setInputFiles({ name: 'calendar.ics', mimeType: 'text/calendar', buffer: aCalendar() });
    await page.getByRole('button', { name: /^Follow the calendar: \d+ new/ }).waitFor();
  },
  begin: (page) => page.getByRole('button', { name: /^Follow the calendar: \d+ new/ }).click(),
  ended: (page) => page.getByText(/^Your plan follows the calendar/).waitFor(),
  restart: (driver) => openWorkspace(driver, '#/planning'),
  told: (page) => toldOf(page, 'import'),
  isToldFrom: 4,
};

const series: LongOperation = {
  name: 'planning a series',
  kills: { small: 0, full: 30 },
  prepare: (driver) => replaceRows(driver, aPracticeOf({ clients: [aClient()] })),
  async open(page, extension) {
    await page.goto(`${extension}/workspace.html#/planning`);
    await page.getByRole('button', { name: 'Plan a session' }).first().click();
    await page.getByRole('combobox', { name: 'Client', exact: true }).selectOption({ label: 'AC' });
    await page.getByRole('combobox', { name: 'Repeat' }).selectOption({ label: 'Every week' });
    await page.getByRole('spinbutton', { name: 'How often' }).fill('104');
    await page.getByRole('button', { name: 'Plan 104 sessions' }).waitFor();
  },
  begin: (page) => page.getByRole('button', { name: 'Plan 104 sessions' }).click(),
  ended: (page) =>
    page.getByRole('button', { name: 'Plan 104 sessions' }).waitFor({ state: 'detached' }),
  restart: (driver) => openWorkspace(driver, '#/planning'),
  async told(page) {
    const none = page.getByText('No session is planned.');
    await none
      .or(page.getByRole('button', { name: /^Move / }).first())
      .first()
      .waitFor();
    return (await none.isVisible()) ? 'before' : 'after';
  },
};

const PURGED = many(3, () => aClient({ id: newId(clientIdSchema), trashedAt: NOW }));
const PURGED_ROWS = PURGED.map(({ id: clientId }) => ({
  sessions: many(4, () => aSession({ ...ENDED, id: newId(sessionIdSchema), clientId })),
  notes: many(80, (at) =>
    aNote({ id: newId(noteIdSchema), clientId, sessionId: ENDED.id, at: NOW + at }),
  ),
}));

const purge: LongOperation = {
  name: 'purging the trash',
  kills: { small: 1, full: 25 },
  prepare: (driver) =>
    replaceRows(
      driver,
      aPracticeOf({
        clients: PURGED,
        sessions: PURGED_ROWS.flatMap(({ sessions }) => sessions),
        notes: [
          ...PURGED_ROWS.flatMap(({ notes }) => notes),
          ...SAID.slice(0, 200).map((note) => ({ ...note, clientId: OTHER.id, trashedAt: NOW })),
        ],
      }),
    ),
  // Only now, because the background looks through the trash as well, when the browser starts.
  open: forgetPurge,
  begin: (page, extension) => page.goto(`${extension}/workspace.html`),
  ended: untilPurged,
  isOfOpening: true,
  goesOn: true,
  // Each client goes with everything or stays with everything; what is left goes next time.
  check({ tables }) {
    const left = PURGED.map(({ id }, at) => {
      const rows = ['clients', 'sessions', 'notes'].flatMap((name) => tables[name]?.rows ?? []);
      const of = rows.filter((row: Row) => row.id === id || row.clientId === id).length;
      const all =
        1 + (PURGED_ROWS[at]?.sessions.length ?? 0) + (PURGED_ROWS[at]?.notes.length ?? 0);
      return of === 0 ? 'after' : of === all ? 'before' : 'between';
    });
    if (left.includes('between')) return 'between';
    return left.includes('before') ? 'before' : 'after';
  },
  async restart(driver) {
    const page = await openWorkspace(driver);
    await untilPurged(page);
    return page;
  },
  // Nobody asked for it and nobody waits for it.
  told: async () => undefined,
};

async function forgetPurge(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('coachside');
    const db = await new Promise<IDBDatabase>((done) => {
      opening.onsuccess = () => done(opening.result);
    });
    const writing = db.transaction('meta', 'readwrite');
    writing.objectStore('meta').delete('trashPurgedAt');
    await new Promise<void>((done) => {
      writing.oncomplete = () => done();
    });
    db.close();
  });
}

async function untilPurged(page: Page): Promise<void> {
  while (!(await page.evaluate(isPurged))) await page.waitForTimeout(100);
}

async function isPurged(): Promise<boolean> {
  const opening = indexedDB.open('coachside');
  const db = await new Promise<IDBDatabase>((done) => {
    opening.onsuccess = () => done(opening.result);
  });
  const reading = db.transaction('meta').objectStore('meta').get('trashPurgedAt');
  const row = await new Promise((done) => {
    reading.onsuccess = () => done(reading.result);
  });
  db.close();
  return row !== undefined;
}

/** Rows of the first version, each many times over. */
function frozenRows(version: number, times: number): Rows {
  const file = path.join(import.meta.dirname, `../../storage/fixtures/v${version}.frozen.json`);
  const { tables } = JSON.parse(readFileSync(file, 'utf8')) as { tables: Record<string, Row[]> };
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      rows.flatMap((row) =>
        typeof row.id === 'string'
          ? many(times, (at) => ({
              ...row,
              id: `${row.id.slice(0, 30)}${String(at).padStart(6, '0')}`,
            }))
          : [row],
      ),
    ]),
  );
}

const OLD = frozenRows(1, 20);

const migration: LongOperation = {
  name: 'the first start after an update',
  kills: { small: 1, full: 25 },
  prepare: (driver) => leaveAtVersion(driver, 1, OLD),
  open: async () => {},
  begin: (page, extension) => page.goto(`${extension}/workspace.html`),
  ended: (page) => page.getByRole('heading', { level: 1 }).first().waitFor(),
  isOfOpening: true,
  goesOn: true,
  check({ version, tables }) {
    const isOld = version === 10;
    const sessions = tables.sessions?.rows ?? [];
    const changed = sessions.filter((row) => 'questionToCarry' in row).length;
    if (isOld) return changed === 0 ? 'before' : 'between';
    return version === SCHEMA_VERSION * 10 && changed === sessions.length ? 'after' : 'between';
  },
  restart: (driver) => openWorkspace(driver),
  // A start that was cut off is followed by one that does it all: there is nothing to decide.
  told: async () => undefined,
};

/**
 * The rows of the vault that say how far it is; `busy` while a database is being made or filled anew,
 * which nobody who only looks does.
 */
function readVault(): Promise<Record<string, { phase?: string }>> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('coachside');
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => done({ busy: {} });
    opening.onsuccess = () => {
      const db = opening.result;
      if (!db.objectStoreNames.contains('vault')) {
        db.close();
        return done({ busy: {} });
      }
      const reading = db.transaction(['meta', 'vault']);
      // It is written last.
      const last = reading.objectStore('meta').get('schemaVersion');
      const all = reading.objectStore('vault').getAll();
      reading.onabort = () => fail(reading.error);
      reading.oncomplete = () => {
        db.close();
        const rows = all.result.map(({ key, value }) => [key, value]);
        done(last.result === undefined ? { busy: {} } : Object.fromEntries(rows));
      };
    };
  });
}

async function untilTurned(page: Page, to: 'on' | 'off' | 'either'): Promise<'on' | 'off'> {
  for (;;) {
    const vault = await page.evaluate(readVault);
    const isOff = vault.state === undefined && vault.busy === undefined;
    const isOn = vault.state?.phase === 'sealed' && vault['to renew'] === undefined;
    if (isOff && to !== 'on') return 'off';
    if (isOn && to !== 'off') return 'on';
    await page.waitForTimeout(200);
  }
}

async function isOn(driver: ChromiumDriver): Promise<boolean> {
  const page = await driver.openPage('workspace.html', WORKSPACE);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const vault = await page.evaluate(readVault);
  await page.close();
  return vault.state !== undefined;
}

async function unlockIfLocked(page: Page): Promise<void> {
  const locked = page.getByLabel('Passphrase', { exact: true });
  await locked.or(page.getByRole('navigation')).first().waitFor();
  if (!(await locked.isVisible())) return;
  await locked.fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

const VAULT_ROWS = aPracticeOf({ clients: [aClient()], sessions: [ENDED], notes: SAID });

/**
 * Coachside itself brings back what it was cut off from writing anew. Where only the window was closed
 * the vault is still open, and goes on at once: then until that has ended.
 */
async function wakeVault(driver: ChromiumDriver): Promise<void> {
  const page = await driver.openPage('workspace.html#/vault', WORKSPACE);
  const locked = page.getByLabel('Passphrase', { exact: true });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await locked.or(page.getByRole('navigation')).first().waitFor();
  if (!(await locked.isVisible())) await untilTurned(page, 'either');
  await page.close();
}

/** Standing still it holds only rows of one kind; on its way it holds both. */
function whereVaultStands(stored: StoredPractice): 'off' | 'on' | 'turning' | 'between' {
  const { sealed, open } = countSealed(stored);
  const vault = stored.tables.vault?.rows ?? [];
  const phase = vault.find(({ key }) => key === 'state')?.value.phase;
  if (phase === undefined) return sealed === 0 ? 'off' : 'between';
  if (phase === 'sealed' || phase === 'renewing') return open === 0 ? 'on' : 'between';
  return 'turning';
}

/** Opens everything and waits until the vault stands still, wherever that is. */
async function restartVault(driver: ChromiumDriver): Promise<Page> {
  const page = await driver.openPage('workspace.html#/vault', WORKSPACE);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await unlockIfLocked(page);
  await untilTurned(page, 'either');
  await page.getByRole('navigation').first().waitFor();
  return page;
}

const vaultOn: LongOperation = {
  name: 'turning the vault on',
  kills: { small: 1, full: 30 },
  async prepare(driver) {
    if (await isOn(driver)) await turnOff(driver);
    await replaceRows(driver, VAULT_ROWS);
  },
  async open(page, extension) {
    await page.goto(`${extension}/workspace.html#/vault`);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await button('Turn on the vault').click();
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('Passphrase once more').fill(PASSPHRASE);
    await button('Next').click();
    const groups = await page
      .getByRole('list', { name: 'Recovery key' })
      .getByRole('listitem')
      .allTextContents();
    for (const [at, group] of groups.entries()) {
      const field = page.getByLabel(`Group ${at + 1}`, { exact: true });
      if (await field.isVisible()) await field.fill(group);
    }
  },
  begin: (page) => page.getByRole('button', { name: 'Turn on the vault', exact: true }).click(),
  ended: (page) => untilTurned(page, 'on'),
  wake: wakeVault,
  check: (stored) =>
    (({ off: 'before', on: 'after', turning: 'turning', between: 'between' }) as const)[
      whereVaultStands(stored)
    ],
  goesOn: true,
  restart: restartVault,
  told: (page) => toldOf(page, 'vault-on'),
  isToldFrom: 4,
};

async function openTurningOff(page: Page, extension: string): Promise<void> {
  await page.goto(`${extension}/workspace.html#/vault`);
  await unlockIfLocked(page);
  await page.getByRole('button', { name: 'Turn off the vault…' }).click();
  await page.getByLabel('Current passphrase').fill(PASSPHRASE);
}

const beginTurningOff = (page: Page) =>
  page.getByRole('button', { name: 'Turn off the vault', exact: true }).click();

async function turnOff(driver: ChromiumDriver): Promise<void> {
  const page = await driver.openPage('icon/16.png', WORKSPACE);
  await openTurningOff(page, `chrome-extension://${driver.extensionId}`);
  await beginTurningOff(page);
  await untilTurned(page, 'off');
  await page.close();
}

const vaultOff: LongOperation = {
  name: 'turning the vault off',
  kills: { small: 1, full: 25 },
  async prepare(driver) {
    if (await isOn(driver)) return;
    await vaultOn.prepare(driver);
    const page = await driver.openPage('icon/16.png', WORKSPACE);
    await vaultOn.open(page, `chrome-extension://${driver.extensionId}`);
    await vaultOn.begin(page, '');
    await vaultOn.ended(page);
    await page.close();
  },
  open: openTurningOff,
  begin: beginTurningOff,
  ended: (page) => untilTurned(page, 'off'),
  wake: wakeVault,
  check: (stored) =>
    (({ off: 'after', on: 'before', turning: 'turning', between: 'between' }) as const)[
      whereVaultStands(stored)
    ],
  goesOn: true,
  restart: restartVault,
  told: (page) => toldOf(page, 'vault-off'),
  isToldFrom: 4,
};

async function untilRenewed(page: Page): Promise<void> {
  for (;;) {
    const vault = await page.evaluate(readVault);
    if (vault.busy === undefined && vault['to renew'] === undefined) return;
    await page.waitForTimeout(200);
  }
}

/** Opens the workspace, which brings the browser's files to an end where that was cut off. */
async function openRenewed(driver: ChromiumDriver): Promise<Page> {
  const page = await driver.openPage('workspace.html', WORKSPACE);
  await page.getByRole('navigation').first().waitFor();
  await untilRenewed(page);
  await page.getByRole('navigation').first().waitFor();
  return page;
}

const eraseForGood: LongOperation = {
  name: 'erasing a client for good',
  kills: { small: 1, full: 25 },
  prepare: (driver) =>
    replaceRows(
      driver,
      aPracticeOf({
        clients: [aClient()],
        sessions: [ENDED],
        notes: SAID.slice(0, 150),
        goals: GOALS,
        commitments: COMMITMENTS,
      }),
    ),
  async open(page, extension) {
    await page.goto(`${extension}/workspace.html#/clients/${aClient().id}/rights`);
    await page.getByRole('button', { name: 'Begin erasing…' }).click();
    await page.getByRole('radio', { name: 'The client asked for it' }).check();
    await page.getByLabel(/^To erase, type/).fill('erase AC');
  },
  begin: (page) => page.getByRole('button', { name: 'Erase for good', exact: true }).click(),
  async ended(page) {
    await page.getByRole('heading', { name: 'Erased clients' }).waitFor();
    await untilRenewed(page);
  },
  goesOn: true,
  wake: async (driver) => (await openRenewed(driver)).close(),
  restart: openRenewed,
  told: (page) => toldOf(page, 'erase'),
  isToldFrom: 4,
};

const IN_THE_BACKUP = aPracticeOf({
  clients: [aClient({ name: 'Ana Costa Lima' })],
  sessions: [ENDED],
  notes: SAID.slice(100),
});
const BESIDE_THE_BACKUP = aPracticeOf({
  clients: [aClient()],
  sessions: [ENDED],
  notes: SAID.slice(0, 200).map((note) => ({ ...note, text: `${note.text}, as it was` })),
  goals: GOALS,
});

let backup: Buffer | undefined;

/** A backup of another state of the practice, saved as a coach saves one. */
async function aBackup(driver: ChromiumDriver): Promise<Buffer> {
  await replaceRows(driver, IN_THE_BACKUP);
  const page = await openWorkspace(driver, '#/backup');
  const make = page.getByRole('region', { name: 'Save a backup' });
  await make.getByText('Readable', { exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save backup', exact: true }).click();
  const file = readFileSync(await (await downloading).path());
  await page.close();
  return file;
}

function restoring(way: 'Replace' | 'Merge', what: Operation): LongOperation {
  return {
    name: `restoring a backup (${way.toLowerCase()})`,
    kills: { small: way === 'Replace' ? 1 : 0, full: 25 },
    async prepare(driver) {
      backup ??= await aBackup(driver);
      await replaceRows(driver, BESIDE_THE_BACKUP);
    },
    async open(page, extension) {
      if (backup === undefined) throw new Error('No backup was made');
      await page.goto(`${extension}/workspace.html#/backup`);
      await page
        .getByRole('region', { name: 'Verify or restore a backup' })
        .locator('input[type="file"]')
        .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: backup });
      await page.getByRole('group', { name: 'How to restore' }).getByText(way).click();
      await page.getByRole('button', { name: 'Restore', exact: true }).waitFor();
    },
    begin: (page) => page.getByRole('button', { name: 'Restore', exact: true }).click(),
    ended: (page) => page.getByText('Are you content with what was restored?').waitFor(),
    restart: (driver) => openWorkspace(driver, '#/backup'),
    told: (page) => toldOf(page, what),
    isToldFrom: 4,
  };
}

/** Everything that writes many rows at once. The vault comes last: until then it is off. */
export const longOperations: readonly LongOperation[] = [
  wrapUp,
  erase,
  calendar,
  series,
  purge,
  migration,
  eraseForGood,
  restoring('Replace', 'restore-replace'),
  restoring('Merge', 'restore-merge'),
  vaultOn,
  vaultOff,
];

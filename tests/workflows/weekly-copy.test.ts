import { beforeEach, describe, expect, it } from 'vitest';
import type { CoachsideDb } from '@/lib/storage/db';
import { findMeta } from '@/lib/storage/meta';
import { keepFolder } from '@/lib/workflows/keep-folder';
import { makeBackup } from '@/lib/workflows/make-backup';
import { copyToFolderWeekly } from '@/lib/workflows/save-backup';
import { aClient, aSession, aStore, NOW } from '@/tests/fixtures/builders';
import { asHandle, filesIn, keptFolders, MemoryFolder } from '@/tests/fixtures/folders';
import { aSealedStore } from '@/tests/fixtures/vaults';

const WEEK = 7 * 86_400_000;

let store: CoachsideDb;
beforeEach(async () => {
  store = aStore();
  keptFolders(store);
  await store.clients.add(aClient());
});

const copy = (at: number, into = store) =>
  copyToFolderWeekly(
    at,
    (wanted, following) => makeBackup({ ...wanted, workFactor: 4 }, following, into),
    into,
  );

async function kept(access: PermissionState, into = store): Promise<MemoryFolder> {
  const folder = new MemoryFolder(crypto.randomUUID(), access);
  await keepFolder(asHandle(folder), null, into);
  return folder;
}

describe('the weekly copy', () => {
  it('is written into a folder that may be written to, and again after a week', async () => {
    const folder = await kept('granted');

    expect(await copy(NOW)).toBe('written');
    expect([...filesIn(folder).keys()]).toEqual(['coachside-2026-03-10.json']);
    expect([...filesIn(folder).values()].join()).toContain(aClient().name);
    expect(await findMeta('lastBackup', store)).toMatchObject({ at: NOW, place: 'folder' });

    expect(await copy(NOW + WEEK - 86_400_000)).toBe('not-due');
    expect(await copy(NOW + WEEK)).toBe('written');
    expect(filesIn(folder).size).toBe(2);
  });

  it.each(['prompt', 'denied'] as const)(
    'waits for the coach where the browser says “%s”, with nothing written',
    async (access) => {
      const folder = await kept(access);
      expect(await copy(NOW)).toBe('ask');
      expect(filesIn(folder).size).toBe(0);
      expect(await findMeta('lastBackup', store)).toBeUndefined();
    },
  );

  it('does not come in the way of a session', async () => {
    const folder = await kept('granted');
    await store.sessions.add(aSession());
    expect(await copy(NOW)).toBe('not-due');
    expect(filesIn(folder).size).toBe(0);
  });

  it('is nothing where no folder was chosen', async () => {
    expect(await copy(NOW)).toBe('not-due');
  });

  it('lays nothing open that the vault keeps shut: it asks for a passphrase first', async () => {
    const sealed = await aSealedStore();
    keptFolders(sealed);
    const folder = await kept('granted', sealed);
    expect(await copy(NOW, sealed)).toBe('needs-passphrase');
    expect(filesIn(folder).size).toBe(0);
  });
});

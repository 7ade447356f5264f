import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupLink } from '@/components/backup/BackupLink';
import { BackupNotice } from '@/components/backup/BackupNotice';
import { OldBackup } from '@/components/backup/OldBackup';
import { useWork } from '@/components/backup/use-work';
import { WeeklyCopy } from '@/components/backup/WeeklyCopy';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import type { Language } from '@/lib/domain/language';
import { db } from '@/lib/storage/db';
import { saveMeta } from '@/lib/storage/meta';
import { aClient } from '@/tests/fixtures/builders';
import { asHandle, MemoryFolder } from '@/tests/fixtures/folders';

const DAY = 86_400_000;

beforeEach(() =>
  db
    .delete()
    .then(() => db.open())
    .then(() => undefined),
);
afterEach(() => vi.unstubAllGlobals());

function show(screenPart: React.ReactNode, language: Language = 'en') {
  return render(
    <LanguageProvider language={language}>
      <SavingProvider>{screenPart}</SavingProvider>
    </LanguageProvider>,
  );
}

async function backedUp(daysAgo: number, isEncrypted = false): Promise<void> {
  const at = Date.now() - daysAgo * DAY;
  await saveMeta('lastBackup', { at, rows: 1, isEncrypted, place: 'file' });
}

describe('before a session', () => {
  const since = Date.now() - 100 * DAY;

  it.each([
    ['en', 'Last backup: 15 days ago'],
    ['es', 'Última copia de seguridad: hace 15 días'],
  ] as const)('says in %s how old the last backup is when it is old', async (language, words) => {
    await backedUp(15);
    show(<OldBackup since={since} />, language);
    await screen.findByRole('button', { name: words });
  });

  it('says so when there never was one in an old practice', async () => {
    show(<OldBackup since={since} />);
    await screen.findByRole('button', { name: 'Last backup: none yet' });
  });

  it('says nothing of a recent one', async () => {
    await backedUp(13);
    show(
      <>
        <OldBackup since={since} />
        <BackupLink className={undefined} isCurrent={false} />
      </>,
    );
    await screen.findByRole('link', { name: 'Backup: 13 days ago' });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('in the bar of the workspace', () => {
  it.each([
    [0, 'Backup: today'],
    [1, 'Backup: yesterday'],
    [40, 'Backup: 40 days ago'],
  ])('a backup of %d days ago is always told by its age', async (days, name) => {
    await backedUp(days);
    show(<BackupLink className={undefined} isCurrent={false} />);
    await screen.findByRole('link', { name });
  });

  it('it is told that there is none', async () => {
    show(<BackupLink className={undefined} isCurrent={false} />);
    await screen.findByRole('link', { name: 'Backup: none yet' });
  });
});

describe('a week after the last backup', () => {
  beforeEach(() => db.clients.add(aClient()).then(() => undefined));

  it('one click makes the next, where it is readable as well', async () => {
    await backedUp(7);
    show(<BackupNotice />);
    await screen.findByText(/7 days ago/);
    expect(screen.getByRole('button')).toBeDefined();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('the way to the passphrase is one click, where the last was encrypted', async () => {
    await backedUp(7, true);
    show(<BackupNotice />);
    await screen.findByRole('link', { name: 'Backup' });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('and not before, nothing is said', async () => {
    await backedUp(6);
    show(
      <>
        <BackupNotice />
        <BackupLink className={undefined} isCurrent={false} />
      </>,
    );
    await screen.findByRole('link', { name: 'Backup: 6 days ago' });
    expect(screen.queryByText(/6 days ago/, { selector: 'p' })).toBeNull();
  });
});

describe('a copy every week', () => {
  function Weekly() {
    return <WeeklyCopy work={useWork()} />;
  }

  it('is a reminder where the browser lets no page write into a folder', async () => {
    show(<Weekly />);
    await screen.findByText(/^This browser lets no page write into a folder/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['en', 'Choose a folder', 'Readable', 'Start the weekly copy', /does not let Coachside write/],
    ['es', 'Elegir una carpeta', 'Legible', 'Empezar la copia semanal', /no deja que Coachside/],
  ] as const)(
    'says what to do when the browser is told no, in %s',
    async (language, choose, readable, start, refused) => {
      const folder = new MemoryFolder('Copies', 'prompt', 'denied');
      vi.stubGlobal('showDirectoryPicker', async () => asHandle(folder));
      const user = userEvent.setup();
      show(<Weekly />, language);
      await user.click(await screen.findByRole('button', { name: choose }));
      await user.click(await screen.findByRole('radio', { name: readable }));
      await user.click(await screen.findByRole('button', { name: start }));

      const said = await screen.findByRole('alert');
      expect(said.textContent).toMatch(refused);
      expect(said.textContent).toContain('Copies');
    },
  );
});

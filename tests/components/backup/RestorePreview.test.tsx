import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RestorePreview } from '@/components/backup/RestorePreview';
import { LanguageProvider } from '@/components/ui/use-text';
import { daySchema } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import type { CoachsideDb } from '@/lib/storage/db';
import { makeBackup } from '@/lib/workflows/make-backup';
import { readBackup } from '@/lib/workflows/read-backup';
import { ANA, aClient, aStore, NOW } from '@/tests/fixtures/builders';

/** Shows what the backup of a practice with one client would do here. */
async function show(here: CoachsideDb, language: Language = 'en'): Promise<void> {
  const there = aStore();
  await there.clients.add(aClient());
  const { file } = await makeBackup({ passphrase: null, now: NOW }, {}, there);
  const { preview } = await readBackup(file, null, {}, here);
  render(
    <LanguageProvider language={language}>
      <RestorePreview
        preview={preview}
        isUndecided={false}
        onRestore={() => undefined}
        onClose={() => undefined}
      />
    </LanguageProvider>,
  );
}

const MAY_BE_ERASED = {
  en: /^Whoever was erased after this backup was made is in it/,
  es: /^Quien se borró después de hacer esta copia está en ella/,
};

describe('a backup that may be older than an erasure', () => {
  it.each(['en', 'es'] as const)('says so in a new browser, in %s', async (language) => {
    await show(aStore(), language);
    expect(screen.getByText(MAY_BE_ERASED[language])).toBeDefined();
  });

  it('says how many stay out where the erasure is remembered, and no more', async () => {
    const here = aStore();
    const erasedOn = daySchema.parse('2026-03-01');
    await here.tombstones.put({ id: ANA, erasedOn, reason: 'request' });
    await show(here);

    expect(
      screen.getByText('1 client in it was erased here and does not come back.'),
    ).toBeDefined();
    expect(screen.queryByText(MAY_BE_ERASED.en)).toBeNull();
    expect(document.body.textContent).not.toContain(aClient().name);
  });

  it('says nothing of it where every client is here already', async () => {
    const here = aStore();
    await here.clients.add(aClient());
    await show(here);
    expect(screen.queryByText(MAY_BE_ERASED.en)).toBeNull();
  });
});

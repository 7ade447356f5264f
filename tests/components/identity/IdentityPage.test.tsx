import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { IdentityPage } from '@/components/identity/IdentityPage';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { NO_IDENTITY } from '@/lib/domain/identity';
import type { Language } from '@/lib/domain/language';
import { db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';
import { letterheadText } from '@/lib/text/letterhead';
import { A_PNG } from '@/tests/export/documents';

beforeEach(async () => {
  await db.delete();
  await db.open();
  localStorage.clear();
});

async function open(language: Language = 'en') {
  const user = userEvent.setup();
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <IdentityPage takesFocus={false} />
      </SavingProvider>
    </LanguageProvider>,
  );
  await screen.findByRole('article');
  return user;
}

const written = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label).value;
const sample = () => within(screen.getByRole('article'));

describe('the coach’s page about documents', () => {
  it('keeps what is typed and shows it in the sample at once', async () => {
    const user = await open();

    await user.type(screen.getByLabelText('Name'), 'Olu Adeyemi');
    await user.type(screen.getByLabelText('What you are'), 'Executive coach');

    expect(await sample().findByText('Olu Adeyemi')).toBeDefined();
    expect(await sample().findByText('Executive coach')).toBeDefined();
    await waitFor(async () =>
      expect(await findMeta('identity')).toMatchObject({
        name: 'Olu Adeyemi',
        line: 'Executive coach',
      }),
    );
  });

  it('begins with the usual words below documents, in both languages', async () => {
    await open();

    expect(written('Below documents for clients, English')).toBe(letterheadText.en.usualFooter);
    expect(written('Below documents for clients, Spanish')).toBe(letterheadText.es.usualFooter);
  });

  it('puts the coach’s own words below the sample, and the usual ones back once they are gone', async () => {
    const user = await open();
    const field = screen.getByLabelText('Below documents for clients, English');

    await user.clear(field);
    await user.type(field, 'Kept for three years.');
    expect(await sample().findByText('Kept for three years.')).toBeDefined();

    await user.clear(field);
    expect(await sample().findByText(letterheadText.en.usualFooter)).toBeDefined();
  });

  it('says that a colour too light to read is darkened on paper', async () => {
    await saveMeta('identity', { ...NO_IDENTITY, accent: '#ffff00' });

    await open();

    expect(screen.getByText('A little darker on paper, so that it can be read.')).toBeDefined();
  });

  it('takes the logo off, and leaves the keyboard beside where it was', async () => {
    const logo = { png: A_PNG, width: 40, height: 20 };
    await saveMeta('identity', { ...NO_IDENTITY, logo });
    const user = await open();

    await user.click(screen.getByRole('button', { name: 'Remove the logo' }));

    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText('Choose a picture')),
    );
    expect((await findMeta('identity'))?.logo).toBeNull();
  });

  it('speaks Spanish', async () => {
    await open('es');

    expect(screen.getByRole('heading', { level: 1, name: 'Tú en los documentos' })).toBeDefined();
    expect(sample().getByText(letterheadText.es.usualFooter)).toBeDefined();
  });
});

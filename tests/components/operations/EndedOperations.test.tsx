import '@/tests/fixtures/fake-browser';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { EndedOperations } from '@/components/operations/EndedOperations';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { OPERATIONS } from '@/lib/domain/operation';
import { db } from '@/lib/storage/db';
import { readOperations, saveOperation } from '@/lib/storage/operations';
import { operationsText } from '@/lib/text/operations';

afterEach(() => db.meta.clear());

function show(language: 'en' | 'es' = 'en') {
  return render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <EndedOperations />
      </SavingProvider>
    </LanguageProvider>,
  );
}

describe('what the browser was closed over', () => {
  it('is said, done or not, until the coach has understood', async () => {
    await saveOperation('erase', false);
    await saveOperation('import', true);
    show();
    await screen.findByText(/nothing was erased, everything is as it was/);
    await screen.findByText(/calendar was brought in completely/);

    for (const button of screen.getAllByRole('button', { name: 'Understood' }))
      await userEvent.click(button);

    await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
    expect(await readOperations()).toEqual({});
  });

  it('is said in Spanish as well', async () => {
    await saveOperation('restore-replace', false);

    show('es');

    await screen.findByText(/no se ha sustituido nada/);
  });

  it('has two different sentences for everything there is', () => {
    for (const { endings } of Object.values(operationsText))
      for (const what of OPERATIONS) {
        expect(endings[what].undone).not.toBe(endings[what].done);
      }
  });
});

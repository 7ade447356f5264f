import '@/tests/fixtures/fake-browser';
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { Panel } from '@/components/app/Panel';
import { readOpening } from '@/components/app/read-opening';
import { OpeningProvider } from '@/components/app/use-opening';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { db } from '@/lib/storage/db';
import { shareScreen } from '@/lib/workflows/share-screen';
import { aClient, aNote, aSession } from '@/tests/fixtures/builders';

const SESSION = aSession();

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.put(aClient());
  await db.sessions.put(SESSION);
  await db.notes.put(aNote({ sessionId: SESSION.id, text: 'Holds back in the board' }));
});

/** Draws the panel once, with nothing but what was read ahead. */
async function drawnOnce(): Promise<void> {
  const first = await readOpening();
  render(
    <OpeningProvider value={{ first }}>
      <LanguageProvider language="en">
        <SavingProvider>
          <Panel />
        </SavingProvider>
      </LanguageProvider>
    </OpeningProvider>,
  );
}

it('has its writing line with the first drawing of a session, and waits for no other read', async () => {
  await drawnOnce();

  expect(screen.getByRole('textbox', { name: 'Note' })).toBeDefined();
});

it('is drawn as a shared one from the first on', async () => {
  await shareScreen(true);

  await drawnOnce();

  expect(document.querySelector('[data-sharing]')).not.toBeNull();
});

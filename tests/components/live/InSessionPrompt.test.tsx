import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { InSessionPrompt } from '@/components/live/InSessionPrompt';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { goToItem } from '@/lib/domain/agenda';
import type { Language } from '@/lib/domain/language';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import type { LiveSession } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import { findMeta } from '@/lib/storage/meta';
import { aSession, NOW } from '@/tests/fixtures/builders';

const session = aSession({ status: 'live', startedAt: NOW }) as LiveSession;
const bank = await loadQuestionBank();

beforeEach(async () => {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  await db.delete();
  await db.open();
});

function prompt(shown: LiveSession, language: Language = 'en') {
  return (
    <LanguageProvider language={language}>
      <SavingProvider>
        <InSessionPrompt session={shown} />
      </SavingProvider>
    </LanguageProvider>
  );
}

/** It comes once the page has been open for a while. */
const COMES = { timeout: 5_000 };
const text = (name = 'For yourself') => screen.getByRole('complementary', { name }).textContent;

describe('the coach’s own line during a session', () => {
  it('is a prompt of the bank that belongs in a session, and has its room before', async () => {
    render(prompt(session));
    expect(text()).toBe('');

    await waitFor(() => expect(text()).not.toBe(''), COMES);
    expect(bank.find((each) => each.text === text())).toMatchObject({
      audience: 'coach',
      phases: expect.arrayContaining(['in-session']),
    });
  });

  it('stays while the item does, and is another with the next item', async () => {
    const { rerender } = render(prompt(session));
    await waitFor(() => expect(text()).not.toBe(''), COMES);
    const before = text();
    rerender(prompt({ ...session, focus: 'Something else was written' }));
    expect(text()).toBe(before);

    rerender(prompt({ ...session, agenda: goToItem(session.agenda, 1, NOW + 60_000) }));
    expect(text()).not.toBe(before);
  });

  it('speaks the language of the interface', async () => {
    render(prompt(session, 'es'));

    await waitFor(() => expect(bank.map(({ es }) => es)).toContain(text('Para ti')), COMES);
  });

  it('is turned off right there, and the coach goes on writing', async () => {
    render(
      <main>
        <textarea aria-label="Note" />
        {prompt(session)}
      </main>,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'No questions for myself during sessions' }),
    );

    await waitFor(async () =>
      expect((await findMeta('preferences'))?.showsInSessionPrompt).toBe(false),
    );
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Note' }));
  });
});

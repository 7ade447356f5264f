import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PrintButton } from '@/components/print/PrintButton';
import { PrintPage } from '@/components/print/PrintPage';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import type { CoachsideDocument } from '@/lib/documents/document';
import { movementChart } from '@/lib/documents/movement-chart';
import { sessionIdSchema } from '@/lib/domain/ids';
import { db } from '@/lib/storage/db';
import { aDocument, aLetterhead } from '@/tests/export/documents';
import { ANA, aClient, anAgenda, aSession, day, NOW } from '@/tests/fixtures/builders';

const MINUTE = 60_000;
const print = vi.fn();

beforeEach(async () => {
  await db.delete();
  await db.open();
  vi.stubGlobal('print', print);
  print.mockClear();
  document.title = 'Coachside';
  document.documentElement.lang = 'en';
});

afterEach(() => vi.unstubAllGlobals());

function show(content: React.ReactNode) {
  const user = userEvent.setup();
  render(
    <LanguageProvider language="en">
      <SavingProvider>{content}</SavingProvider>
    </LanguageProvider>,
  );
  return user;
}

const view = () => screen.findByRole('main', { name: 'To print' });

async function opened(shown: CoachsideDocument, onPrint = () => {}) {
  const user = show(<PrintButton document={shown} onPrint={onPrint} />);
  await user.click(screen.getByRole('button', { name: 'Print or PDF' }));
  return { user, paper: within(await view()) };
}

describe('a document to print', () => {
  it('stands alone, with its letterhead, and prints on the click', async () => {
    const onPrint = vi.fn();
    const { user, paper } = await opened(aDocument({ letterhead: aLetterhead() }), onPrint);

    await user.click(paper.getByRole('button', { name: 'Print' }));

    expect(paper.getByRole('heading', { level: 1, name: 'Title' })).toBeDefined();
    expect(paper.getByText('Olu Adeyemi')).toBeDefined();
    expect(print).toHaveBeenCalledOnce();
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it('names the PDF and tells its language, until it is closed', async () => {
    const { user, paper } = await opened(aDocument({ title: 'Notas', language: 'es' }));
    expect([document.title, document.documentElement.lang]).toEqual(['Notas', 'es']);

    await user.click(paper.getByRole('button', { name: 'Back' }));

    expect([document.title, document.documentElement.lang]).toEqual(['Coachside', 'en']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Print or PDF' }));
  });

  it('is built when it is asked for, where building takes a while', async () => {
    const user = show(<PrintButton document={async () => aDocument({ title: 'Hours' })} />);

    await user.click(screen.getByRole('button', { name: 'Print or PDF' }));

    expect(within(await view()).getByRole('heading', { name: 'Hours' })).toBeDefined();
  });

  it('closes on Escape', async () => {
    const { user } = await opened(aDocument());

    await user.keyboard('{Escape}');

    expect(screen.queryByRole('main')).toBeNull();
  });

  it('draws a chart that says what it shows, and its table', async () => {
    const chart = movementChart(
      [
        {
          text: 'Lead',
          target: 8,
          first: 3,
          last: 7,
          standings: [
            { on: day('2026-01-12'), value: 3 },
            { on: day('2026-03-10'), value: 7 },
          ],
        },
      ],
      'From first to last',
      'en',
    );

    const { paper } = await opened(aDocument({ blocks: chart ? [chart] : [] }));

    const description = '12 Jan 2026: 3, 10 Mar 2026: 7. Target 8. On a scale from 0 to 10.';
    expect(paper.getByRole('img', { name: 'Lead', description })).toBeDefined();
    expect(paper.getByRole('cell', { name: /10 Mar 2026: 7/ })).toBeDefined();
  });
});

describe('a session’s document, sent here by the panel', () => {
  async function anEndedSession(trashedAt: number | null = null) {
    const session = aSession({
      status: 'ended',
      endedAt: NOW + 50 * MINUTE,
      wrapUp: 'done',
      trashedAt,
      agenda: anAgenda({ visits: [{ item: 0, from: NOW, to: NOW + 50 * MINUTE }] }),
    });
    await db.clients.put(aClient());
    await db.sessions.put(session);
    return session;
  }

  it('is logged as printed, without its words', async () => {
    const session = await anEndedSession();
    const user = show(<PrintPage id={session.id} part="recap" />);
    await screen.findByRole('heading', { level: 1, name: /^Notes from our conversation/ });

    await user.click(screen.getByRole('button', { name: 'Print' }));

    await vi.waitFor(async () =>
      expect(await db.sentDocuments.toArray()).toMatchObject([
        { clientId: ANA, sessionId: session.id, kind: 'recap', format: 'print' },
      ]),
    );
  });

  it.each([
    ['that is gone', async () => sessionIdSchema.parse(aSession().id)],
    ['in the trash', async () => (await anEndedSession(NOW)).id],
  ])('is said to be missing for a session %s', async (_, made) => {
    show(<PrintPage id={await made()} part="record" />);

    expect(await screen.findByText(/There is no such document any more/)).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Print' }).disabled).toBe(true);
  });
});

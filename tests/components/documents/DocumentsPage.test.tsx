import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DocumentsPage } from '@/components/documents/DocumentsPage';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import type { Client } from '@/lib/domain/client';
import { consentIdSchema, newId } from '@/lib/domain/ids';
import type { Paper } from '@/lib/domain/papers';
import { db } from '@/lib/storage/db';
import { planReports } from '@/lib/workflows/edit-stakeholders';
import { startEngagement } from '@/lib/workflows/start-engagement';
import { ANA, aClient, aGoal, aNote, aSession, day, NOW } from '@/tests/fixtures/builders';

beforeEach(async () => {
  await db.delete();
  await db.open();
});
afterEach(cleanup);

const session = aSession({ status: 'ended', endedAt: NOW + 3_600_000, wrapUp: 'done' });

async function keep(client: Partial<Client> = {}): Promise<void> {
  await db.clients.put(aClient(client));
  await db.sessions.put(session);
}

async function agree(): Promise<void> {
  await db.consents.put({
    ...{ id: newId(consentIdSchema), clientId: ANA, purpose: 'sponsor-report', textVersion: '1' },
    ...{ givenOn: day('2026-03-01'), how: 'spoken', withdrawnOn: null },
  });
}

function open(paper?: Paper) {
  render(
    <LanguageProvider language="en">
      <SavingProvider>
        <DocumentsPage id={ANA} paper={paper} takesFocus={false} />
      </SavingProvider>
    </LanguageProvider>,
  );
  return userEvent.setup();
}

describe('a promised report', () => {
  it('stands beside the report that keeps it, until it was told', async () => {
    await keep();
    await agree();
    const { id } = await startEngagement({ clientId: ANA }, NOW);
    await planReports(id, { to: null, what: 'Attendance and themes' }, [day('2026-04-01')]);
    const user = open('progress-report');

    const promised = within(await screen.findByRole('list', { name: /^What is told to whom/ }));
    await user.click(promised.getByRole('button', { name: 'Told today: Attendance and themes' }));

    await waitFor(() =>
      expect(screen.queryByRole('list', { name: /^What is told to whom/ })).toBeNull(),
    );
    expect((await db.engagements.get(id))?.reports).toMatchObject([
      { sentOn: expect.stringMatching(/^\d{4}-/) },
    ]);
  });
});

describe('the list of documents', () => {
  it('names every document, for whom it is, and that nothing was sent', async () => {
    await keep();
    open();

    const rows = within(await screen.findByRole('list', { name: 'Documents' }));

    expect(rows.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'Agreement',
      'Progress report',
      'Closure report for the client',
      'Closure report for you',
      'Supervision case',
      'Client file',
    ]);
    expect(rows.getAllByText('Not sent yet')).toHaveLength(6);
    expect(screen.getByText('Nothing was sent yet.')).toBeDefined();
  });

  it('says what a document lacks, and what to do', async () => {
    await keep();
    open();

    expect(await screen.findByText(/has not agreed to reports to the sponsor\. Ask/)).toBeDefined();
  });
});

describe('the progress report', () => {
  it('can’t be saved before the client agreed, and can once that is on record', async () => {
    await keep();
    const user = open('progress-report');

    const save = await screen.findByRole('button', { name: 'Save file' });
    expect(save).toHaveProperty('disabled', true);
    expect(screen.queryByRole('article')).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Record that they agreed' }));

    await waitFor(() => expect(save).toHaveProperty('disabled', false));
    expect(screen.getByRole('article')).toBeDefined();
  });

  it('holds a line from the moment it is ticked to the moment it is not', async () => {
    await keep();
    await agree();
    const note = aNote({
      ...{ sessionId: session.id, kind: 'words', layer: 'client', text: 'I can wait' },
    });
    await db.notes.put(note);
    const user = open('progress-report');
    const box = await screen.findByRole('checkbox', { name: 'I can wait' });
    const sheet = within(screen.getByRole('article'));
    expect(sheet.queryByText('I can wait')).toBeNull();

    await user.click(box);
    expect(await sheet.findByText('I can wait')).toBeDefined();
    expect(await db.notes.get(note.id)).toMatchObject({ layer: 'sponsor' });

    await user.click(box);
    await waitFor(() => expect(sheet.queryByText('I can wait')).toBeNull());
    expect(await db.notes.get(note.id)).toMatchObject({ layer: 'client' });
  });

  it('offers no line that is the coach’s alone', async () => {
    await keep();
    await agree();
    await db.goals.put(aGoal());
    await db.notes.put(aNote({ sessionId: session.id, text: 'Mine alone' }));
    open('progress-report');

    await screen.findByRole('checkbox', { name: 'Protect thinking time' });

    expect(screen.queryByText('Mine alone')).toBeNull();
  });

  it('speaks the client’s language until another is chosen', async () => {
    await keep({ language: 'es' });
    await agree();
    const user = open('progress-report');
    expect(await screen.findByRole('heading', { name: /^Informe de avance/ })).toBeDefined();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'English');

    expect(screen.getByRole('heading', { name: /^Progress report, / })).toBeDefined();
  });
});

describe('the supervision case', () => {
  const text = 'Berta Soler told me to wait';

  it('can leave once every replacement was decided, and not before', async () => {
    await keep();
    await db.notes.put(aNote({ sessionId: session.id, text: `I told her so: ${text}` }));
    const user = open('supervision-case');
    const save = await screen.findByRole('button', { name: 'Save file' });
    expect(save).toHaveProperty('disabled', true);

    await user.click(screen.getByRole('button', { name: 'Approve: Berta Soler' }));

    await waitFor(() => expect(save).toHaveProperty('disabled', false));
    expect(screen.getByRole('article').textContent).not.toContain('Berta');
  });

  it('takes the coach’s own stand-in, which must be approved anew', async () => {
    await keep();
    await db.notes.put(aNote({ sessionId: session.id, text: `I told her so: ${text}` }));
    const user = open('supervision-case');
    await user.click(await screen.findByRole('button', { name: 'Approve: Berta Soler' }));

    const standIn = screen.getByRole('textbox', { name: 'Stand-in for Berta Soler' });
    await user.clear(standIn);
    await user.type(standIn, 'the CFO');

    expect(screen.getByRole('article').textContent).toContain('the CFO told me');
    expect(screen.getByRole('button', { name: 'Save file' })).toHaveProperty('disabled', true);
  });

  it('lets a guess that names nobody stay as it is', async () => {
    await keep();
    await db.notes.put(aNote({ sessionId: session.id, text: `I told her so: ${text}` }));
    const user = open('supervision-case');

    await user.click(await screen.findByRole('button', { name: 'Leave as it is: Berta Soler' }));

    expect(screen.getByRole('article').textContent).toContain('Berta Soler');
    expect(screen.getByRole('button', { name: 'Save file' })).toHaveProperty('disabled', false);
  });
});

describe('names of others', () => {
  it('are remembered with the client, and can be forgotten', async () => {
    await keep();
    const user = open();

    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Berta');
    await user.type(screen.getByRole('textbox', { name: 'Initials or role' }), 'the CFO');
    await user.click(screen.getByRole('button', { name: 'Add name' }));

    const remove = await screen.findByRole('button', { name: 'Remove: Berta' });
    expect((await db.clients.get(ANA))?.replacements).toEqual([
      { find: 'Berta', replace: 'the CFO' },
    ]);

    await user.click(remove);
    await waitFor(async () => expect((await db.clients.get(ANA))?.replacements).toEqual([]));
  });

  it('asks for both, and keeps what was typed', async () => {
    await keep();
    const user = open();

    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Berta');
    await user.click(screen.getByRole('button', { name: 'Add name' }));

    expect(screen.getByRole('alert').textContent).toBe('Fill in the name and what stands for it.');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Berta');
  });
});

describe('the client file', () => {
  it('marks others for the coach, and blacks them out when asked', async () => {
    await keep();
    await db.notes.put(aNote({ sessionId: session.id, text: 'I told her so: Berta Soler waits' }));
    const user = open('client-file');
    expect(await screen.findByText(/^Found: .*Berta Soler/)).toBeDefined();
    expect(screen.getByRole('article').textContent).toContain('⟦Berta Soler⟧');

    await user.click(screen.getByRole('radio', { name: 'Black them out' }));

    expect(screen.getByRole('article').textContent).not.toContain('Berta');
  });
});

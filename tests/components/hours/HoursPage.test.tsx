import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ClientHours } from '@/components/hours/ClientHours';
import { HoursPage } from '@/components/hours/HoursPage';
import { SessionHours } from '@/components/hours/SessionHours';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import type { Session } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import { giveConsent } from '@/lib/workflows/set-consent';
import { ANA, aClient, anAgenda, aSession } from '@/tests/fixtures/builders';

const DAY = 86_400_000;

beforeEach(async () => {
  await db.delete();
  await db.open();
});

function inside(children: React.ReactNode, language: Language = 'en') {
  return (
    <LanguageProvider language={language}>
      <SavingProvider>{children}</SavingProvider>
    </LanguageProvider>
  );
}

/** A session of an hour that ended a day ago. */
function anEnded(over: Partial<Session> = {}): Session {
  const startedAt = now() - DAY;
  const endedAt = startedAt + 3_600_000;
  const agenda = anAgenda({ visits: [{ item: 0, from: startedAt, to: endedAt }] });
  return aSession({ status: 'ended', startedAt, endedAt, agenda, ...over });
}

async function agree(client: Client): Promise<void> {
  const given = { purpose: 'hours-listing', textVersion: '1', how: 'spoken' } as const;
  await giveConsent({ clientId: client.id, ...given }, now());
}

async function aPractice(): Promise<void> {
  const bea = aClient({ id: newId(clientIdSchema), name: 'Bea Ruiz', shownAs: 'BR' });
  await db.clients.bulkPut([aClient(), bea]);
  await db.sessions.bulkPut([anEnded(), anEnded({ clientId: bea.id })]);
  await agree(aClient());
}

describe('the page of hours', () => {
  it('says what is the coach’s own, what is on the log and who is not, by display names', async () => {
    await aPractice();
    render(inside(<HoursPage takesFocus={false} />));

    expect((await screen.findByText('All my hours')).parentElement?.textContent).toContain('2 h');
    expect(screen.getByText('On the log').parentElement?.textContent).toContain('1 h');
    expect(screen.getByText(/did not agree to be listed/).textContent).toContain('BR');
    const log = screen.getByRole('table', { name: 'The log' });
    expect(within(log).getByRole('rowheader', { name: /^AC/ })).toBeTruthy();
    expect(within(log).queryByText('BR')).toBeNull();
    expect(document.body.textContent).not.toMatch(/Ana Costa|Bea Ruiz/);
  });

  it('says what to do when there is nothing yet, and works without hours', async () => {
    render(inside(<HoursPage takesFocus={false} />));

    expect(await screen.findByText(/No hours yet/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Toward a credential' })).toBeTruthy();
  });

  it('shows how far a credential is, and lets what it asks for be changed', async () => {
    await aPractice();
    const user = userEvent.setup();
    render(inside(<HoursPage takesFocus={false} />));

    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Credential' }),
      'ICF ACC',
    );
    expect(await screen.findByText('1 of 100 h · 99 h to go')).toBeTruthy();
    expect(screen.getByText(/check with your body/)).toBeTruthy();

    await user.click(screen.getByText('Change the requirements'));
    const hours = screen.getByRole('textbox', { name: 'Coaching hours' });
    await user.clear(hours);
    await user.type(hours, '1');
    expect(await screen.findByText('1 of 1 h · met')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Back to the published figures' }));
    expect(await screen.findByText('1 of 100 h · 99 h to go')).toBeTruthy();
  });

  it('counts anew when the largest group is changed, and keeps a wrong number to itself', async () => {
    const members = Array.from({ length: 16 }, (_, index) => `M${index}`);
    const group = aClient({ kind: 'group', shownAs: 'LD', members });
    await db.clients.put(group);
    await db.sessions.put(anEnded());
    await agree(group);
    const user = userEvent.setup();
    render(inside(<HoursPage takesFocus={false} />));
    expect(await screen.findByText(/group larger than your body counts/)).toBeTruthy();

    const ceiling = screen.getByRole('textbox', { name: 'Largest group that counts' });
    await user.clear(ceiling);
    expect(await screen.findByText('A number from 2 to 999.')).toBeTruthy();
    await user.type(ceiling, '25');

    expect(await screen.findByRole('rowheader', { name: /^LD.*Group of 16/ })).toBeTruthy();
    expect((await db.meta.get('hoursSettings'))?.value).toMatchObject({ groupCeiling: 25 });
  });

  it('keeps supervision apart, says what is missing, and puts back what was removed', async () => {
    const user = userEvent.setup();
    render(inside(<HoursPage takesFocus={false} />));

    await user.click(await screen.findByRole('button', { name: 'Add' }));
    expect(screen.getByText('Write hours like 1.5 or 1:30.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Hours' }), '1:30');
    await user.type(screen.getByRole('textbox', { name: 'With whom, or what' }), 'Dr Ray{Enter}');

    const row = await screen.findByRole('rowheader', { name: /Supervision.*Dr Ray/ });
    expect(row.parentElement?.textContent).toContain('1.50');
    await user.click(screen.getByRole('button', { name: /^Remove: Supervision/ }));
    const putBack = await screen.findByRole('button', { name: 'Put back' });
    await waitFor(() => expect(document.activeElement).toBe(putBack));
    await user.click(putBack);

    expect(await screen.findByRole('rowheader', { name: /Supervision.*Dr Ray/ })).toBeTruthy();
  });

  it('shows what a file would add and what it leaves out, adds it at once, and takes it back', async () => {
    const user = userEvent.setup();
    render(inside(<HoursPage takesFocus={false} />));
    const csv = 'date,client,hours\n2024-01-10,Cy Old,2\n2024-01-11,,1\n';

    await user.upload(await screen.findByLabelText('Add from a file'), new File([csv], 'log.csv'));
    expect(await screen.findByText('1 entry, 2 h in all')).toBeTruthy();
    expect(screen.getByText('Row 3').parentElement?.textContent).toBe('Row 3: it names no client.');
    expect(await db.pastHours.count()).toBe(0);

    await user.click(screen.getByRole('checkbox', { name: /agreed to be listed/ }));
    await user.click(screen.getByRole('button', { name: 'Add 1 entry' }));
    expect(await screen.findByText('1 entry with 2 h was added.')).toBeTruthy();
    expect(await screen.findByRole('table', { name: 'The log' })).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    await waitFor(async () => expect(await db.pastHours.count()).toBe(0));
  });

  it('refuses a file that is no log, by name and with what to do', async () => {
    const user = userEvent.setup();
    render(inside(<HoursPage takesFocus={false} />));

    await user.upload(
      await screen.findByLabelText('Add from a file'),
      new File(['a,b\n1,2'], 'x.csv'),
    );

    expect((await screen.findByRole('alert')).textContent).toBe(
      'Nothing of “x.csv” was read. No column is called “client” or “client name”. Name the one with the clients and choose the file again.',
    );
  });

  it('speaks Spanish', async () => {
    await aPractice();
    render(inside(<HoursPage takesFocus={false} />, 'es'));

    expect(await screen.findByRole('heading', { name: 'Horas' })).toBeTruthy();
    expect(await screen.findByRole('table', { name: 'El registro' })).toBeTruthy();
  });
});

describe('what the log says of a session', () => {
  it('is one line, and what is changed there is kept', async () => {
    const session = anEnded();
    await db.sessions.put(session);
    const user = userEvent.setup();
    render(inside(<SessionHours session={session} />));

    await user.click(screen.getByText('60 min · video · fee'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Payment' }), 'pro bono');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'no-show');
    await user.click(screen.getByRole('checkbox', { name: 'Counts as coaching' }));

    await waitFor(async () =>
      expect(await db.sessions.get(session.id)).toMatchObject({
        ...{ paidKind: 'pro-bono', outcome: 'no-show', countsAsCoaching: false },
      }),
    );
  });

  it('names what is unusual', () => {
    const session = anEnded({ outcome: 'no-show', kind: 'supervision' });
    render(inside(<SessionHours session={session} />));

    expect(screen.getByText('0 min · no-show · video · fee · not coaching')).toBeTruthy();
  });
});

describe('a client’s part in the log', () => {
  it('records that they agreed, how and when, and takes it back', async () => {
    await db.clients.put(aClient());
    const user = userEvent.setup();
    render(inside(<ClientHours client={aClient()} />));

    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'How they agreed' }),
      'by e-mail',
    );
    await user.click(screen.getByRole('button', { name: 'Record that they agreed' }));
    expect(await screen.findByText(/^Agreed on .*, by e-mail\.$/)).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(await screen.findByText(/^Not on the log/)).toBeTruthy();
    expect(await db.consents.count()).toBe(1);
  });

  it('keeps the contact, the letter and how the next sessions are paid', async () => {
    await db.clients.put(aClient());
    const user = userEvent.setup();
    render(inside(<ClientHours client={aClient()} />));

    await user.type(screen.getByRole('textbox', { name: 'Contact for the log' }), 'ana@x.org');
    await user.type(screen.getByRole('textbox', { name: 'Organisation’s letter' }), 'A-7');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Payment of the next sessions' }),
      'third party',
    );

    await waitFor(async () =>
      expect(await db.clients.get(ANA)).toMatchObject({
        ...{ contact: 'ana@x.org', letterReference: 'A-7', paidKind: 'third-party' },
      }),
    );
  });
});

import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { EngagementPage } from '@/components/engagement/EngagementPage';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { parseRoute } from '@/components/workspace/routes';
import { dayOf } from '@/lib/domain/days';
import { db } from '@/lib/storage/db';
import { addStakeholder, planReports } from '@/lib/workflows/edit-stakeholders';
import { startEngagement } from '@/lib/workflows/start-engagement';
import { ANA, aClient, aSession } from '@/tests/fixtures/builders';

const TODAY = dayOf(Date.now());
const aSponsor = { name: 'Berta', role: 'sponsor', note: '', metOn: null } as const;

function routeOf(link: HTMLElement) {
  return parseRoute(link.getAttribute('href')?.slice(1) ?? '');
}

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.put(aClient());
});

async function open() {
  const user = userEvent.setup();
  render(
    <LanguageProvider language="en">
      <SavingProvider>
        <EngagementPage id={ANA} takesFocus={false} />
      </SavingProvider>
    </LanguageProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Engagement' });
  return user;
}

const started = async () => startEngagement({ clientId: ANA }, Date.now());
const stored = async () => (await db.engagements.toArray())[0];
const stage = (name: RegExp) => screen.getByRole('button', { name });

describe('an engagement', () => {
  it('is started by one click, in its first stage', async () => {
    const user = await open();

    await user.click(await screen.findByRole('button', { name: 'Start an engagement' }));

    await screen.findByRole('region', { name: 'Stages' });
    expect(stage(/^Getting to know each other/).getAttribute('aria-current')).toBe('step');
    expect(await stored()).toMatchObject({ clientId: ANA, stage: 'relationship', endedOn: null });
  });

  it('comes to any stage and back again; nothing is locked', async () => {
    await started();
    const user = await open();

    await user.click(stage(/^Closing/));
    await user.click(screen.getByRole('button', { name: 'The engagement is here now' }));
    await waitFor(() => expect(stage(/^Closing/).getAttribute('aria-current')).toBe('step'));
    await user.click(stage(/^Taking stock/));
    await user.click(screen.getByRole('button', { name: 'The engagement is here now' }));

    await waitFor(async () => expect((await stored())?.stage).toBe('assessment'));
  });

  it('ticks a line with its day, and counts it', async () => {
    await started();
    const user = await open();
    await user.click(screen.getByRole('checkbox', { name: /^Confidentiality/ }));

    await screen.findByText(/^done /);
    expect(stage(/^Getting to know each other/).textContent).toContain('1 of 5');
    expect((await stored())?.checklist).toMatchObject([
      { key: 'confidentiality-said', doneOn: TODAY },
    ]);
  });

  it('takes lines reworded, removed with a way back, and added', async () => {
    await started();
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Reword: The agreement is settled' }));
    const words = screen.getByRole('textbox', { name: 'Words of this line' });
    await user.clear(words);
    await user.type(words, 'Agreement signed by both');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await screen.findByRole('checkbox', { name: 'Agreement signed by both' });

    await user.click(screen.getByRole('button', { name: 'Remove: Agreement signed by both' }));
    await waitFor(() =>
      expect(screen.queryByRole('checkbox', { name: 'Agreement signed by both' })).toBeNull(),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('checkbox', { name: 'Agreement signed by both' });

    await user.click(screen.getByRole('button', { name: 'Add a line' }));
    await user.type(screen.getByRole('textbox', { name: 'New line' }), 'Met the team{Enter}');
    await screen.findByRole('checkbox', { name: 'Met the team' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a line' }));
  });

  it('says what it might be ready for, and why', async () => {
    const { id } = await started();
    await db.agreements.put({
      id: '0190a000-0000-7000-8000-00000000a001' as never,
      clientId: ANA,
      engagementId: id,
      version: 1,
      language: 'en',
      sections: {},
      savedAt: 1,
      agreedOn: TODAY,
    });
    await open();

    expect(
      await screen.findByRole('button', { name: 'You might be ready for: taking stock' }),
    ).toBeDefined();
    expect(screen.getByText('the agreement is settled')).toBeDefined();
    expect(screen.getByText('on record')).toBeDefined();
  });

  it('keeps who has a part in it, and what is told to whom by when', async () => {
    await started();
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Add somebody' }));
    await user.type(screen.getByRole('textbox', { name: /^Name or role/ }), 'Berta');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Part in it' }), 'Line manager');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    const people = await screen.findByRole('list', { name: 'Sponsor and stakeholders' });
    expect(within(people).getByText('Line manager · not met yet')).toBeDefined();

    await user.click(screen.getByRole('button', { name: 'Plan a report' }));
    await user.type(screen.getByRole('textbox', { name: 'What is told' }), 'Attendance');
    await user.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'Berta');
    await user.type(screen.getByLabelText('By'), '2020-01-31');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    const reports = await screen.findByRole('list', { name: /^What is told to whom/ });
    expect(within(reports).getByText(/days late$/)).toBeDefined();

    await user.click(within(reports).getByRole('button', { name: 'Told today: Attendance' }));
    await within(reports).findByRole('button', { name: 'Not told after all: Attendance' });
    expect((await stored())?.reports).toMatchObject([{ what: 'Attendance', sentOn: TODAY }]);
  });

  it('gives back somebody who was removed by mistake, with the report that was theirs', async () => {
    const { id } = await started();
    const berta = await addStakeholder(id, aSponsor);
    await planReports(id, { to: berta, what: 'Themes' }, [TODAY]);
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Remove: Berta' }));
    await screen.findByText('“Berta” removed.');
    expect((await stored())?.reports).toMatchObject([{ to: null }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Remove: Berta' });

    await user.click(screen.getByRole('button', { name: 'Remove: Themes' }));
    await screen.findByText('“Themes” removed.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Remove: Themes' });

    await expect.poll(stored).toMatchObject({
      stakeholders: [{ ...aSponsor, id: berta }],
      reports: [{ to: berta, what: 'Themes' }],
    });
  });

  it('says which sessions and questions a stage calls for, with the way to each', async () => {
    const { id } = await started();
    await addStakeholder(id, aSponsor);
    await db.sessions.put(
      aSession({ kind: 'three-way', status: 'planned', startedAt: null, engagementId: id }),
    );
    await open();

    const sessions = within(await screen.findByRole('region', { name: 'Sessions it calls for' }));
    expect(sessions.getByText(/^Three-way meeting/).textContent).toMatch(/planned 10 March/);
    const plan = sessions.getByRole('link', { name: 'Plan one: Three-way meeting' });
    expect(routeOf(plan)).toEqual({ page: 'planning', with: ANA, as: 'three-way' });
    const own = sessions.getByRole('link', { name: 'Its questions: Three-way meeting' });
    expect(routeOf(own)).toEqual({ page: 'built-in-deck', id: 'built-in:sponsor-contracting' });
    const questions = within(screen.getByRole('region', { name: 'Questions it calls for' }));
    expect(questions.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      ...['Chemistry', 'Contracting', 'Sponsor', 'Trust', 'Rapport'],
    ]);
    expect(routeOf(questions.getByRole('link', { name: 'Trust' }))).toEqual({
      ...{ page: 'built-in-deck', id: 'built-in:topic:trust' },
    });
  });

  it('ends and can be taken up again', async () => {
    await started();
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'End the engagement today' }));
    await waitFor(async () => expect((await stored())?.endedOn).toBe(TODAY));

    await user.click(await screen.findByRole('button', { name: 'Take the ending back' }));
    await waitFor(async () => expect((await stored())?.endedOn).toBeNull());
  });

  it('keeps its frame as it is typed', async () => {
    await started();
    const user = await open();
    await user.type(
      screen.getByRole('textbox', { name: 'What it is about' }),
      'First hundred days',
    );
    await user.type(screen.getByRole('spinbutton', { name: 'Sessions agreed' }), '8');
    await user.type(screen.getByLabelText('Planned end'), '2027-02-28');

    await waitFor(async () =>
      expect(await stored()).toMatchObject({
        title: 'First hundred days',
        sessionsAgreed: 8,
        plannedEndOn: '2027-02-28',
      }),
    );
    expect(await screen.findByText('0 of 8 sessions held')).toBeDefined();
  });
});

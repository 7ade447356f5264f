import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OpeningPlace } from '@/components/app/opening';
import { OpeningProvider } from '@/components/app/use-opening';
import { OverviewPage } from '@/components/overview/OverviewPage';
import { readOverviewInSight } from '@/components/overview/use-practice-overview';
import { LanguageProvider } from '@/components/ui/use-text';
import { addDays, dayOf } from '@/lib/domain/days';
import { clientIdSchema, commitmentIdSchema, newId } from '@/lib/domain/ids';
import { db } from '@/lib/storage/db';
import { ANA, aClient, aCommitment, anAgenda, aSession } from '@/tests/fixtures/builders';
import { anEngagement, checkInsOf } from '@/tests/fixtures/journey';

const NOW = Date.now();
const TODAY = dayOf(NOW);
const MINUTE = 60_000;
const BEA = newId(clientIdSchema);

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.bulkAdd([aClient(), aClient({ id: BEA, shownAs: 'BL', name: 'Bea Li' })]);
});

function draw(language: 'en' | 'es', opening: OpeningPlace = { first: undefined }) {
  render(
    <OpeningProvider value={opening}>
      <LanguageProvider language={language}>
        <OverviewPage takesFocus={false} />
      </LanguageProvider>
    </OpeningProvider>,
  );
}

async function open(language: 'en' | 'es' = 'en') {
  draw(language);
  await screen.findByRole('heading', { level: 2, name: /Recent sessions|Sesiones recientes/ });
  const worth = screen.getByRole('region', { name: /^(?:Worth knowing|Conviene saber)$/ });
  // What is read last comes last.
  await expect.poll(() => worth.children.length).toBeGreaterThan(1);
}

const figure = (name: string) =>
  within(screen.getByRole('region', { name: 'This month' })).getByText(name).parentElement
    ?.textContent;
const list = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the practice at a glance', () => {
  it('counts every overdue commitment, however many, and shows those that are due first', async () => {
    await db.commitments.bulkAdd(
      Array.from({ length: 90 }, (_, days) =>
        aCommitment({
          id: newId(commitmentIdSchema),
          text: `Since ${days + 1} days`,
          dueOn: addDays(TODAY, -days - 1),
        }),
      ),
    );
    await open();

    await expect.poll(() => figure('Commitments overdue')).toBe('Commitments overdue90');
    expect(list('Commitments due')).toHaveLength(8);
    expect(list('Commitments due')[0]).toContain('Since 90 days');
    expect(screen.getByRole('link', { name: /82 more/ })).toBeDefined();
  });

  it('is drawn at once from what was read ahead, without a number that is not known yet', async () => {
    await db.commitments.bulkAdd(
      Array.from({ length: 90 }, (_, days) =>
        aCommitment({ id: newId(commitmentIdSchema), dueOn: addDays(TODAY, -days - 1) }),
      ),
    );
    draw('en', { first: { overview: await readOverviewInSight() } });

    expect(list('Commitments due')).toHaveLength(8);
    expect(figure('Active clients')).toBe('Active clients2');
    expect(figure('Commitments overdue')).toBe('Commitments overdue\u00a0');
    await expect.poll(() => figure('Commitments overdue')).toBe('Commitments overdue90');
  });

  it('counts active clients, the sessions and hours of this month, and what is overdue', async () => {
    await db.clients.add(aClient({ id: newId(clientIdSchema), status: 'closed' }));
    const held = {
      status: 'ended',
      wrapUp: 'done',
      startedAt: NOW - 90 * MINUTE,
      plannedAt: NOW - 90 * MINUTE,
      endedAt: NOW,
      agenda: anAgenda({ visits: [{ item: 0, from: NOW - 90 * MINUTE, to: NOW }] }),
    } as const;
    await db.sessions.bulkAdd([aSession(held), aSession({ ...held, outcome: 'cancelled' })]);
    await db.commitments.add(aCommitment({ dueOn: addDays(TODAY, -2) }));
    await open();

    expect(figure('Active clients')).toBe('Active clients2');
    expect(figure('Sessions held')).toBe('Sessions held1');
    expect(figure('Hours coached')).toBe('Hours coached1.5');
    expect(figure('Commitments overdue')).toBe('Commitments overdue1');
  });

  it('shows who comes today, and when', async () => {
    const at = new Date(NOW);
    at.setHours(23, 30, 0, 0);
    await db.sessions.add(
      aSession({ clientId: BEA, status: 'planned', startedAt: null, plannedAt: at.getTime() }),
    );
    await open();

    expect(list('Today')).toEqual(['BL23:30']);
  });

  it('names the alliance mark, the report and the look back that wait, with the way to each', async () => {
    await db.checkins.bulkAdd(checkInsOf([9, 9, 9, 9], [9, 9, 9, 9], [5, 9, 9, 9]));
    await db.engagements.add(
      anEngagement({
        reviewOn: addDays(TODAY, 3),
        reports: [
          {
            id: crypto.randomUUID() as never,
            to: null,
            what: 'Attendance and themes',
            dueOn: addDays(TODAY, -1),
            sentOn: null,
          } as never,
        ],
      }),
    );
    await open();

    expect(list('Worth knowing')).toEqual([
      'ACLast check-in, speaking openly: 5, usually 9',
      'ACReport due 1 day ago: Attendance and themes',
      'ACLooking back together: in 3 days',
    ]);
    expect(screen.getByRole('link', { name: /speaking openly/ }).getAttribute('href')).toBe(
      `#/clients/${ANA}/alliance`,
    );
  });

  it('lists the commitments that are due, the oldest first, and leads to all of them', async () => {
    await db.commitments.bulkAdd(
      [4, -3, 2, 1, 0, 3, 5, 6, -1, -2].map((days) =>
        aCommitment({
          ...{ text: `in ${days}`, dueOn: addDays(TODAY, days) },
          carried: days === -3 ? 2 : 0,
        }),
      ),
    );
    await open();

    const due = list('Commitments due');
    expect(due).toHaveLength(8);
    expect(due[0]).toMatch(/in -3.*carried twice.*overdue/);
    expect(due[1]).not.toMatch(/carried/);
    expect(due[3]).toMatch(/in 0/);
    expect(due[3]).not.toMatch(/overdue/);
    expect(screen.getByRole('link', { name: '2 more in Planning' }).getAttribute('href')).toBe(
      '#/planning',
    );
  });

  it('counts engagements by stage in a table', async () => {
    await db.engagements.bulkAdd([
      anEngagement({ stage: 'sessions' }),
      anEngagement({ clientId: BEA, stage: 'sessions' }),
    ]);
    await open();

    const table = screen.getByRole('table');
    expect(within(table).getByRole('row', { name: /Coaching/ }).textContent).toBe('Coaching2');
    expect(within(table).getByRole('row', { name: /Closing/ }).textContent).toBe('Closing0');
  });

  it('says how many clients have no next session', async () => {
    await open();

    expect(screen.getByRole('link', { name: '2 clients have no next session' })).toBeDefined();
  });

  it('is quiet and without an odd number when there is nothing yet', async () => {
    await db.clients.clear();
    await open();

    expect(screen.getByText('Nothing is waiting for you.')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
    expect(document.body.textContent).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('speaks Spanish', async () => {
    await open('es');

    expect(screen.getByRole('heading', { level: 1, name: 'Tu práctica' })).toBeDefined();
  });
});

import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PlanningPage } from '@/components/planning/PlanningPage';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { addDays, dayOf } from '@/lib/domain/days';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { NO_PLACE } from '@/lib/domain/place';
import type { Session } from '@/lib/domain/session';
import { clockAt, clockTimeSchema, instantAt } from '@/lib/domain/zoned-time';
import { db } from '@/lib/storage/db';
import { planSessions } from '@/lib/workflows/plan-sessions';
import { ANA, aClient, aCommitment, anAgenda, aSession } from '@/tests/fixtures/builders';
import { anEngagement } from '@/tests/fixtures/journey';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BEA = aClient({ id: newId(clientIdSchema), name: 'Bea Ruiz', shownAs: 'BR' });
const TEN = clockTimeSchema.parse('10:00');

type PlanningProps = ComponentProps<typeof PlanningPage>;

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.bulkPut([aClient(), BEA]);
});

function open(language: Language = 'en', begun: Pick<PlanningProps, 'begunWith' | 'begunAs'> = {}) {
  const user = userEvent.setup();
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <PlanningPage {...begun} takesFocus={false} />
      </SavingProvider>
    </LanguageProvider>,
  );
  return user;
}

const today = () => dayOf(now());
const planned = async () =>
  (await db.sessions.toArray()).filter(
    ({ status, trashedAt }) => status === 'planned' && trashedAt === null,
  );

function aPlanned(over: Partial<Session> = {}): Session {
  return aSession({
    status: 'planned',
    startedAt: null,
    plannedAt: instantAt(addDays(today(), 3), TEN),
    agenda: anAgenda(),
    ...over,
  });
}

async function region(name: string) {
  return within(await screen.findByRole('region', { name }));
}

describe('planning a session', () => {
  it('takes a client, a day, a time, an agenda and a room, and keeps nothing else of a link', async () => {
    const user = open();

    await user.click(await screen.findByRole('button', { name: 'Plan a session' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Client' }), 'AC');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Agenda' }), 'closure');
    const minutes = screen.getByRole('spinbutton', { name: 'Minutes' });
    await user.clear(minutes);
    await user.type(minutes, '90');
    await user.type(
      screen.getByRole('textbox', { name: 'Where' }),
      'https://us02web.zoom.us/j/1234567890?pwd=s3cret',
    );
    await user.click(screen.getByRole('button', { name: 'Plan' }));

    await waitFor(async () => expect(await planned()).toHaveLength(1));
    const [session] = await planned();
    expect(session).toMatchObject({
      ...{ clientId: ANA, kind: 'closure', room: 'zoom:https://zoom.us/1234567890' },
      plannedAt: instantAt(addDays(today(), 7), TEN),
    });
    expect(JSON.stringify(session)).not.toContain('s3cret');
    const list = await region('Planned sessions');
    expect((await list.findByText(/90 min/)).textContent).toContain('Zoom');
    expect(document.body.textContent).not.toContain('Ana Costa');
  });

  it('plans a series that keeps its time, and says when it ends', async () => {
    const user = open();

    await user.click(await screen.findByRole('button', { name: 'Plan a session' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Client' }), 'BR');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Repeat' }), 'fortnightly');
    const count = screen.getByRole('spinbutton', { name: 'How often' });
    await user.clear(count);
    await user.type(count, '3');
    expect(screen.getByText(/^The last one on /)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Plan 3 sessions' }));

    await waitFor(async () => expect(await planned()).toHaveLength(3));
    const days = (await planned()).map(({ plannedAt }) => dayOf(plannedAt)).toSorted();
    expect(days).toEqual([7, 21, 35].map((count) => addDays(today(), count)));
  });

  it('is planned like the client’s last session unless the coach says otherwise', async () => {
    const startedAt = now() - DAY;
    await db.sessions.put(
      aSession({ status: 'ended', startedAt, agenda: anAgenda({ templateId: 'clear' }) }),
    );
    const user = open();

    await user.click(await screen.findByRole('button', { name: 'Plan a session with BR' }));
    const agenda = screen.getByRole('combobox', { name: 'Agenda' });
    expect(agenda).toHaveProperty('value', 'grow');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Client' }), 'AC');

    await waitFor(() => expect(agenda).toHaveProperty('value', 'clear'));
  });

  it('begins with the client and the kind of session that somebody came to plan', async () => {
    const user = open('en', { begunWith: BEA.id, begunAs: 'three-way' });

    expect(await screen.findByRole('combobox', { name: 'Client' })).toHaveProperty('value', BEA.id);
    await user.click(screen.getByRole('button', { name: 'Plan' }));

    await waitFor(async () =>
      expect(await planned()).toMatchObject([{ clientId: BEA.id, kind: 'three-way' }]),
    );
  });

  it('begins like the last session where the agenda that was meant does not exist', async () => {
    open('en', { begunWith: BEA.id, begunAs: 'nothing' });

    expect(await screen.findByRole('combobox', { name: 'Agenda' })).toHaveProperty('value', 'grow');
  });

  it('says what is wrong with a link that leads to no room, and plans nothing', async () => {
    const user = open();

    await user.click(await screen.findByRole('button', { name: 'Plan a session with AC' }));
    await user.type(screen.getByRole('textbox', { name: 'Where' }), 'https://example.com/?key=1');
    await user.click(screen.getByRole('button', { name: 'Plan' }));

    expect((await screen.findByRole('alert')).textContent).toMatch(/No room is known/);
    expect(await planned()).toEqual([]);
  });

  it('tells of another session, a day off and the client’s own clocks before it is saved', async () => {
    const on = addDays(today(), 7);
    const place = {
      ...NO_PLACE,
      timeZone: 'Asia/Tokyo',
      daysOff: [{ on, what: 'Founders’ day' }],
    };
    await db.clients.put(aClient({ place }));
    await db.sessions.put(aPlanned({ clientId: BEA.id, plannedAt: instantAt(on, TEN) }));
    const user = open();

    await user.click(await screen.findByRole('button', { name: 'Plan a session with AC' }));

    const hints = await screen.findByText(/A day off for the client: Founders’ day/);
    expect(hints.textContent).toMatch(/BR is planned at that time/);
    expect(hints.textContent).toMatch(/In Tokyo that is .*\d\d:00/);
  });
});

describe('a planned session', () => {
  it('stands under its day, by the coach’s clocks and by those it was agreed by', async () => {
    // A zone where it is never the time it is here.
    const zone = clockAt(now()).time === clockAt(now(), 'Asia/Tokyo').time ? 'UTC' : 'Asia/Tokyo';
    const own = clockAt(instantAt(addDays(today(), 2), TEN, zone));
    await planSessions(
      {
        ...{ clientId: ANA, day: addDays(today(), 2), time: TEN, zone, templateId: 'grow' },
        ...{ minutes: 45, language: 'en', location: 'Room 4' },
      },
      db,
    );
    open();

    const list = await region('Planned sessions');
    expect(list.getByText(own.time)).toBeTruthy();
    expect(list.getByText(/45 min/).textContent).toMatch(
      /^45 min · .*10:00 in (Tokyo|UTC) · Room 4$/,
    );
  });

  it('is moved to another day', async () => {
    await db.sessions.put(aPlanned());
    const user = open();

    await user.click(await screen.findByRole('button', { name: /^Move AC, .* 10:00$/ }));
    const time = screen.getByLabelText('Time');
    await user.clear(time);
    await user.type(time, '16:30');
    await user.click(screen.getByRole('button', { name: 'Move session' }));

    const expected = instantAt(addDays(today(), 3), clockTimeSchema.parse('16:30'));
    await waitFor(async () => expect((await planned())[0]?.plannedAt).toBe(expected));
    expect(await screen.findByText('16:30')).toBeTruthy();
  });

  it('is given up and planned again', async () => {
    await db.sessions.put(aPlanned());
    const user = open();

    await user.click(await screen.findByRole('button', { name: /^Give up AC/ }));

    expect(await screen.findByText('The session is no longer planned.')).toBeTruthy();
    expect(await planned()).toEqual([]);
    const again = screen.getByRole('button', { name: 'Plan again' });
    expect(document.activeElement).toBe(again);
    await user.click(again);
    await waitFor(async () => expect(await planned()).toHaveLength(1));
  });

  it('that was given up earlier can still be planned again', async () => {
    await db.sessions.put(aPlanned({ trashedAt: now() - DAY }));
    const user = open();

    await user.click(await screen.findByText('1 session was given up'));
    await user.click(screen.getByRole('button', { name: /^Plan again: AC, / }));

    await waitFor(async () => expect(await planned()).toHaveLength(1));
    expect(await (await region('Planned sessions')).findByText('10:00')).toBeTruthy();
  });

  it('of a series is given up alone or with those after it', async () => {
    const repeat = { every: { every: 'week', weeks: 1 }, count: 4 } as const;
    const plan = { templateId: 'grow', minutes: 60, language: 'en', repeat } as const;
    await planSessions({ clientId: ANA, day: addDays(today(), 2), time: TEN, ...plan }, db);
    const user = open();

    const [, second] = await screen.findAllByRole('button', { name: /^Give up AC/ });
    if (second === undefined) throw new Error('Nothing to give up');
    await user.click(second);
    await user.click(screen.getByRole('button', { name: 'This and the next 2' }));

    expect(await screen.findByText('3 sessions are no longer planned.')).toBeTruthy();
    expect(await planned()).toHaveLength(1);
  });

  it('that nobody began waits for a word', async () => {
    await db.sessions.put(aPlanned({ plannedAt: now() - DAY }));
    open();

    const missed = await region('Not begun');
    expect(missed.getByRole('button', { name: /^Move AC/ })).toBeTruthy();
    expect((await region('Planned sessions')).getByText(/No session is planned/)).toBeTruthy();
  });
});

describe('the days', () => {
  it('are called today and tomorrow where they are', async () => {
    const at = (days: number) => instantAt(addDays(today(), days), clockTimeSchema.parse('23:59'));
    await db.sessions.bulkPut([0, 1, 2].map((days) => aPlanned({ plannedAt: at(days) })));
    open();

    const names = (
      await (await region('Planned sessions')).findAllByRole('heading', { level: 3 })
    ).map(({ textContent }) => textContent?.split(',')[0]);
    expect(names.slice(0, 2)).toEqual(['Today', 'Tomorrow']);
    expect(names).toHaveLength(3);
  });
});

describe('who waits', () => {
  it('is named: without a next session, with a commitment due, near a review', async () => {
    await db.sessions.put(aPlanned());
    await db.commitments.put(
      aCommitment({ dueOn: addDays(today(), -2), text: 'Ask for help', carried: 3 }),
    );
    await db.engagements.put(
      anEngagement({ clientId: BEA.id, reviewOn: addDays(today(), 5), startedOn: today() }),
    );
    open();

    const without = await region('No next session');
    expect(without.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['BR']);
    expect((await region('Commitments due')).getByRole('listitem').textContent).toMatch(
      /Ask for help.*AC.*carried 3 times.*late/,
    );
    expect((await region('Looking back')).getByRole('listitem').textContent).toMatch(
      /BR.*review · in 5 days/,
    );
  });

  it('is nobody, and that is said too, in Spanish as well', async () => {
    await db.clients.clear();
    open('es');

    expect(await screen.findByText('Todos tienen una próxima sesión.')).toBeTruthy();
    expect(screen.getByText('Nada vence esta semana.')).toBeTruthy();
    expect(screen.getByText('Ninguna revisión ni final en dos semanas.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Planificar una sesión' })).toBeTruthy();
  });
});

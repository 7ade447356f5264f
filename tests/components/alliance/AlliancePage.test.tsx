import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { AlliancePage } from '@/components/alliance/AlliancePage';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { parseRoute } from '@/components/workspace/routes';
import { builtInDecks } from '@/lib/domain/built-in-decks';
import type { CheckIn } from '@/lib/domain/check-in';
import { checkInForm } from '@/lib/domain/check-in-form';
import { newId, stakeholderIdSchema } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { db } from '@/lib/storage/db';
import { checkInFormText } from '@/lib/text/check-in-form';
import { ANA, aClient, aSession, day, NOW } from '@/tests/fixtures/builders';
import { anEngagement, aPulse } from '@/tests/fixtures/journey';
import { aCheckIn } from '@/tests/fixtures/records';

const WEEK = 7 * 86_400_000;
const TENS = { relationship: 10, goals: 10, approach: 10, overall: 10 };
const held = [0, 1, 2].map((week) =>
  aSession({
    ...{ status: 'ended', wrapUp: 'done', startedAt: NOW + week * WEEK },
    endedAt: NOW + week * WEEK + 3_000_000,
  }),
);

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.put(aClient());
  await db.sessions.bulkPut(held);
});

async function open(language: Language = 'en') {
  const user = userEvent.setup();
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <AlliancePage id={ANA} takesFocus={false} />
      </SavingProvider>
    </LanguageProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return user;
}

async function said(...scores: Partial<CheckIn>[]): Promise<void> {
  await db.checkins.bulkPut(
    scores.map((each, index) =>
      aCheckIn({ ...TENS, sessionId: held[index]?.id as never, at: NOW + index * WEEK, ...each }),
    ),
  );
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const stored = async () => (await db.checkins.toArray())[0];

describe('the check-ins', () => {
  it('invite while there is none', async () => {
    await open();

    expect(part('Check-ins').getByText(/^No check-in yet/)).toBeDefined();
  });

  it('are a chart whose title says where the mean went, with a table of every answer', async () => {
    await said({}, { relationship: 6 });
    await open();

    const chart = await part('Check-ins').findByRole('figure', {
      name: 'The mean went from 10 to 9 over 2 check-ins',
    });
    expect(chart.querySelector('table')?.textContent).toMatch(/Openness.*6/s);
    expect(part('Check-ins').getByText(/There is no pass mark/)).toBeDefined();
  });

  it('ask about tens throughout', async () => {
    await said({});
    await open();

    expect(part('Check-ins').getByText(/what would make it a nine/)).toBeDefined();
  });
});

describe('a marked drop', () => {
  it('brings the questions for trust, and a place to write the repair down', async () => {
    await said({}, {}, { relationship: 5 });
    const user = await open();
    const marks = part('Worth a conversation');
    expect(marks.getByText('5, from a median of 10')).toBeDefined();
    const way = marks.getByRole('link', { name: 'Questions to repair trust' }).getAttribute('href');
    const route = parseRoute(way?.slice(1) ?? '');
    expect(route).toEqual({ page: 'built-in-deck', id: 'built-in:trust-repair' });
    expect(builtInDecks.map(({ id }) => id)).toContain('built-in:trust-repair');

    await user.click(
      marks.getByRole('button', { name: 'Write down the repair: Openness, session 3' }),
    );

    await marks.findByText(/^taken up on/);
    expect(await db.repairs.toArray()).toMatchObject([
      { sessionId: held[2]?.id, item: 'relationship', settledOn: null },
    ]);
    const repairs = part('Repairs');
    await user.click(await repairs.findByText(/^Openness, session 3/, { selector: 'summary *' }));
    await user.type(
      repairs.getByRole('textbox', { name: 'What you both do differently' }),
      'I ask before I push',
    );
    fireEvent.change(repairs.getByLabelText('Mended on'), { target: { value: '2026-04-02' } });

    await marks.findByText('mended on 2 April 2026');
    await waitFor(async () =>
      expect((await db.repairs.toArray())[0]?.agreed).toBe('I ask before I push'),
    );
  });

  it('is not there where nothing was marked', async () => {
    await said({}, {});
    await open();

    expect(screen.queryByRole('region', { name: 'Worth a conversation' })).toBeNull();
  });
});

describe('asking for a check-in', () => {
  it('covers the page with the client’s form in the client’s language, and nothing of the coach’s', async () => {
    await db.clients.put(aClient({ language: 'es' }));
    await said({ prediction: { ...TENS, goals: 3 } });
    const user = await open();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'About which session' }),
      'Session 1, 10 March 2026',
    );

    await user.click(screen.getByRole('button', { name: 'Show the form' }));

    const form = within(
      await screen.findByRole('dialog', { name: 'Cuatro números sobre la sesión' }),
    );
    expect(form.getAllByRole('group')).toHaveLength(4);
    expect(form.queryByText(/expect/)).toBeNull();
    const open_ = form.getByRole('group', { name: /^Hoy he podido hablar/ });
    await user.click(within(open_).getByRole('radio', { name: '7' }));
    await waitFor(async () =>
      expect(await stored()).toMatchObject({ relationship: 7, how: 'screen' }),
    );
    await user.click(form.getByRole('button', { name: 'Listo, gracias' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes the numbers as they are read aloud', async () => {
    const user = await open();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'How the client answers' }),
      'read aloud',
    );

    const item = screen.getAllByRole('group', { name: /^I am leaving with/ })[0] as HTMLElement;
    await user.click(within(item).getByRole('radio', { name: '9' }));

    await waitFor(async () =>
      expect(await stored()).toMatchObject({ overall: 9, how: 'aloud', sessionId: held[2]?.id }),
    );
  });

  async function reply(text: string) {
    const user = await open();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'How the client answers' }),
      'in a reply',
    );
    fireEvent.change(screen.getByRole('textbox', { name: 'The client’s reply' }), {
      target: { value: text },
    });
    await user.click(screen.getByRole('button', { name: 'Read the reply' }));
    return user;
  }

  it('reads a reply with the form in it, quoted by a mail program', async () => {
    const quoted = checkInForm(checkInFormText.en)
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');

    await reply(quoted.replaceAll('→ ', '→ 8'));

    expect(await screen.findByText('4 answers were taken over.')).toBeDefined();
    expect(await stored()).toMatchObject({
      ...{ relationship: 8, goals: 8, approach: 8, overall: 8, how: 'reply' },
    });
  });

  it('says which answer it could not find, and keeps what it found', async () => {
    const answers = ['9', 'a lot', '8', '7', 'Keep the pace'];
    const text = checkInForm(checkInFormText.en).replaceAll('→ ', () => `→ ${answers.shift()}`);

    await reply(text);

    expect((await screen.findByRole('alert')).textContent).toMatch(/for: What matters\./);
    expect(await stored()).toMatchObject({
      ...{ relationship: 9, goals: null, approach: 8, overall: 7, keepOrChange: 'Keep the pace' },
    });
  });

  it('says what to do with something else that was pasted, and writes nothing', async () => {
    await reply('See you on Tuesday!');

    expect((await screen.findByRole('alert')).textContent).toMatch(/Paste the whole reply/);
    expect(await db.checkins.count()).toBe(0);
  });

  it('keeps what the coach expects to the coach, and says the difference', async () => {
    await said({}, {}, { goals: 6 });
    const user = await open();
    await user.click(screen.getByText('What you expect the client to answer'));

    const item = screen.getByRole('group', { name: /^We spent our time/ });
    await user.click(within(item).getByRole('radio', { name: '9' }));

    expect(await screen.findByText('said 6, you expected 9')).toBeDefined();
    const about = await db.checkins.where({ sessionId: held[2]?.id }).first();
    expect(about).toMatchObject({ goals: 6, prediction: { goals: 9, overall: null } });
  });
});

describe('feedback', () => {
  it('goes both ways, and says when it was heard and what changed', async () => {
    const user = await open();
    const feedback = part('Feedback');
    await user.click(feedback.getByRole('button', { name: 'Add feedback' }));
    await user.selectOptions(
      feedback.getByRole('combobox', { name: 'Whose feedback' }),
      'From you to the client',
    );
    await user.type(
      feedback.getByRole('textbox', { name: 'What was seen or said' }),
      'You finished her sentences',
    );
    await user.click(feedback.getByRole('button', { name: 'Write down' }));
    await user.click(
      await feedback.findByText('You finished her sentences', { selector: 'summary *' }),
    );
    expect(feedback.getByText(/not heard yet/)).toBeDefined();

    await user.type(
      feedback.getByRole('textbox', { name: 'What changed because of it' }),
      'He waits now',
    );
    fireEvent.change(feedback.getByLabelText('Heard on'), { target: { value: '2026-03-12' } });

    expect(await feedback.findByText(/heard 12 March 2026/)).toBeDefined();
    await waitFor(async () =>
      expect(await db.feedback.toArray()).toMatchObject([
        { from: 'coach', changed: 'He waits now', heardOn: '2026-03-12' },
      ]),
    );
  });
});

describe('a stakeholder pulse', () => {
  const raters = ['Berta', 'Carlos', 'Dora', 'Emil'].map((name) => ({
    ...{ id: newId(stakeholderIdSchema), name, role: 'peer' as const, note: '', metOn: null },
  }));
  async function asked() {
    await db.engagements.put(anEngagement({ stakeholders: raters }));
    const user = await open();
    const pulse = part('Stakeholder pulse');
    await user.click(await pulse.findByRole('button', { name: 'Ask about a behaviour' }));
    await user.type(
      pulse.getByRole('textbox', { name: 'Behaviour, in your words' }),
      'Lets others finish',
    );
    await user.click(pulse.getByRole('button', { name: 'Write down' }));
    const answer = async (who: string, change: string, suggestion: string) => {
      await user.click(
        await pulse.findByRole('button', { name: 'Add an answer: Lets others finish' }),
      );
      await user.selectOptions(pulse.getByRole('combobox', { name: 'Who answered' }), who);
      await user.selectOptions(pulse.getByRole('combobox', { name: 'Change' }), change);
      if (suggestion !== '') {
        await user.type(pulse.getByRole('textbox', { name: /^A suggestion/ }), suggestion);
      }
      await user.click(pulse.getByRole('button', { name: 'Write down' }));
    };
    return { pulse, answer };
  }

  it('shows a mean from two answers on, and nothing of anybody before four', async () => {
    const { pulse, answer } = await asked();
    await answer('Berta', '+2', 'Ask first');
    expect(await pulse.findByText('A mean is shown from two answers on.')).toBeDefined();

    await answer('Carlos', '+1', 'Pause');
    expect(await pulse.findByText(/mean \+1\.5/)).toBeDefined();
    await answer('Dora', '−1', 'Slow down');
    await pulse.findByText(/3 of 3 could say/);

    expect(pulse.queryByRole('table')).toBeNull();
    expect(pulse.queryByText('Ask first')).toBeNull();
    expect(pulse.getByText('The spread is shown from four answers on.')).toBeDefined();

    await answer('Emil', '+3', 'Go on');
    const table = within(await pulse.findByRole('table'));
    expect(table.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      ...['−3', '−2', '−1', '0', '+1', '+2', '+3'],
      ...['0', '0', '1', '0', '1', '1', '1'],
    ]);
    expect(pulse.getByText('Ask first')).toBeDefined();
  });

  it('asks again about the same behaviour, and reads the answers against the first', async () => {
    const engagement = anEngagement({ stakeholders: raters });
    await db.engagements.put(engagement);
    const of = { engagementId: engagement.id, behaviour: 'Lets others finish' };
    await db.pulseRounds.put(aPulse([-1, 0], { ...of, on: day('2026-01-20') }));
    const user = await open();
    const pulse = part('Stakeholder pulse');

    await user.click(await pulse.findByRole('button', { name: 'Ask again: Lets others finish' }));
    await waitFor(() => expect(pulse.getAllByRole('article')).toHaveLength(2));
    const [again] = pulse.getAllByRole('article');
    for (const [who, change] of [
      ['Berta', '+2'],
      ['Carlos', '+1'],
    ] as const) {
      const round = within(again ?? document.body);
      await user.click(await round.findByRole('button', { name: /^Add an answer/ }));
      await user.selectOptions(round.getByRole('combobox', { name: 'Who answered' }), who);
      await user.selectOptions(round.getByRole('combobox', { name: 'Change' }), change);
      await user.click(round.getByRole('button', { name: 'Write down' }));
    }

    expect(await pulse.findByText(/mean \+1\.5 · at first −0\.5, 20 January 2026/)).toBeDefined();
  });

  it('takes the second answer of the same person in place of the first', async () => {
    const { pulse, answer } = await asked();
    await answer('Berta', '+2', '');
    await answer('Berta', '+3', '');

    expect(await pulse.findByText(/1 of 1 could say/)).toBeDefined();
    expect((await db.pulseRounds.toArray())[0]?.answers).toHaveLength(1);
  });
});

it('speaks Spanish', async () => {
  await open('es');

  expect(screen.getByRole('region', { name: 'Pulso de las partes interesadas' })).toBeDefined();
  expect(screen.getByText(/^Aún no hay valoraciones/)).toBeDefined();
});

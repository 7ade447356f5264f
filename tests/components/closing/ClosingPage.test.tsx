import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ClosingPage } from '@/components/closing/ClosingPage';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { dayOf } from '@/lib/domain/days';
import { newId, stakeholderIdSchema } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { db } from '@/lib/storage/db';
import { ANA, aClient, aGoal } from '@/tests/fixtures/builders';
import { anEngagement } from '@/tests/fixtures/journey';
import { aRating } from '@/tests/fixtures/records';

const TODAY = dayOf(Date.now());
const BERTA = {
  ...{ id: newId(stakeholderIdSchema), name: 'Berta', role: 'sponsor' as const },
  ...{ note: '', metOn: null },
};

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.put(aClient());
});

async function open(language: Language = 'en') {
  const user = userEvent.setup();
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <ClosingPage id={ANA} takesFocus={false} />
      </SavingProvider>
    </LanguageProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return user;
}

async function underWay(language?: Language) {
  await db.engagements.put(anEngagement({ stakeholders: [BERTA] }));
  return open(language);
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const evaluation = async () => (await db.evaluations.toArray())[0];
const closure = async () => (await db.closures.toArray())[0];

describe('expectations', () => {
  it('are set down in the words of each, and rated by the same person at the end', async () => {
    const user = await underWay();
    const list = part('Expectations');
    await user.click(list.getByRole('button', { name: 'Add an expectation' }));
    await user.selectOptions(list.getByRole('combobox', { name: 'Whose' }), 'Berta');
    await user.type(list.getByRole('textbox', { name: 'What they hope for' }), 'A calmer board');
    await user.click(list.getByRole('button', { name: 'Write down' }));
    await list.findByText(/^Berta, /);

    await user.selectOptions(
      list.getByRole('combobox', { name: 'How far it was met, 0 to 10' }),
      '8',
    );
    await user.type(list.getByRole('textbox', { name: 'In their words' }), 'It is calm');

    await waitFor(async () =>
      expect((await evaluation())?.expectations).toMatchObject([
        {
          ...{ of: 'stakeholder', stakeholderId: BERTA.id, text: 'A calmer board', setOn: TODAY },
          ...{ rating: 8, ratedOn: TODAY, comment: 'It is calm' },
        },
      ]),
    );
  });

  it('are removed, and a rating is taken back with its day', async () => {
    const user = await underWay();
    const list = part('Expectations');
    await user.click(list.getByRole('button', { name: 'Add an expectation' }));
    await user.type(list.getByRole('textbox', { name: 'What they hope for' }), 'More time');
    await user.click(list.getByRole('button', { name: 'Write down' }));
    const rating = await list.findByRole('combobox', { name: 'How far it was met, 0 to 10' });
    await user.selectOptions(rating, '3');
    await user.selectOptions(rating, 'not rated yet');
    await waitFor(async () =>
      expect((await evaluation())?.expectations).toMatchObject([{ rating: null, ratedOn: null }]),
    );

    await user.click(list.getByRole('button', { name: 'Remove: More time' }));

    await waitFor(async () => expect((await evaluation())?.expectations).toEqual([]));
    await user.click(await list.findByRole('button', { name: 'Undo' }));
    await list.findByRole('button', { name: 'Remove: More time' });
  });
});

describe('the evaluation', () => {
  it('keeps each level in own words as it is typed', async () => {
    const user = await underWay();

    await user.type(
      screen.getByRole('textbox', { name: 'What is done differently' }),
      'He asks first',
    );

    await waitFor(async () =>
      expect((await evaluation())?.levels).toEqual({ behaviour: 'He asks first' }),
    );
  });

  it('works out a return once all four numbers are there, and says what it needs before', async () => {
    const user = await underWay();
    await user.click(screen.getByText('Return on investment'));
    expect(screen.getByText(/^Needs all four numbers/)).toBeDefined();

    await user.type(screen.getByRole('textbox', { name: 'Cost' }), '10000');
    await user.type(screen.getByRole('textbox', { name: 'Benefit' }), '100000');
    await user.type(screen.getByRole('textbox', { name: /^Share owed/ }), '50');
    await user.type(screen.getByRole('textbox', { name: /^How sure/ }), '60');

    expect(await screen.findByText('200 %')).toBeDefined();
    await user.click(await screen.findByRole('button', { name: 'Take the numbers away' }));
    await waitFor(async () => expect((await evaluation())?.return).toBeNull());
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Cost' }).value).toBe('');
  });

  it.each([
    ['Cost', 'a lot', 'Write an amount from 0, such as 12000.'],
    ['How sure they are, %', '140', 'Write a share from 0 to 100.'],
    ['Currency', 'E', 'Write three letters, such as EUR.'],
  ])('refuses %s “%s” in words and keeps what was there', async (name, text, sentence) => {
    const user = await underWay();
    await user.click(screen.getByText('Return on investment'));

    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: text } });

    expect(screen.getByText(sentence)).toBeDefined();
    expect(await evaluation()).toBeUndefined();
  });

  it('shows goal attainment with the levels of each goal', async () => {
    const goal = aGoal({
      format: 'gas',
      gas: { levels: ['a', 'b', 'c', 'd', 'e'], weight: 1, baseline: -1 },
    });
    await db.goals.put(goal);
    await db.ratings.put(aRating({ goalId: goal.id, level: 1, value: 8 }));
    await underWay();

    expect(await screen.findByRole('table')).toBeDefined();
  });

  it('tells what was reached along a line, the latest first', async () => {
    const user = await underWay();
    const reached = part('Achievements');
    for (const [text, on] of [
      ['First board meeting led', '2026-02-01'],
      ['Team kept through the merger', '2026-05-01'],
    ] as const) {
      await user.click(reached.getByRole('button', { name: 'Add an achievement' }));
      fireEvent.change(reached.getByLabelText('On'), { target: { value: on } });
      await user.type(reached.getByRole('textbox', { name: 'What was reached' }), text);
      await user.click(reached.getByRole('button', { name: 'Write down' }));
      await reached.findByText(text);
    }

    const lines = within(reached.getByRole('list', { name: 'Achievements' })).getAllByRole(
      'listitem',
    );
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Team kept through the merger 1 May 2026',
      'First board meeting led 1 February 2026',
    ]);
  });
});

describe('the closure', () => {
  it('keeps what is said at the end, each in its place', async () => {
    const user = await underWay();
    for (const [name, words] of [
      ['What the client takes along', 'I can wait'],
      ['Who else holds the client from here on', 'A peer group'],
      ['Thanks', 'For the trust'],
      ['What the client says to you about the work', 'More silence'],
    ] as const) {
      await user.type(screen.getByRole('textbox', { name }), words);
    }

    await waitFor(async () =>
      expect(await closure()).toMatchObject({
        ...{ learning: 'I can wait', support: 'A peer group' },
        ...{ thanks: 'For the trust', feedbackToCoach: 'More silence' },
      }),
    );
  });

  it('has a sustaining plan with the days to look again', async () => {
    const user = await underWay();
    const plan = part('Sustaining plan');
    await user.click(plan.getByRole('button', { name: 'Add a step' }));
    fireEvent.change(plan.getByLabelText('Look again on'), { target: { value: '2027-03-01' } });
    await user.type(plan.getByRole('textbox', { name: 'What keeps it alive' }), 'A walk on Friday');
    await user.click(plan.getByRole('button', { name: 'Write down' }));
    await plan.findByText('to look at on 1 March 2027');

    await user.click(plan.getByRole('button', { name: 'Looked at it: A walk on Friday' }));

    await plan.findByText(/^looked at on/);
    expect((await closure())?.sustaining).toMatchObject([
      { text: 'A walk on Friday', checkOn: '2027-03-01', checkedOn: TODAY },
    ]);
    await user.click(plan.getByRole('button', { name: 'Not yet: A walk on Friday' }));
    await plan.findByText('to look at on 1 March 2027');
    await user.click(plan.getByRole('button', { name: 'Remove: A walk on Friday' }));
    await waitFor(async () => expect((await closure())?.sustaining).toEqual([]));
    await user.click(await plan.findByRole('button', { name: 'Undo' }));
    await plan.findByText('to look at on 1 March 2027');
  });

  it('decides for how long the records are kept, and takes that back', async () => {
    const user = await underWay();
    const years = screen.getByRole('combobox', { name: 'Keep for, years' });

    await user.selectOptions(years, '3');
    await waitFor(async () =>
      expect((await closure())?.retention).toEqual({ years: 3, decidedOn: TODAY }),
    );
    await user.selectOptions(years, 'Not decided');

    await waitFor(async () => expect((await closure())?.retention).toBeNull());
  });

  it('leads to its report, for the client and for the coach', async () => {
    await underWay();

    const links = part('Closure report').getAllByRole('link');

    expect(links.map((each) => each.getAttribute('href'))).toEqual([
      `#/clients/${ANA}/documents/closure-for-client`,
      `#/clients/${ANA}/documents/closure-for-coach`,
    ]);
  });
});

it('says that it belongs to an engagement, in Spanish too', async () => {
  await open('es');

  expect(screen.getByText(/pertenecen a un proceso/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Abrir el proceso' })).toBeDefined();
});

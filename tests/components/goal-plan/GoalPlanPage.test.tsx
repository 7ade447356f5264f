import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { GoalPlanPage } from '@/components/goal-plan/GoalPlanPage';
import { SaveStatus, SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import type { Goal } from '@/lib/domain/goal';
import { db } from '@/lib/storage/db';
import { ANA, aClient, aCommitment, aGoal, NOW } from '@/tests/fixtures/builders';
import { aRating } from '@/tests/fixtures/records';

const DAY = 86_400_000;
const LEVELS: NonNullable<Goal['gas']> = {
  levels: ['never asks', 'asks once', 'asks twice', 'asks every time', 'others ask too'],
  weight: 2,
  baseline: -1,
};

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.put(aClient());
});

async function open(goals: readonly Goal[] = [], language: 'en' | 'es' = 'en') {
  await db.goals.bulkPut([...goals]);
  const user = userEvent.setup();
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <GoalPlanPage id={ANA} takesFocus={false} />
        <SaveStatus />
      </SavingProvider>
    </LanguageProvider>,
  );
  await screen.findByRole('region', { name: language === 'en' ? 'Goals' : 'Metas' });
  return user;
}

/** Unfolds a sheet by its heading. */
async function unfold(heading: string): Promise<HTMLElement> {
  const summary = (await screen.findByRole('heading', { name: heading, level: 3 })).closest(
    'details',
  );
  if (summary === null) throw new Error(`${heading} can't be unfolded`);
  fireEvent.click(within(summary).getByRole('heading', { name: heading, level: 3 }));
  summary.open = true;
  fireEvent(summary, new Event('toggle'));
  await within(summary).findAllByRole('heading', { level: 4 });
  return summary;
}

const stored = async (goal: Goal) => db.goals.get(goal.id);
const storedSoon = (goal: Goal, fields: Partial<Goal>) =>
  waitFor(async () => expect(await stored(goal)).toMatchObject(fields));

describe('the goals of a client', () => {
  it('invite where there is none, and one is set in the client’s words', async () => {
    const user = await open();
    expect(screen.getByText(/No goals yet/)).toBeDefined();

    await user.click(await screen.findByRole('button', { name: 'New goal' }));
    await user.type(screen.getByRole('textbox', { name: 'Goal' }), 'Lead the board update{Enter}');

    expect(await screen.findByRole('heading', { name: 'Lead the board update' })).toBeDefined();
  });

  it('say in one line where they stand, those under way first', async () => {
    const reached = aGoal({ text: 'Say no', status: 'reached' });
    const goal = aGoal({ format: 'smart', dueOn: '2031-05-01' as Goal['dueOn'] });
    await db.ratings.bulkPut([
      aRating({ goalId: goal.id, value: 4 }),
      aRating({ goalId: goal.id, value: 7, at: NOW + DAY }),
    ]);
    await open([reached, goal]);

    const list = within(screen.getByRole('list', { name: 'Goals' }));

    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Protect thinking time4 → 7 · SMART · by 1 May 2031',
      'Say noReached · not rated yet',
    ]);
  });

  it('are removed and brought back in one click each', async () => {
    const goal = aGoal();
    const user = await open([goal]);

    await user.click(screen.getByRole('button', { name: 'Remove: Protect thinking time' }));
    await screen.findByText(/No goals yet/);
    // The button that was clicked is gone: the way back has its focus.
    await user.keyboard('{Enter}');

    expect(await screen.findByRole('heading', { name: 'Protect thinking time' })).toBeDefined();
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    expect(await stored(goal)).toEqual(goal);
  });
});

describe('a goal', () => {
  it('shows how it moved, with a finding and what each rating rests on', async () => {
    const goal = aGoal({ baseline: 3 });
    await db.ratings.bulkPut([
      aRating({ goalId: goal.id, value: 6, at: NOW + DAY, evidence: 'Said no twice' }),
    ]);
    await open([goal]);

    const sheet = within(await unfold('Protect thinking time'));

    const chart = within(sheet.getByRole('figure', { name: /^From 3 to 6 since / }));
    expect(chart.getAllByRole('row').map((row) => row.textContent)[2]).toMatch(/6Said no twice$/);
  });

  it('with five levels says the words of each level that was reached', async () => {
    const goal = aGoal({ format: 'gas', gas: LEVELS });
    await db.ratings.put(aRating({ goalId: goal.id, level: 1, value: 8, at: NOW + DAY }));
    await open([goal]);

    const sheet = within(await unfold('Protect thinking time'));

    const chart = within(sheet.getByRole('figure', { name: /^From −1 to \+1 since / }));
    expect(chart.getByRole('listitem').textContent).toBe('Level +1 asks every time');
    expect(chart.getByText('asks once · where it began')).toBeDefined();
  });

  it('hints at its wording and is saved all the same', async () => {
    const goal = aGoal({ text: 'Stop working late' });
    const user = await open([goal]);
    const sheet = within(await unfold('Stop working late'));
    expect(sheet.getByText(/It says what to leave/)).toBeDefined();

    const words = sheet.getByRole('textbox', { name: 'In the client’s words' });
    await user.clear(words);
    await user.type(words, 'Be home by six');

    await storedSoon(goal, { text: 'Be home by six' });
    await waitFor(() => expect(sheet.queryByText(/It says what to leave/)).toBeNull());
  });

  it.each([
    ['PURE', 'pure', /What will show that it is reached/],
    ['From 0 to 10', 'scale', /One point up would look like/],
    ['Objective and key results', 'okr', /How it is measured/],
    ['Goal attainment scale (five levels)', 'gas', /^0 · As expected$/],
  ])('put as %s asks for what belongs to it', async (label, format, field) => {
    const goal = aGoal();
    const user = await open([goal]);
    const sheet = within(await unfold('Protect thinking time'));

    await user.selectOptions(sheet.getByRole('combobox', { name: 'Put as' }), label);

    expect(await sheet.findByRole('textbox', { name: field })).toBeDefined();
    expect(await stored(goal)).toMatchObject({ format });
  });

  it('keeps its measure, kind, day and whom it was agreed with as they are said', async () => {
    const goal = aGoal();
    const user = await open([goal]);
    const sheet = within(await unfold('Protect thinking time'));

    await user.type(sheet.getByRole('textbox', { name: 'How it is measured' }), 'Free mornings');
    await user.selectOptions(
      sheet.getByRole('combobox', { name: 'Kind of goal' }),
      'Performance goal: in the client’s hands',
    );
    await user.selectOptions(sheet.getByRole('combobox', { name: 'Target, 0 to 10' }), '8');
    fireEvent.change(sheet.getByLabelText('By'), { target: { value: '2026-06-30' } });
    await user.click(sheet.getByRole('checkbox', { name: 'Client' }));
    await waitFor(() =>
      expect(sheet.getByRole<HTMLInputElement>('checkbox', { name: 'Client' }).checked).toBe(true),
    );
    await user.click(sheet.getByRole('checkbox', { name: 'Sponsor' }));
    fireEvent.change(sheet.getByLabelText('Agreed on'), { target: { value: '2026-03-10' } });

    await storedSoon(goal, {
      measure: 'Free mornings',
      kind: 'performance',
      target: 8,
      dueOn: '2026-06-30' as Goal['dueOn'],
      agreedWith: ['client', 'sponsor'],
      agreedOn: '2026-03-10' as Goal['agreedOn'],
    });
  });

  it('has a plan: milestones, obstacles with what is done then, and what helps', async () => {
    const goal = aGoal();
    const user = await open([goal]);
    const sheet = within(await unfold('Protect thinking time'));

    await user.click(sheet.getByRole('button', { name: 'Add a milestone' }));
    await user.type(sheet.getByRole('textbox', { name: 'Milestone' }), 'Two mornings{Enter}');
    await user.click(await sheet.findByRole('checkbox', { name: 'Two mornings' }));
    await user.click(sheet.getByRole('button', { name: 'Add an obstacle' }));
    await user.type(
      sheet.getByRole('textbox', { name: 'What may get in the way' }),
      'A call comes in{Enter}',
    );
    await user.type(
      await sheet.findByRole('textbox', { name: 'If it happens, then I …' }),
      'call back at noon',
    );
    await user.type(sheet.getByRole('textbox', { name: /^Resources/ }), 'Her mentor');

    await waitFor(async () =>
      expect(await stored(goal)).toMatchObject({
        milestones: [{ text: 'Two mornings', reachedOn: expect.any(String) }],
        obstacles: [{ obstacle: 'A call comes in', plan: 'call back at noon' }],
        resources: ['Her mentor'],
      }),
    );
  });

  it('gives back a milestone that was removed by mistake', async () => {
    const goal = aGoal();
    const user = await open([goal]);
    const sheet = within(await unfold('Protect thinking time'));
    await user.click(sheet.getByRole('button', { name: 'Add a milestone' }));
    await user.type(sheet.getByRole('textbox', { name: 'Milestone' }), 'Two mornings{Enter}');

    await user.click(await sheet.findByRole('button', { name: 'Remove: Two mornings' }));
    await user.click(await sheet.findByRole('button', { name: 'Undo' }));

    expect(await sheet.findByRole('checkbox', { name: 'Two mornings' })).toBeDefined();
  });

  it('takes a commitment of the client under it, and says what became of it', async () => {
    const goal = aGoal();
    const commitment = aCommitment({ carried: 2 });
    await db.commitments.put(commitment);
    const user = await open([goal]);
    const sheet = within(await unfold('Protect thinking time'));

    await user.selectOptions(
      sheet.getByRole('combobox', { name: 'Put a commitment under this goal' }),
      commitment.text,
    );
    const list = within(await sheet.findByRole('list', { name: 'Commitments' }));
    expect(list.getByText(/client · carried twice/)).toBeDefined();
    await user.click(list.getByRole('radio', { name: 'Done' }));

    await waitFor(async () =>
      expect(await db.commitments.get(commitment.id)).toMatchObject({
        goalIds: [goal.id],
        status: 'done',
      }),
    );
  });

  it('put as an objective has key results with scores and their mean', async () => {
    const goal = aGoal({ format: 'okr' });
    const user = await open([goal]);
    const sheet = within(await unfold('Protect thinking time'));

    await user.click(sheet.getByRole('button', { name: 'Add a key result' }));
    await user.type(sheet.getByRole('textbox', { name: 'Key result' }), 'Ten mornings{Enter}');
    const score = await sheet.findByRole('spinbutton', { name: 'Score, 0.0 to 1.0: Ten mornings' });
    fireEvent.change(score, { target: { value: '0.7' } });

    expect(await sheet.findByText(/^Mean 0.7/)).toBeDefined();
    expect(sheet.getByText(/key results at 0.7/)).toBeDefined();
    expect((await stored(goal))?.keyResults).toMatchObject([{ text: 'Ten mornings', score: 0.7 }]);
  });
});

describe('goal attainment', () => {
  const goal = aGoal({ text: 'Ask before telling', format: 'gas', gas: LEVELS });

  it('shows the T-score only beside the individual levels in their words', async () => {
    await db.ratings.put(aRating({ goalId: goal.id, level: 1, value: 8 }));
    await open([goal, aGoal()]);

    const region = within(screen.getByRole('region', { name: 'Goal attainment' }));

    expect(region.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'GoalWeightBeganLatest',
      'Ask before telling2−1 asks once+1 asks every time',
    ]);
    expect(region.getByText(/at the start 40 · latest 60 · change \+20/)).toBeDefined();
    expect(region.getByText(/Kiresuk/)).toBeDefined();
  });

  it('says what is missing instead of a number, and is not there without such goals', async () => {
    const light = aGoal({ format: 'gas', gas: { ...LEVELS, weight: 0 } });
    await open([light]);

    const region = screen.getByRole('region', { name: 'Goal attainment' });
    expect(region.textContent).toContain('Not known yet');
    expect(region.textContent).not.toContain('NaN');
    await db.goals.update(light.id, { format: 'free' });

    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Goal attainment' })).toBeNull(),
    );
  });

  it('has its levels described, weighed, and given where it began', async () => {
    const fresh = aGoal({ format: 'gas' });
    const user = await open([fresh]);
    const sheet = within(await unfold('Protect thinking time'));

    await user.type(
      sheet.getByRole('textbox', { name: '+2 · Much more than expected' }),
      'Others ask too',
    );
    fireEvent.change(sheet.getByRole('spinbutton', { name: 'Weight' }), { target: { value: '3' } });
    await user.selectOptions(
      sheet.getByRole('combobox', { name: 'Where it began' }),
      '−2 · Much less than expected',
    );

    await storedSoon(fresh, {
      gas: { levels: ['', '', '', '', 'Others ask too'], weight: 3, baseline: -2 },
    });
  });
});

describe('what keeps being carried', () => {
  it('says how often and asks for a conversation, in words a coach would use', async () => {
    await db.commitments.bulkPut([
      aCommitment({ carried: 5, text: 'Call the chair' }),
      aCommitment({ carried: 1 }),
    ]);
    await open();

    const card = screen.getByRole('region', { name: 'Worth a conversation' });

    expect(within(card).getAllByRole('listitem')).toHaveLength(1);
    expect(card.textContent).toContain('carried 5 times');
    expect(card.textContent).toContain('What is it protecting?');
  });
});

describe('an assessment', () => {
  it('is written down with its day, and a goal builds on what it showed', async () => {
    const goal = aGoal();
    const user = await open([goal]);

    await user.click(screen.getByRole('button', { name: 'Write one down' }));
    await user.type(
      screen.getByRole('textbox', { name: 'Name of the assessment' }),
      'Leadership survey{Enter}',
    );
    const sheet = within(await unfold('Leadership survey'));
    await user.type(sheet.getByRole('textbox', { name: 'Your summary' }), 'Calm in a storm');
    await user.click(sheet.getByRole('button', { name: 'Add a strength' }));
    await user.type(sheet.getByRole('textbox', { name: 'Strength' }), 'Listens{Enter}');
    await sheet.findByRole('list', { name: 'Strengths' });
    const ofGoal = within(await unfold('Protect thinking time'));
    await user.click(await ofGoal.findByRole('checkbox', { name: 'Listens' }));

    expect(await sheet.findByText('a goal builds on it')).toBeDefined();
    const [assessment] = await db.assessments.toArray();
    expect(assessment).toMatchObject({ summary: 'Calm in a storm' });
    expect((await stored(goal))?.areaIds).toEqual([assessment?.areas[0]?.id]);
  });

  it('is removed to the trash and brought back', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Write one down' }));
    await user.type(
      screen.getByRole('textbox', { name: 'Name of the assessment' }),
      'Leadership survey{Enter}',
    );

    await user.click(await screen.findByRole('button', { name: 'Remove: Leadership survey' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    expect(await screen.findByRole('heading', { name: 'Leadership survey' })).toBeDefined();
  });
});

describe('practice', () => {
  it('is noted with its goal and what it taught, and stands latest first', async () => {
    const goal = aGoal();
    const user = await open([goal]);

    await user.click(screen.getByRole('button', { name: 'Note a try' }));
    await user.type(screen.getByRole('textbox', { name: 'What was practised' }), 'Saying no');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Under the goal' }),
      'Protect thinking time',
    );
    await user.type(
      screen.getByRole('textbox', { name: 'What the client takes from it' }),
      'It held{Enter}',
    );

    const item = within(await screen.findByRole('list', { name: 'Practice' })).getByRole(
      'listitem',
    );
    expect(item.textContent).toMatch(/Saying no.* · Protect thinking time · It held/);
    expect(await db.skillPractice.toArray()).toMatchObject([
      { skill: 'Saying no', goalId: goal.id, learned: 'It held' },
    ]);
  });
});

it('speaks Spanish as well', async () => {
  await open([aGoal({ text: 'Proteger el tiempo', format: 'gas', gas: LEVELS })], 'es');

  await unfold('Proteger el tiempo');

  expect(screen.getByRole('textbox', { name: '+2 · Mucho más de lo esperado' })).toBeDefined();
  expect(screen.getByRole('region', { name: 'Logro de metas' })).toBeDefined();
});

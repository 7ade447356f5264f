import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { GoalsTab } from '@/components/goals/GoalsTab';
import { SaveStatus, SavingProvider } from '@/components/ui/use-saving';
import type { Goal } from '@/lib/domain/goal';
import { NEW_GAS_SCALE } from '@/lib/domain/goal-attainment';
import { newId, ratingIdSchema, sessionIdSchema } from '@/lib/domain/ids';
import type { LiveSession } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import { ANA, aGoal, aSession, NOW } from '@/tests/fixtures/builders';

let session: LiveSession;

beforeEach(async () => {
  await db.delete();
  await db.open();
  session = aSession() as LiveSession;
});

const rating = (goal: Goal, value: number, at = NOW - 86_400_000) => ({
  id: newId(ratingIdSchema),
  goalId: goal.id,
  clientId: ANA,
  sessionId: newId(sessionIdSchema),
  value,
  evidence: '',
  at,
});

async function open(...goals: Goal[]) {
  await db.goals.bulkPut(goals);
  const user = userEvent.setup();
  const view = render(
    <SavingProvider>
      <GoalsTab session={session} />
      <SaveStatus />
    </SavingProvider>,
  );
  await screen.findByRole('button', { name: 'New goal' });
  return { user, view };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const saved = () => waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved'));
const items = () => within(screen.getByRole('list', { name: 'Goals' })).getAllByRole('listitem');

describe('a new goal', () => {
  it('is typed and saved by Enter, and the focus is back on the button', async () => {
    const { user } = await open();

    await user.click(button('New goal'));
    await user.type(screen.getByRole('textbox', { name: 'Goal' }), 'Lead the board update{Enter}');

    expect((await screen.findByRole('list', { name: 'Goals' })).textContent).toContain(
      'Lead the board update',
    );
    await waitFor(() => expect(document.activeElement).toBe(button('New goal')));
    expect(await db.goals.count()).toBe(1);
  });

  it('is saved once by a double Enter', async () => {
    const { user } = await open();
    await user.click(button('New goal'));

    await user.keyboard('Lead{Enter}{Enter}');

    await screen.findByRole('list', { name: 'Goals' });
    expect(await db.goals.count()).toBe(1);
  });

  it('is refused in words when empty or too long, and keeps what was typed', async () => {
    const { user } = await open();
    await user.click(button('New goal'));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Goal' });

    await user.keyboard('  {Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Write the goal first.');
    await user.click(field);
    await user.paste('x'.repeat(501));
    await user.keyboard('{Enter}');

    expect(screen.getByRole('alert').textContent).toContain('at most 500 characters');
    expect(field.value).toHaveLength(503);
    expect(await db.goals.count()).toBe(0);
  });

  it('is put away by Escape', async () => {
    const { user } = await open();
    await user.click(button('New goal'));

    await user.keyboard('half a goal{Escape}');

    await waitFor(() => expect(document.activeElement).toBe(button('New goal')));
    expect(await db.goals.count()).toBe(0);
    expect((await db.meta.get('goalDraft'))?.value).toBeNull();
  });

  it('is still being typed after a look at another tab', async () => {
    const { user, view } = await open();
    await user.click(button('New goal'));
    await user.keyboard('Lead the bo');
    await saved();

    view.unmount();
    render(
      <SavingProvider>
        <GoalsTab session={session} />
      </SavingProvider>,
    );

    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Goal' });
    expect(field.value).toBe('Lead the bo');
  });
});

describe('a goal', () => {
  it('says where it stands and stood before', async () => {
    const goal = aGoal();
    await db.ratings.bulkPut([rating(goal, 5), { ...rating(goal, 7, NOW), sessionId: session.id }]);

    await open(goal);

    expect(screen.getByText('7 · was 5')).toBeDefined();
  });

  it('is rated in two clicks, and a second rating in the session replaces the first', async () => {
    const { user } = await open(aGoal());

    for (const value of ['7', '8']) {
      await user.click(button('Rate: Protect thinking time'));
      const scale = screen.getByRole('group', { name: 'Rate Protect thinking time' });
      await user.click(within(scale).getByRole('button', { name: value }));
      await user.keyboard('{Enter}');
      await screen.findByText(value);
    }

    expect((await db.ratings.toArray()).map(({ value }) => value)).toEqual([8]);
  });

  it('is rated ten by the keyboard alone, with what shows it', async () => {
    const { user } = await open(aGoal());
    button('Rate: Protect thinking time').focus();

    await user.keyboard('{Enter}10{Enter}');
    const evidence = await screen.findByRole('textbox', { name: /^What shows it/ });
    expect(document.activeElement).toBe(evidence);
    await user.keyboard('Two mornings blocked{Enter}');

    await waitFor(() => expect(document.activeElement).toBe(button('Rate: Protect thinking time')));
    expect(await db.ratings.toArray()).toMatchObject([
      { value: 10, evidence: 'Two mornings blocked', sessionId: session.id },
    ]);
  });

  it('moves along the scale by arrows from where it stood, and leaves it by Escape unrated', async () => {
    const goal = aGoal();
    await db.ratings.put(rating(goal, 5));
    const { user } = await open(goal);
    button('Rate: Protect thinking time').focus();

    await user.keyboard('{Enter}{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('7');
    await user.keyboard('{Escape}');

    await waitFor(() => expect(document.activeElement).toBe(button('Rate: Protect thinking time')));
    expect(await db.ratings.count()).toBe(1);
  });

  it('with five levels is rated by one of them in two clicks, and shows the words of each', async () => {
    const levels = ['never asks', 'asks once', 'asks twice', 'asks every time', 'others ask too'];
    const gas = { levels, weight: 1, baseline: -1 } as Goal['gas'];
    const { user } = await open(aGoal({ text: 'Ask before telling', format: 'gas', gas }));

    await user.click(button('Rate: Ask before telling'));
    expect(screen.getByText('asks once')).toBeDefined();
    await user.click(button('+1: asks every time'));

    await screen.findByRole('textbox', { name: 'What shows it: Ask before telling' });
    await saved();
    expect(await db.ratings.toArray()).toMatchObject([{ level: 1, value: 8, evidence: '' }]);
    await user.keyboard('{Escape}');
    expect(items()[0]?.textContent).toContain('+1');
  });

  it('with five levels that nobody described is rated by their plain names, by keyboard', async () => {
    const { user } = await open(aGoal({ text: 'Ask', format: 'gas', gas: NEW_GAS_SCALE }));

    await user.click(button('Rate: Ask'));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(button('0: As expected'));
    await user.keyboard('2{Enter}');

    await saved();
    expect(await db.ratings.toArray()).toMatchObject([{ level: 2, value: 10 }]);
  });

  it('keeps its evidence when it is rated again', async () => {
    const goal = aGoal();
    await db.ratings.put({
      ...rating(goal, 7, NOW),
      sessionId: session.id,
      evidence: 'Said no once',
    });
    const { user } = await open(goal);

    await user.click(button('Rate: Protect thinking time'));
    await user.click(button('8'));

    await waitFor(async () =>
      expect(await db.ratings.toArray()).toMatchObject([{ value: 8, evidence: 'Said no once' }]),
    );
  });

  it('has its words changed in place, and brought back by Escape', async () => {
    const { user } = await open(aGoal());

    await user.click(button('Edit: Protect thinking time'));
    await user.keyboard(' daily{Enter}');
    await user.click(
      await screen.findByRole('button', { name: 'Edit: Protect thinking time daily' }),
    );
    await user.keyboard(' oops');
    await waitFor(async () =>
      expect((await db.goals.toArray())[0]?.text).toBe('Protect thinking time daily oops'),
    );
    await user.keyboard('{Escape}');

    expect(
      await screen.findByRole('button', { name: 'Edit: Protect thinking time daily' }),
    ).toBeDefined();
  });

  it('keeps its words when they are emptied', async () => {
    const { user } = await open(aGoal());

    await user.click(button('Edit: Protect thinking time'));
    await user.clear(screen.getByRole('textbox', { name: 'Edit goal' }));
    await user.keyboard('{Enter}');

    expect(
      await screen.findByRole('button', { name: 'Edit: Protect thinking time' }),
    ).toBeDefined();
  });

  it('is marked reached, keeps its place, and is opened again', async () => {
    const { user } = await open(aGoal(), aGoal({ text: 'Say no', createdAt: NOW + 1 }));

    await user.click(within(items()[0] as HTMLElement).getByRole('button', { name: 'Reached' }));
    const reopen = await screen.findByRole('button', { name: 'Reopen' });
    expect(items()[0]?.textContent).toContain('Protect thinking timereached');
    await user.click(reopen);

    await waitFor(async () =>
      expect((await db.goals.toArray()).map(({ status }) => status)).toEqual(['open', 'open']),
    );
  });
});

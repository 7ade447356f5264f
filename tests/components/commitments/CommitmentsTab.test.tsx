import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { CommitmentsTab } from '@/components/commitments/CommitmentsTab';
import { SavingProvider } from '@/components/ui/use-saving';
import type { Commitment } from '@/lib/domain/commitment';
import type { LiveSession } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import { aCommitment, aSession, day, NOW } from '@/tests/fixtures/builders';

let session: LiveSession;

beforeEach(async () => {
  await db.delete();
  await db.open();
  session = aSession() as LiveSession;
});

const own = (over: Partial<Commitment> = {}) => aCommitment({ sessionId: session.id, ...over });

async function open(...commitments: Commitment[]) {
  await db.commitments.bulkPut(commitments);
  const user = userEvent.setup();
  render(
    <SavingProvider>
      <CommitmentsTab session={session} />
    </SavingProvider>,
  );
  await screen.findByRole('list', { name: 'Commitments' });
  return user;
}

const items = () =>
  within(screen.getByRole('list', { name: 'Commitments' })).getAllByRole('listitem');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const only = async () => (await db.commitments.toArray())[0];

describe('the commitments of a live session', () => {
  it('are those of the session, then the open ones from before', async () => {
    await open(
      aCommitment({ text: 'Ask Tom', at: NOW + 1 }),
      aCommitment({ text: 'Settled long ago', status: 'done', closedAt: NOW - 1 }),
      own({ text: 'Block mornings' }),
    );

    expect(items().map((item) => item.querySelector('button')?.textContent)).toEqual([
      'Block mornings',
      'Ask Tom',
    ]);
    expect(items()[1]?.textContent).toContain('from before');
  });

  it('say how often they were carried along', async () => {
    await open(aCommitment({ text: 'Ask Tom', carried: 2 }));

    expect(items()[0]?.textContent).toContain('carried twice');
  });

  it('say their owner and day, and when a day has passed', async () => {
    await open(own({ owner: 'coach', dueOn: null }), aCommitment({ dueOn: day('2020-03-06') }));

    expect(items()[0]?.textContent).toContain('no day · you');
    expect(items()[1]?.textContent).toContain('was due Fri 6 March · client');
  });

  it('are settled in one click and keep their place', async () => {
    const user = await open(own(), aCommitment({ text: 'Ask Tom' }));
    const group = screen.getByRole('group', { name: 'What became of: Ask Tom' });

    await user.click(within(group).getByRole('radio', { name: 'Done' }));

    await waitFor(async () =>
      expect(await db.commitments.where({ status: 'done' }).count()).toBe(1),
    );
    expect(items()[1]?.textContent).toContain('Ask Tom');
  });

  it('have words, day and owner changed in place', async () => {
    const user = await open(own());

    await user.click(button(/^Edit: Block two/));
    await user.keyboard(' daily');
    const date = screen.getByLabelText(/^Day for:/);
    await user.clear(date);
    await user.type(date, '2026-04-01');
    await user.click(screen.getByRole('radio', { name: 'You' }));
    await user.click(button('Done editing'));

    await screen.findByRole('button', { name: /thinking daily$/ });
    expect(await only()).toMatchObject({
      text: 'Block two mornings for thinking daily',
      dueOn: '2026-04-01',
      owner: 'coach',
    });
  });

  it('get their words back by Escape, and keep them when emptied', async () => {
    const user = await open(own());

    await user.click(button(/^Edit:/));
    await user.keyboard(' oops{Escape}');
    await user.click(
      await screen.findByRole('button', { name: 'Edit: Block two mornings for thinking' }),
    );
    await user.clear(screen.getByRole('textbox', { name: 'Commitment text' }));
    await user.keyboard('{Enter}');

    const words = await screen.findByRole('button', {
      name: 'Edit: Block two mornings for thinking',
    });
    await waitFor(() => expect(document.activeElement).toBe(words));
  });

  it('are removed with an undo in their place, which has the focus', async () => {
    const user = await open(own(), aCommitment({ text: 'Ask Tom' }));

    await user.click(button(/^Edit: Block two/));
    await user.click(button(/^Remove: Block two/));
    // The row is drawn anew once the removal is stored, so it is looked for when the button is there.
    const undo = await screen.findByRole('button', { name: /^Undo/ });
    expect(items()[0]?.contains(undo)).toBe(true);
    expect(document.activeElement).toBe(undo);
    await waitFor(async () =>
      expect((await db.commitments.toArray()).filter(({ trashedAt }) => trashedAt)).toHaveLength(1),
    );
    await user.click(undo);

    const words = await screen.findByRole('button', { name: /^Edit: Block two/ });
    await waitFor(() => expect(document.activeElement).toBe(words));
    expect((await db.commitments.toArray()).every(({ trashedAt }) => trashedAt === null)).toBe(
      true,
    );
  });

  it('say how to make one when there is none', async () => {
    render(
      <SavingProvider>
        <CommitmentsTab session={session} />
      </SavingProvider>,
    );

    expect(await screen.findByText(/^Nothing agreed yet/)).toBeDefined();
  });
});

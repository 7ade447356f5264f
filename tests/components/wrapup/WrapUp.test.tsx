import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { WrapUp } from '@/components/wrapup/WrapUp';
import { DEFAULT_PREFERENCES } from '@/lib/domain/meta';
import type { Ask } from '@/lib/domain/question';
import type { Session } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import { saveMeta } from '@/lib/storage/meta';
import { recapOf } from '@/lib/workflows/export-document';
import {
  aClient,
  aCommitment,
  aGoal,
  aNote,
  anAgenda,
  aSession,
  NOW,
} from '@/tests/fixtures/builders';
import { anAsk } from '@/tests/fixtures/records';

const MINUTE = 60_000;
const END = NOW + 58 * MINUTE;

let session: Session;

beforeEach(async () => {
  await db.delete();
  await db.open();
  session = aSession({
    status: 'ended',
    endedAt: END,
    wrapUp: 'waiting',
    agenda: anAgenda({ visits: [{ item: 0, from: NOW, to: END }] }),
  });
  await db.clients.put(aClient());
  await db.sessions.put(session);
});

function open() {
  const closed = vi.fn();
  const user = userEvent.setup();
  const view = render(
    <LanguageProvider language="en">
      <SavingProvider>
        <WrapUp sessionId={session.id} onClose={closed} />
      </SavingProvider>
    </LanguageProvider>,
  );
  return { user, closed, view };
}

const note = (over: Parameters<typeof aNote>[0]) => aNote({ sessionId: session.id, ...over });
const ask = (over: Parameters<typeof anAsk>[0]) => anAsk({ sessionId: session.id, ...over });
const insight = () => note({ kind: 'insight', text: 'Busy is where it feels safe' });
const words = () => note({ kind: 'words', text: 'I always say yes before I think' });
const marker = (at: number) => note({ kind: 'marker', text: '', at });
const layers = async () => (await db.notes.toArray()).map(({ layer }) => layer);

describe('the notes of a wrap-up', () => {
  it('offers each with nothing ticked, the suggested kinds first, and only counts hunches', async () => {
    await db.notes.bulkPut([
      note({ text: 'Wants a calm talk', at: NOW }),
      { ...insight(), at: NOW + MINUTE },
      note({ kind: 'hunch', text: 'rushes past the team' }),
    ]);
    open();

    const list = await screen.findByRole('list', { name: 'Notes to share' });
    const boxes = within(list).getAllByRole<HTMLInputElement>('checkbox');

    expect(boxes.map((box) => box.labels?.[0]?.textContent)).toEqual([
      expect.stringContaining('Busy is where it feels safe'),
      expect.stringContaining('Wants a calm talk'),
    ]);
    expect(boxes.some((box) => box.checked)).toBe(false);
    expect(screen.getByText('1 hunch stays with you')).toBeDefined();
    expect(screen.queryByText(/rushes past/)).toBeNull();
  });

  it('lets the client see a line once it is ticked, and takes it back', async () => {
    await db.notes.put(insight());
    const { user } = open();
    const tick = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: 'Busy is where it feels safe',
    });

    await user.click(tick);
    await waitFor(async () => expect(await layers()).toEqual(['client']));
    await user.click(tick);

    await waitFor(async () => expect(await layers()).toEqual(['coach']));
  });

  it('shares the suggested in one act, leaves the rest, and undoes exactly that', async () => {
    await db.notes.bulkPut([insight(), words(), note({ text: 'Wants a calm talk' })]);
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: 'Share the suggested' }));
    const takeBack = await screen.findByRole('button', { name: 'Take back' });
    expect((await layers()).toSorted()).toEqual(['client', 'client', 'coach']);
    await user.click(takeBack);

    await waitFor(async () => expect(await layers()).toEqual(['coach', 'coach', 'coach']));
  });

  it('has its words mended in place', async () => {
    await db.notes.put(insight());
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: /^Edit: Busy/ }));
    const field = screen.getByRole('textbox', { name: 'Edit entry' });
    await user.type(field, '!{Enter}');

    expect(
      await screen.findByRole('checkbox', { name: 'Busy is where it feels safe!' }),
    ).toBeDefined();
    expect(await layers()).toEqual(['coach']);
  });

  it('shows the first 200 lines of a very long session, and all on request', async () => {
    const many = Array.from({ length: 260 }, (_, at) => note({ text: `Note ${at}`, at: NOW + at }));
    await db.notes.bulkPut(many);
    const { user } = open();
    const list = await screen.findByRole('list', { name: 'Notes to share' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(200);

    await user.click(screen.getByRole('button', { name: 'Show all 260' }));

    expect(within(list).getAllByRole('listitem')).toHaveLength(260);
  });
});

describe('the answers among the notes of a wrap-up', () => {
  const answerTo = async ({ id }: Ask) => (await db.asks.get(id))?.answerNoteId;
  async function answered() {
    const said = words();
    const asked = ask({ text: 'What happens first?', answerNoteId: said.id });
    const other = ask({ text: 'Who notices?', at: NOW + 1 });
    await db.notes.bulkPut([said, insight()]);
    await db.asks.bulkPut([asked, other]);
    return { ...open(), said, asked, other };
  }

  it('stand under the client’s words, and under no other kind', async () => {
    await answered();
    const list = await screen.findByRole('list', { name: 'Notes to share' });

    expect(await within(list).findByText('answers: What happens first?')).toBeDefined();
    expect(within(list).queryByRole('button', { name: /^Choose the question/ })).toBeNull();
  });

  it('are unlinked by one click, which leaves the tick as it was', async () => {
    const { user, asked, said } = await answered();
    await user.click(await screen.findByRole('button', { name: 'No answer to a question' }));

    await waitFor(async () => expect(await answerTo(asked)).toBeNull());
    expect((await db.notes.get(said.id))?.layer).toBe('coach');
    expect(document.activeElement).toBe(
      await screen.findByRole('button', { name: /^Choose the question it answers/ }),
    );
  });

  it('are linked to another question, which takes them from the one before', async () => {
    const { user, asked, other, said } = await answered();
    await user.click(await screen.findByRole('button', { name: /^Answers: What happens first/ }));
    await user.click(screen.getByRole('button', { name: 'Who notices?' }));

    await waitFor(async () => expect(await answerTo(other)).toBe(said.id));
    expect(await answerTo(asked)).toBeNull();
  });
});

describe('the moments to finish', () => {
  it('become coach-only notes on Enter, and the next one takes the focus', async () => {
    await db.notes.bulkPut([marker(NOW + MINUTE), marker(NOW + 2 * MINUTE)]);
    const { user } = open();
    const [first, second] = await screen.findAllByRole('textbox', {
      name: 'What was this moment?',
    });

    await user.type(first as HTMLElement, 'went quiet{Enter}');

    const tick = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'went quiet' });
    expect(tick.checked).toBe(false);
    expect(document.activeElement).toBe(second);
    expect((await db.notes.toArray()).find(({ text }) => text === 'went quiet')).toMatchObject({
      kind: 'note',
      layer: 'coach',
      at: NOW + MINUTE,
    });
  });

  it('keep every key before they are finished', async () => {
    await db.notes.put(marker(NOW));
    const { user, view } = open();
    await user.type(await screen.findByRole('textbox', { name: 'What was this moment?' }), 'went');
    await waitFor(async () => expect((await db.notes.toArray())[0]?.text).toBe('went'));

    view.unmount();
    open();

    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'What was this moment?',
    });
    expect(field.value).toBe('went');
    expect(await layers()).toEqual(['coach']);
  });

  it('are finished by leaving the field, without swallowing the click that left it', async () => {
    await db.notes.bulkPut([marker(NOW), insight()]);
    const { user } = open();
    await user.type(await screen.findByRole('textbox', { name: 'What was this moment?' }), 'quiet');

    await user.click(screen.getByRole('checkbox', { name: 'Busy is where it feels safe' }));

    await waitFor(async () => expect((await layers()).toSorted()).toEqual(['client', 'coach']));
    expect(await screen.findByRole('checkbox', { name: 'quiet' })).toBeDefined();
  });

  it('can be discarded and brought back', async () => {
    await db.notes.put(marker(NOW + MINUTE));
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: 'Discard the moment at 01:00' }));
    await waitFor(async () => expect((await db.notes.toArray())[0]?.trashedAt).not.toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    expect(await screen.findByRole('textbox', { name: 'What was this moment?' })).toBeDefined();
    expect((await db.notes.toArray())[0]?.trashedAt).toBeNull();
  });
});

describe('the commitments of a wrap-up', () => {
  it('are added in one line each, read as the writing line reads them', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Add a commitment' }));
    const field = screen.getByRole('textbox', { name: 'New commitment' });
    expect(document.activeElement).toBe(field);

    await user.type(field, 'me: send the article by 20 March 2027{Enter}');
    const list = await screen.findByRole('list', { name: 'Commitments' });
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
    await user.type(screen.getByRole('textbox', { name: 'New commitment' }), 'Call Tom{Enter}');

    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(2));
    expect(
      within(list)
        .getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Commitment' })
        .map(({ value }) => value),
    ).toEqual(['send the article', 'Call Tom']);
    expect(await db.commitments.orderBy('id').toArray()).toMatchObject([
      { owner: 'coach', dueOn: '2027-03-20', sessionId: session.id },
      { owner: 'client', dueOn: null, sessionId: session.id },
    ]);
  });

  it('are added by leaving the line, too', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Add a commitment' }));
    await user.type(screen.getByRole('textbox', { name: 'New commitment' }), 'Call Tom');

    await user.click(await screen.findByRole('button', { name: 'Preview recap' }));

    const preview = await screen.findByRole('region', { name: 'Preview' });
    await waitFor(() => expect(preview.textContent).toContain('Call Tom'));
    expect(await db.commitments.count()).toBe(1);
  });

  it('keep what was typed when the panel is closed in the middle of it', async () => {
    const { user, view } = open();
    await user.click(await screen.findByRole('button', { name: 'Add a commitment' }));
    await user.type(screen.getByRole('textbox', { name: 'New commitment' }), 'Call To');
    await waitFor(async () =>
      expect((await db.commitments.toArray()).map(({ text }) => text)).toEqual(['Call To']),
    );

    view.unmount();
    open();

    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Commitment' });
    expect(field.value).toBe('Call To');
  });

  it('lose nothing but the line that Escape puts away', async () => {
    const { user } = open();
    const add = await screen.findByRole('button', { name: 'Add a commitment' });
    await user.click(add);

    await user.type(screen.getByRole('textbox', { name: 'New commitment' }), 'No{Escape}');

    const button = await screen.findByRole('button', { name: 'Add a commitment' });
    expect(document.activeElement).toBe(button);
    expect(await db.commitments.count()).toBe(0);
  });

  it('are removed with a way back in the same place', async () => {
    const [first, second] = [
      aCommitment({ sessionId: session.id, text: 'Call Tom', at: NOW }),
      aCommitment({ sessionId: session.id, text: 'Sleep', at: NOW + 1 }),
    ];
    await db.commitments.bulkAdd([first, second]);
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: 'Remove: Call Tom' }));
    const undo = await screen.findByRole('button', { name: 'Undo: Call Tom' });
    await waitFor(async () => expect((await db.commitments.get(first.id))?.trashedAt).toBeTruthy());
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await waitFor(() =>
      expect(screen.getAllByRole('textbox', { name: 'Commitment' })).toHaveLength(1),
    );
    await user.click(undo);

    await waitFor(() =>
      expect(
        screen
          .getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Commitment' })
          .map(({ value }) => value),
      ).toEqual(['Call Tom', 'Sleep']),
    );
    expect(await db.commitments.get(first.id)).toEqual(first);
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
  });
});

describe('what is confirmed', () => {
  it('of a commitment: its words, its owner, and that it stays out of the recap', async () => {
    const commitment = aCommitment({ sessionId: session.id });
    await db.commitments.put(commitment);
    const { user } = open();

    await user.type(await screen.findByRole('textbox', { name: 'Commitment' }), ' calmly');
    await user.click(screen.getByRole('radio', { name: 'You' }));
    await user.click(screen.getByRole('checkbox', { name: /^In the recap/ }));

    await waitFor(async () =>
      expect(await db.commitments.get(commitment.id)).toMatchObject({
        text: `${commitment.text} calmly`,
        owner: 'coach',
        layer: 'coach',
      }),
    );
  });

  it('never loses a commitment to an emptied field', async () => {
    const commitment = aCommitment({ sessionId: session.id });
    await db.commitments.put(commitment);
    const { user } = open();
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Commitment' });

    await user.clear(field);
    await user.tab();

    expect(field.value).toBe(commitment.text);
    expect((await db.commitments.get(commitment.id))?.text).toBe(commitment.text);
  });

  it('is the day of the next session, the focus and the reflection', async () => {
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: 'In 2 weeks' }));
    await user.type(screen.getByRole('textbox', { name: 'Focus of the session' }), 'The board');
    await user.type(screen.getByRole('textbox', { name: 'Your reflection' }), 'I talked');

    await waitFor(async () => {
      expect(await db.sessions.get(session.id)).toMatchObject({
        nextSessionOn: '2026-03-24',
        focus: 'The board',
      });
      expect((await db.reflections.toArray()).map(({ text }) => text)).toEqual(['I talked']);
    });
  });

  it('is the check-in, in the language of the client', async () => {
    await db.clients.put(aClient({ language: 'es' }));
    const { user } = open();
    await user.click(await screen.findByText('Check-in'));

    const item = await screen.findByRole('group', { name: /^Hoy he podido hablar/ });
    await user.click(within(item).getByRole('radio', { name: '8' }));

    await waitFor(async () =>
      expect((await db.checkins.toArray()).map(({ relationship }) => relationship)).toEqual([8]),
    );
    expect(await screen.findByText(/1 answer/)).toBeDefined();
  });
});

describe('the goals', () => {
  it('are rated, and the preview counts the rating among what leaves', async () => {
    await db.goals.put(aGoal());
    const { user } = open();
    const list = await screen.findByRole('list', { name: 'Goals today' });

    await user.click(within(list).getByRole('button'));
    await user.click(within(list).getByRole('button', { name: '5' }));
    await waitFor(async () =>
      expect((await db.ratings.toArray()).map(({ value }) => value)).toEqual([5]),
    );
    await user.click(await screen.findByRole('button', { name: 'Preview recap' }));

    const preview = await screen.findByRole('region', { name: 'Preview' });
    expect(await within(preview).findByText('5 of 10')).toBeDefined();
    await waitFor(() =>
      expect(preview.textContent).toContain('No notes, no commitments, 1 rating'),
    );
  });
});

describe('the reflection', () => {
  it('comes with two questions for the coach, and without when none are wanted', async () => {
    const { view } = open();
    const card = await screen.findByRole('region', { name: 'Your reflection' });
    await waitFor(() => expect(within(card).getAllByRole('listitem')).toHaveLength(2));

    view.unmount();
    await saveMeta('preferences', { ...DEFAULT_PREFERENCES, showsSelfPrompts: false });
    open();

    const again = await screen.findByRole('region', { name: 'Your reflection' });
    await within(again).findByRole('textbox');
    expect(within(again).queryAllByRole('listitem')).toEqual([]);
  });

  it('may be said to be about a competency, by its name alone', async () => {
    const { user } = open();
    const card = await screen.findByRole('region', { name: 'Your reflection' });

    await user.click(await within(card).findByText('Tags', { selector: 'summary' }));
    await user.click(within(card).getByRole('checkbox', { name: 'Ethical practice' }));

    await waitFor(async () =>
      expect((await db.reflections.toArray()).map(({ competencies }) => competencies)).toEqual([
        ['ethical-practice'],
      ]),
    );
    expect(await within(card).findByText('Tags (1)', { selector: 'summary' })).toBeDefined();
  });
});

describe('the preview', () => {
  it('holds only what was ticked, and says what leaves and what stays', async () => {
    await db.notes.bulkPut([{ ...insight(), layer: 'client' }, words(), note({ kind: 'hunch' })]);
    await db.commitments.put(aCommitment({ sessionId: session.id }));
    await db.goals.put(aGoal());
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: 'Preview recap' }));
    const preview = await screen.findByRole('region', { name: 'Preview' });

    expect(await within(preview).findByText('Busy is where it feels safe')).toBeDefined();
    expect(within(preview).queryByText(/I always say yes/)).toBeNull();
    await waitFor(() =>
      expect(preview.textContent).toContain('1 note, 1 commitment; 2 notes stay with you.'),
    );
    expect(within(preview).getByRole('heading', { level: 2 }).textContent).toContain(
      'Notes from our conversation',
    );
  });

  it('says that a question goes along, once one is chosen and while it is there', async () => {
    const carried = ask({ text: 'What would be enough?' });
    await db.asks.put(carried);
    await db.sessions.put({ ...session, questionToCarry: carried.id });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Preview recap' }));
    const preview = await screen.findByRole('region', { name: 'Preview' });
    await waitFor(() =>
      expect(preview.textContent).toContain('no commitments, a question to carry;'),
    );

    await db.asks.update(carried.id, { trashedAt: NOW });
    await waitFor(() => expect(preview.textContent).toContain('no commitments; no note'));
  });

  it('offers an e-mail with the recap written in it, and logs that it was opened', async () => {
    await db.notes.put({ ...insight(), layer: 'client' });
    await db.clients.update(session.clientId, { contact: 'ana@example.org' });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Preview recap' }));
    const link = await screen.findByRole('link', { name: 'Write e-mail' });

    const url = new URL(link.getAttribute('href') ?? '');
    expect(url.pathname).toBe('ana@example.org');
    expect(url.searchParams.get('body')).toContain('Busy is where it feels safe');
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    await waitFor(async () =>
      expect((await db.sentDocuments.toArray()).map(({ format }) => format)).toEqual(['email']),
    );
  });

  it('offers a calendar only where there are days for one', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Preview recap' }));
    await screen.findByRole('heading', { name: /^Notes from our conversation/ });
    await waitFor(() => expect(screen.queryByRole('option', { name: 'Calendar' })).toBeNull());

    await db.commitments.put(
      aCommitment({ sessionId: session.id, dueOn: '2026-03-20' as never, text: 'Call Tom' }),
    );
    await screen.findByRole('option', { name: 'Calendar' });
  });

  it('shows every word that the saved file will hold', async () => {
    await db.notes.put({ ...insight(), layer: 'client' });
    await db.commitments.put(aCommitment({ sessionId: session.id }));
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: 'Preview recap' }));

    const shown = (await screen.findByRole('article')).textContent;
    const { title, blocks } = await recapOf(session.id);
    const texts = blocks.flatMap((block) =>
      'text' in block ? [block.text] : 'items' in block ? block.items : [],
    );
    expect([title, ...texts].filter((text) => !shown.includes(text))).toEqual([]);
  });

  it('shows the coach the whole record when it is for the coach', async () => {
    await db.notes.put(words());
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Preview recap' }));

    const choice = await screen.findByRole('combobox', { name: 'For' });
    await user.selectOptions(choice, 'Me: session record');

    expect(await screen.findByText(/I always say yes/, { selector: 'article *' })).toBeDefined();
  });

  it('saves the file and says so in the status line', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Preview recap' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Format' }), 'Plain text');
    await screen.findByRole('article');

    await user.click(screen.getByRole('button', { name: 'Save file' }));

    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(
        'Sent to your downloads: recap-2026-03-10.txt',
      ),
    );
  });

  it('offers the draft alone for a recap too long to be written into the mail program', async () => {
    await db.notes.put({ ...insight(), text: 'slowly '.repeat(300), layer: 'client' });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Preview recap' }));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Format' }),
      'E-mail draft',
    );

    expect(await screen.findByText(/opens as a draft/)).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Write e-mail' })).toBeNull();
  });

  it('goes back to everything as it was left', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Preview recap' }));

    await user.click(await screen.findByRole('button', { name: 'Back to wrap-up' }));

    expect(screen.getByRole('heading', { level: 1, name: 'Wrap up' })).toBeDefined();
    expect(document.activeElement?.textContent).toBe('Preview recap');
  });
});

describe('leaving the wrap-up', () => {
  it.each([
    ['Done', 'done'],
    ['Later', 'later'],
  ] as const)('with %s', async (button, wrapUp) => {
    const { user, closed } = open();

    await user.click(await screen.findByRole('button', { name: button }));

    await waitFor(() => expect(closed).toHaveBeenCalledOnce());
    expect((await db.sessions.get(session.id))?.wrapUp).toBe(wrapUp);
  });

  it('back into a session that was ended too soon', async () => {
    const { user, closed } = open();

    await user.click(await screen.findByRole('button', { name: 'Return to the session' }));

    await waitFor(() => expect(closed).toHaveBeenCalledOnce());
    expect((await db.sessions.get(session.id))?.status).toBe('live');
  });
});

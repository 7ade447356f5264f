import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { WrapUp } from '@/components/wrapup/WrapUp';
import type { RecapSectionId } from '@/lib/domain/recap-draft';
import type { Session } from '@/lib/domain/session';
import { db } from '@/lib/storage/db';
import {
  aClient,
  aCommitment,
  aNote,
  anAgenda,
  aSession,
  day,
  NOW,
} from '@/tests/fixtures/builders';

const END = NOW + 58 * 60_000;

let session: Session;

beforeEach(async () => {
  await db.delete();
  await db.open();
  session = aSession({
    status: 'ended',
    endedAt: END,
    wrapUp: 'waiting',
    focus: 'The board talk',
    agenda: anAgenda({ visits: [{ item: 0, from: NOW, to: END }] }),
  });
  const sessionId = session.id;
  await db.clients.put(aClient());
  await db.sessions.put(session);
  await db.notes.put(
    aNote({ sessionId, kind: 'insight', layer: 'client', text: 'Busy is where it feels safe' }),
  );
  await db.commitments.put(
    aCommitment({ sessionId, text: 'Call Tom', dueOn: day('2026-03-13'), at: NOW }),
  );
});

async function openPreview() {
  const user = userEvent.setup();
  const view = render(
    <LanguageProvider language="en">
      <SavingProvider>
        <WrapUp sessionId={session.id} onClose={() => undefined} />
      </SavingProvider>
    </LanguageProvider>,
  );
  await user.click(await screen.findByRole('button', { name: 'Preview recap' }));
  await screen.findByRole('heading', { name: /^Notes from our conversation/ });
  return { user, view };
}

const preview = () => screen.getByRole('region', { name: 'Preview' });
const headings = () =>
  within(preview())
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
const openSection = (name: string) =>
  within(preview()).getByRole('button', { name: new RegExp(`^Edit: ${name}`) });
const draftOf = async (id: RecapSectionId) => (await db.recapDrafts.get(session.id))?.sections[id];

describe('a recap edited in its preview', () => {
  it('takes other words in place, and the notes keep theirs', async () => {
    const { user } = await openPreview();
    const before = await db.notes.toArray();
    await user.click(openSection('What stood out'));
    const words = screen.getByRole('textbox', { name: 'Words' });
    expect((words as HTMLTextAreaElement).value).toBe('Busy is where it feels safe');

    await user.clear(words);
    await user.type(words, 'You saw where you feel safe');
    await user.click(within(preview()).getByRole('button', { name: 'Done' }));

    await within(preview()).findByText('You saw where you feel safe');
    expect(await db.notes.toArray()).toEqual(before);
    expect(document.activeElement).toBe(openSection('What stood out'));
  });

  it('goes back to what the notes say', async () => {
    const { user } = await openPreview();
    await user.click(openSection('What stood out'));
    await user.type(screen.getByRole('textbox', { name: 'Words' }), ', you said');
    await user.click(await screen.findByRole('button', { name: 'Back to what the notes say' }));

    await waitFor(() =>
      expect((screen.getByRole('textbox', { name: 'Words' }) as HTMLTextAreaElement).value).toBe(
        'Busy is where it feels safe',
      ),
    );
    expect((await draftOf('insight'))?.text).toBeUndefined();
  });

  it('gives a section another heading, and its own back when that is cleared', async () => {
    const { user } = await openPreview();
    await user.click(openSection('Commitments'));
    await user.type(screen.getByRole('textbox', { name: 'Heading' }), 'Until we meet');
    await user.click(within(preview()).getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(headings()).toContain('Until we meet'));

    await user.click(openSection('Commitments'));
    await user.clear(screen.getByRole('textbox', { name: 'Heading' }));
    await user.click(within(preview()).getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(headings()).toContain('Commitments'));
  });

  it('moves a section past those that are seen, and the keyboard stays on the button', async () => {
    const { user } = await openPreview();
    expect(headings()).toEqual(['Focus', 'What stood out', 'Commitments']);
    await user.click(openSection('Commitments'));
    const up = screen.getByRole('button', { name: 'Move up' });

    await user.click(up);
    await waitFor(async () => expect((await db.recapDrafts.get(session.id))?.order).toBeDefined());
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up'));
    await user.click(within(preview()).getByRole('button', { name: 'Done' }));

    await waitFor(() => expect(headings()).toEqual(['Focus', 'Commitments', 'What stood out']));
  });

  it('leaves a section out, says so, and takes it in again', async () => {
    const { user } = await openPreview();
    await user.click(openSection('Focus'));
    await user.click(screen.getByRole('checkbox', { name: 'In the recap' }));
    await user.click(within(preview()).getByRole('button', { name: 'Done' }));
    const absent = await screen.findByRole('list', { name: 'Not in this recap' });
    await within(absent).findByRole('button', { name: 'Edit: Focus left out' });
    await waitFor(() => expect(headings()).not.toContain('Focus'));

    await user.click(openSection('Focus'));
    await user.click(screen.getByRole('checkbox', { name: 'In the recap' }));
    await user.click(within(preview()).getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(headings()).toContain('Focus'));
  });

  it('takes links and readings that no note holds', async () => {
    const { user } = await openPreview();
    await user.click(openSection('Resources'));
    await user.type(screen.getByRole('textbox', { name: 'Words' }), 'A talk on pauses');
    await user.click(within(preview()).getByRole('button', { name: 'Done' }));

    await waitFor(() => expect(headings()).toContain('Worth a look'));
    expect(preview().textContent).toContain('A talk on pauses');
  });

  it('sets words aside once a line they were written over is shared no longer', async () => {
    const { user } = await openPreview();
    await user.click(openSection('What stood out'));
    await user.type(screen.getByRole('textbox', { name: 'Words' }), ' now');
    await user.click(within(preview()).getByRole('button', { name: 'Done' }));
    await within(preview()).findByText('Busy is where it feels safe now');

    await db.notes.toCollection().modify({ layer: 'coach' });
    await waitFor(() => expect(preview().textContent).not.toContain('Busy is where'));
    await user.click(openSection('What stood out'));
    await user.click(await screen.findByRole('button', { name: 'Use my words' }));
    await user.click(within(preview()).getByRole('button', { name: 'Done' }));

    await within(preview()).findByText('Busy is where it feels safe now');
  });

  it('keeps every key, and has it after the panel was closed', async () => {
    const { user, view } = await openPreview();
    await user.click(openSection('Opening line'));
    await user.type(screen.getByRole('textbox', { name: 'Words' }), ' Warmly, Eva');
    await waitFor(async () => expect((await draftOf('thanks'))?.text).toMatch(/Warmly, Eva$/));
    view.unmount();

    await openPreview();
    await waitFor(() => expect(preview().textContent).toContain('Warmly, Eva'));
  });

  it('speaks another language for this recap alone', async () => {
    const { user } = await openPreview();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Español');

    await screen.findByRole('heading', { name: /^Notas de nuestra conversación/ });
    expect((await db.clients.toArray())[0]?.language).toBe('en');
  });

  it('says how long it is, and when it is longer than what is read', async () => {
    const { user } = await openPreview();
    expect(preview().textContent).toMatch(/\d+ words/);
    expect(preview().textContent).not.toContain('200 to 250');

    await user.click(openSection('Resources'));
    await user.click(screen.getByRole('textbox', { name: 'Words' }));
    await user.paste('word '.repeat(260));
    await waitFor(() => expect(preview().textContent).toMatch(/3\d\d words · /));
  });
});

describe('a recap template', () => {
  it('keeps order, headings and what is left out, and lays out another recap', async () => {
    const { user } = await openPreview();
    await user.click(openSection('Focus'));
    await user.click(screen.getByRole('checkbox', { name: 'In the recap' }));
    await user.type(screen.getByRole('textbox', { name: 'Heading' }), 'Our subject');
    await user.click(within(preview()).getByRole('button', { name: 'Done' }));
    await user.click(screen.getByRole('button', { name: 'Save as template' }));
    await user.type(screen.getByRole('textbox', { name: 'Name of the template' }), 'Short');
    await user.click(screen.getByRole('button', { name: 'Save template' }));
    await screen.findByRole('option', { name: 'Short' });
    const [template] = await db.recapTemplates.toArray();
    expect(template?.sections).toEqual({ focus: { title: 'Our subject', isOff: true } });
    expect(JSON.stringify(template)).not.toContain('The board talk');

    await db.recapDrafts.clear();
    await waitFor(() => expect(headings()).toContain('Focus'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Template' }), 'Short');
    await user.click(within(preview()).getByRole('button', { name: 'Use' }));

    await waitFor(() => expect(headings()).toEqual(['What stood out', 'Commitments']));
  });
});

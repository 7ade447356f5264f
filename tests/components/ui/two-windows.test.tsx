import { fireEvent, render, screen, within } from '@testing-library/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { db } from '@/lib/storage/db';
import { changeNote } from '@/lib/storage/notes';
import { aNote } from '@/tests/fixtures/builders';

const NOTE = aNote({ text: 'She said' });

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.notes.put(NOTE);
});

let held: Promise<unknown> | undefined;

function Window({ name }: { name: string }) {
  const note = useLiveQuery(() => db.notes.get(NOTE.id), []);
  if (note === undefined) return null;
  return (
    <LanguageProvider language="en">
      <SavingProvider>
        <section aria-label={name}>
          <AutosavedArea
            journal={`two-windows:${name}`}
            label="Note"
            initial={note.text}
            maxLength={500}
            save={async (text) => {
              await held;
              await changeNote(NOTE.id, (row) => ({ ...row, text }));
            }}
          />
        </section>
      </SavingProvider>
    </LanguageProvider>
  );
}

async function open() {
  held = undefined;
  render(
    <>
      <Window name="left" />
      <Window name="right" />
    </>,
  );
  const [left, right] = await Promise.all(
    ['left', 'right'].map((name) => screen.findByRole('region', { name })),
  );
  const field = (region: HTMLElement | undefined) =>
    within(region as HTMLElement).getByRole<HTMLTextAreaElement>('textbox');
  return { left: field(left), right: field(right) };
}

const type = (field: HTMLTextAreaElement, value: string) =>
  fireEvent.input(field, { target: { value } });
const stored = async () => (await db.notes.get(NOTE.id))?.text;

describe('two windows that edit the same entry', () => {
  it('show each other’s words, so that nothing is written over unseen', async () => {
    const { left, right } = await open();

    type(left, 'She said yes');
    await expect.poll(() => right.value).toBe('She said yes');
    type(right, `${right.value}, twice`);

    await expect.poll(stored).toBe('She said yes, twice');
    await expect.poll(() => left.value).toBe('She said yes, twice');
  });

  it('keep both texts where both were typed at the same moment', async () => {
    const { left, right } = await open();
    let release: () => void = () => {};
    held = new Promise<void>((resolve) => {
      release = resolve;
    });

    type(left, 'She said left');
    type(right, 'She said right');
    release();

    await expect.poll(stored).toMatch(/left.*right|right.*left/s);
    await expect.poll(() => left.value).toBe(await stored());
    await expect.poll(() => right.value).toBe(await stored());
  });
});

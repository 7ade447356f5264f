import '@/tests/fixtures/fake-browser';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/components/app/App';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { readJournal } from '@/lib/browser/journal';
import { db, NewerDatabaseError, openDb } from '@/lib/storage/db';
import { migrations } from '@/lib/storage/migrations';
import { fakeBrowser } from '@/tests/fixtures/fake-browser';

const UPDATED = [...migrations, { version: 99, summary: 'Tomorrow', stores: { tomorrow: 'id' } }];

/** The language of the browser itself: nothing else is known before there is a database. */
function speak(language: string): void {
  fakeBrowser.i18n.getUILanguage = () => language;
}

beforeEach(async () => {
  fakeBrowser.reset();
  speak('en');
  localStorage.clear();
  await db.delete();
  await db.open();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await db.delete();
});

function draw(open: () => Promise<void>, page = <p>The practice</p>): void {
  render(
    <App beginning={{ open, opening: { first: undefined } }}>
      <main>{page}</main>
    </App>,
  );
}

/** A field whose words no disk takes. */
function Refused() {
  const { ref, defaultValue, onInput } = useAutosavedText({
    ...{ key: 'note:1', initial: '', savedAt: 0 },
    save: () => Promise.reject(new DOMException('', 'UnknownError')),
  });
  return <textarea aria-label="Words" ref={ref} defaultValue={defaultValue} onInput={onInput} />;
}

describe('a database that does not open', () => {
  it.each([
    ['the disk fails', new DOMException('', 'UnknownError'), /could not be opened.*try again/],
    ['storage is blocked', new DOMException('', 'SecurityError'), /does not let.*Allow cookies/],
    ['it is newer', new NewerDatabaseError(99), /newer Coachside. Update the extension/],
  ])('is said with what to do when %s, and opens at the next try', async (_what, error, says) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const open = vi.fn<() => Promise<void>>().mockRejectedValueOnce(error).mockResolvedValue();
    draw(open);

    expect((await screen.findByRole('alert')).textContent).toMatch(says);
    expect(screen.getByRole('heading', { level: 1 })).toBeDefined();
    expect(screen.getByRole('button', { name: /raw copy/ })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('The practice')).toBeDefined();
  });

  it('is said in the browser’s language', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    speak('es-AR');

    draw(() => Promise.reject(new DOMException('', 'UnknownError')));

    expect((await screen.findByRole('alert')).textContent).toMatch(/No se ha podido abrir/);
  });

  it('leaves no empty page while it does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    draw(() => new Promise(() => {}));
    expect(screen.queryByRole('status')).toBeNull();

    await act(() => vi.advanceTimersByTimeAsync(4_000));

    expect(screen.getByRole('status').textContent).toMatch(/close other Coachside windows/);
  });
});

describe('a page that is open while a newer Coachside takes the database', () => {
  it('says so, writes no more, and keeps what it could not save', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    draw(() => Promise.resolve(), <Refused />);
    const field = await screen.findByRole('textbox', { name: 'Words' });
    fireEvent.input(field, { target: { value: 'Half a thought' } });

    const newer = openDb('coachside', UPDATED);
    await newer.open();

    expect((await screen.findByRole('alert')).textContent).toMatch(/updated in another window/);
    expect(screen.queryByRole('textbox')).toBeNull();
    await expect(db.meta.put({ key: 'isHidden', value: true })).rejects.toThrow();
    expect(await newer.meta.get('isHidden')).toBeUndefined();
    expect(readJournal('note:1')?.text).toBe('Half a thought');
    newer.close();
  });
});

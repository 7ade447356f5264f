import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '@/lib/domain/draft';
import { newId, sessionIdSchema } from '@/lib/domain/ids';
import { saveCapture } from '@/lib/storage/capture';
import { openDb } from '@/lib/storage/db';
import { saveDraft, watchDraft } from '@/lib/storage/drafts';

const SESSION = newId(sessionIdSchema);

function typed(text: string, revision: number): Draft {
  return { sessionId: SESSION, text, kind: 'note', firstKeyAt: 1, revision };
}

/** This window and another one, over the same database, and what this one is told. */
async function twoWindows() {
  const name = `drafts-${crypto.randomUUID()}`;
  const [here, there] = [openDb(name), openDb(name)];
  // A database that is made tells of all its tables once.
  await here.open();
  await there.open();
  const told: (string | undefined)[] = [];
  const stop = watchDraft(
    SESSION,
    (draft) => told.push(draft?.text),
    (error) => {
      throw error;
    },
    here,
  );
  await vi.waitFor(() => expect(told).toEqual([undefined]));
  const type = (text: string, revision: number) =>
    saveCapture({ entries: [], draft: typed(text, revision) }, here);
  return { here, there, told, stop, type };
}

describe('who looks on at what is being typed', () => {
  it('is not told of this window’s own keys', async () => {
    const { there, told, type } = await twoWindows();

    await type('W', 1);
    await type('Wa', 2);
    await saveDraft(typed('Wait', 3), there);
    await vi.waitFor(() => expect(told.at(-1)).toBe('Wait'));

    expect(told).toEqual([undefined, 'Wait']);
  });

  it('is told of what another window typed, however it falls among own keys', async () => {
    const { there, told, type } = await twoWindows();

    await Promise.all([
      type('H', 1),
      saveDraft(typed('There', 2), there),
      type('He', 3),
      saveDraft(typed('There it is', 4), there),
    ]);

    await vi.waitFor(() => expect(told.at(-1)).toBe('There it is'));
  });

  it('hears the other window after a write of its own has failed', async () => {
    const { here, there, told } = await twoWindows();
    const unlooked = { entries: [{ type: 'note', row: {} }], draft: typed('x', 1) };
    await expect(saveCapture(unlooked as never, here)).rejects.toThrow();
    const closed = vi.spyOn(here.drafts, 'put').mockRejectedValueOnce(new Error('disk'));
    await expect(saveCapture({ entries: [], draft: typed('x', 1) }, here)).rejects.toThrow('disk');
    closed.mockRestore();

    await saveDraft(typed('Still here', 2), there);

    await vi.waitFor(() => expect(told.at(-1)).toBe('Still here'));
  });

  it('is told nothing any more once it has stopped', async () => {
    const { there, told, stop } = await twoWindows();
    stop();

    await saveDraft(typed('Unheard', 1), there);

    expect(told).toEqual([undefined]);
  });
});

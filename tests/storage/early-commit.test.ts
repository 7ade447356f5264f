import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveCapture } from '@/lib/storage/capture';
import { type CoachsideDb, openDb } from '@/lib/storage/db';
import { aNote, aSession, NOW } from '@/tests/fixtures/builders';

let store: CoachsideDb;
afterEach(async () => {
  vi.restoreAllMocks();
  await store.delete();
});

const session = aSession();
const draft = {
  sessionId: session.id,
  text: '',
  kind: 'note',
  firstKeyAt: null,
  revision: 1,
} as const;

async function aStore(): Promise<CoachsideDb> {
  store = openDb(`early-commit-${crypto.randomUUID()}`);
  await store.open();
  return store;
}

/** What happens to transactions, in its order. */
function watched(): string[] {
  const events: string[] = [];
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    events.push(`put into ${this.name}`);
    const request = put.apply(this, row);
    request.addEventListener('success', () => events.push(`answer of ${this.name}`));
    return request;
  });
  const commit = IDBTransaction.prototype.commit;
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    events.push('commit');
    commit.call(this);
  });
  return events;
}

describe('an entry', () => {
  it('is committed before its writes are answered, with the draft it leaves', async () => {
    await aStore();
    const events = watched();
    const note = aNote({ sessionId: session.id });

    await saveCapture({ entries: [{ type: 'note', row: note }], draft }, store);

    expect(events.slice(0, 3)).toEqual(['put into notes', 'put into drafts', 'commit']);
    expect(await store.notes.get(note.id)).toEqual(note);
    expect(await store.drafts.get(session.id)).toMatchObject({ revision: 1 });
  });

  it('is not committed early when words may answer a question, which is read after them', async () => {
    await aStore();
    const events = watched();
    const words = aNote({ sessionId: session.id, kind: 'words', at: NOW });

    await saveCapture({ entries: [{ type: 'note', row: words }], draft }, store);

    expect(events).not.toContain('commit');
    expect(await store.notes.get(words.id)).toEqual(words);
  });

  it('leaves nothing behind when one of its writes fails', async () => {
    await aStore();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name === 'drafts') throw new DOMException('The disk is full', 'QuotaExceededError');
      return put.apply(this, row);
    });

    await expect(
      saveCapture({ entries: [{ type: 'note', row: aNote() }], draft }, store),
    ).rejects.toThrow();

    expect(await store.notes.count()).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { goToItem } from '@/lib/domain/agenda';
import { newId, sessionIdSchema } from '@/lib/domain/ids';
import { openDb } from '@/lib/storage/db';
import {
  changeSession,
  findLiveSession,
  getSession,
  listSessions,
  saveSession,
} from '@/lib/storage/sessions';
import { ANA, anAgenda, aSession, aStore, NOW } from '@/tests/fixtures/builders';

describe('changing a session', () => {
  it('loses nothing when two windows change it at once', async () => {
    const store = aStore();
    const other = openDb(store.name);
    const session = aSession({ focus: '' });
    await saveSession(session, store);

    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        changeSession(
          session.id,
          (current) => ({ ...current, focus: `${current.focus}${index},` }),
          index % 2 === 0 ? store : other,
        ),
      ),
    );

    const { focus } = await getSession(session.id, store);
    const kept = focus.split(',').slice(0, -1).map(Number);
    expect(kept.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, each) => each));
  });

  it('keeps an agenda step and a focus that come from two windows', async () => {
    const store = aStore();
    const session = aSession();
    await saveSession(session, store);

    await Promise.all([
      changeSession(
        session.id,
        (each) => ({ ...each, agenda: goToItem(each.agenda, 1, NOW + 1) }),
        openDb(store.name),
      ),
      changeSession(session.id, (each) => ({ ...each, focus: 'calm' }), openDb(store.name)),
    ]);

    const changed = await getSession(session.id, store);
    expect(changed.focus).toBe('calm');
    expect(changed.agenda.visits).toHaveLength(2);
  });

  it('changes nothing when the change is invalid or throws', async () => {
    const store = aStore();
    const session = aSession();
    await saveSession(session, store);

    await expect(
      changeSession(session.id, (each) => ({ ...each, endedAt: -1 }), store),
    ).rejects.toMatchObject({ name: '$ZodError' });
    await expect(
      changeSession(
        session.id,
        () => {
          throw new Error('no');
        },
        store,
      ),
    ).rejects.toThrow('no');

    expect(await getSession(session.id, store)).toEqual(session);
  });

  it('names a session that is not there', async () => {
    const id = newId(sessionIdSchema);

    await expect(changeSession(id, (each) => each, aStore())).rejects.toThrow(`No session ${id}`);
  });
});

describe('sessions', () => {
  it('refuse a row that does not fit', async () => {
    const store = aStore();

    await expect(
      saveSession({ ...aSession(), agenda: { ...anAgenda(), items: [] } }, store),
    ).rejects.toMatchObject({ name: '$ZodError' });
    expect(await store.sessions.count()).toBe(0);
  });

  it('know the live one, and the earlier should there ever be two', async () => {
    const store = aStore();
    const live = aSession({ plannedAt: NOW });
    await saveSession(aSession({ plannedAt: NOW + 5 }), store);
    await saveSession(live, store);
    await saveSession(aSession({ status: 'ended', endedAt: NOW, wrapUp: 'done' }), store);

    expect(await findLiveSession(store)).toEqual(live);
    expect(await findLiveSession(aStore())).toBeUndefined();
  });

  it('list what has begun, latest first, without the trash', async () => {
    const store = aStore();
    const [first, second] = [aSession({ startedAt: NOW }), aSession({ startedAt: NOW + 9 })];
    for (const each of [
      first,
      second,
      aSession({ status: 'planned', startedAt: null }),
      aSession({ trashedAt: NOW }),
    ]) {
      await saveSession(each, store);
    }

    expect((await listSessions(ANA, store)).map(({ id }) => id)).toEqual([second.id, first.id]);
  });
});

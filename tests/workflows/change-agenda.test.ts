import { expect, it } from 'vitest';
import { extendItem, goToItem, skipItem, unskipItem } from '@/lib/domain/agenda';
import { changeAgenda } from '@/lib/workflows/change-agenda';
import { aSession, aStore, NOW } from '@/tests/fixtures/builders';

it('applies every step to what is stored, so that two windows lose none', async () => {
  const store = aStore();
  const session = aSession();
  await store.sessions.put(session);

  await Promise.all([
    changeAgenda(session.id, (agenda) => extendItem(agenda, 0), NOW, store),
    changeAgenda(session.id, (agenda) => extendItem(agenda, 0), NOW, store),
    changeAgenda(session.id, (agenda, now) => goToItem(agenda, 2, now), NOW + 1, store),
  ]);

  const agenda = (await store.sessions.get(session.id))?.agenda;
  expect(agenda?.items[0]?.extendedMinutes).toBe(10);
  expect(agenda?.visits.at(-1)).toEqual({ item: 2, from: NOW + 1, to: null });
});

it('takes a skipped item back in and stays where the session is', async () => {
  const store = aStore();
  const session = aSession();
  await store.sessions.put(session);
  await changeAgenda(session.id, (agenda, now) => skipItem(agenda, 2, now), NOW, store);

  await changeAgenda(session.id, (agenda) => unskipItem(agenda, 2), NOW, store);

  expect((await store.sessions.get(session.id))?.agenda).toEqual(session.agenda);
});

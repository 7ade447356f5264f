import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/domain/days';
import { noteKindSchema } from '@/lib/domain/note';
import { prepSummary } from '@/lib/domain/prep-summary';
import { listAsks } from '@/lib/storage/asks';
import { listCheckIns } from '@/lib/storage/check-ins';
import { listClientCommitments } from '@/lib/storage/commitments';
import { listGoals, listRatings } from '@/lib/storage/goals';
import { listSessions } from '@/lib/storage/sessions';
import { addSampleClient } from '@/lib/workflows/add-sample-client';
import { aStore, NOW } from '@/tests/fixtures/builders';

describe.each(['en', 'es'] as const)('the sample client in %s', (language) => {
  it('has two past sessions with notes of every kind', async () => {
    const store = aStore();

    const id = await addSampleClient(NOW, language, store);

    const sessions = await listSessions(id, store);
    const kinds = new Set((await store.notes.toArray()).map(({ kind }) => kind));
    expect(sessions.map(({ status, wrapUp }) => [status, wrapUp])).toEqual([
      ['ended', 'later'],
      ['ended', 'done'],
    ]);
    expect([...kinds].toSorted()).toEqual(noteKindSchema.options.toSorted());
    expect(sessions.every(({ startedAt, endedAt }) => (startedAt ?? 0) < (endedAt ?? 0))).toBe(
      true,
    );
  });

  it('gives Prep something to say in every part', async () => {
    const store = aStore();
    const id = await addSampleClient(NOW, language, store);
    const sessions = await listSessions(id, store);
    const asks = await Promise.all(sessions.map((session) => listAsks(session.id, store)));

    const summary = prepSummary(
      {
        sessions,
        commitments: await listClientCommitments(id, store),
        goals: await listGoals(id, store),
        ratings: await listRatings(id, store),
        asks: asks[0] ?? [],
        checkIns: await listCheckIns(id, store),
        notes: await store.notes.toArray(),
      },
      dayOf(NOW),
    );

    expect(summary.ordinal).toBe(3);
    expect(summary.lastTime?.promises.filter(({ isOverdue }) => isOverdue)).toHaveLength(2);
    expect(summary.lastTime?.leftOpen?.kind).toBe('question');
    expect(summary.goals.map(({ ratings }) => ratings.length)).toEqual([3, 3]);
    expect(summary.tags).toHaveLength(2);
    expect(summary.checkIn).toEqual({ item: 'goals', from: 8, to: 6, isDrop: true });
  });
});

describe('the sample client', () => {
  it('is added once, however often one asks', async () => {
    const store = aStore();

    const [first, second] = await Promise.all([
      addSampleClient(NOW, 'en', store),
      addSampleClient(NOW, 'en', store),
    ]);

    expect(second).toBe(first);
    expect(await store.clients.count()).toBe(1);
    expect(await store.sessions.count()).toBe(2);
  });

  it('never shares a hunch or a marker', async () => {
    const store = aStore();

    await addSampleClient(NOW, 'en', store);

    const kept = await store.notes
      .filter(({ kind }) => kind === 'hunch' || kind === 'marker')
      .toArray();
    expect(kept.map(({ layer }) => layer)).toEqual(kept.map(() => 'coach'));
  });
});

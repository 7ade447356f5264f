import { describe, expect, it } from 'vitest';
import { isReportedToSponsor } from '@/lib/domain/goal';
import {
  keepCommitmentFromSponsor,
  releaseCommitmentToSponsor,
  reportGoal,
} from '@/lib/workflows/report-to-sponsor';
import {
  keepNotesFromSponsor,
  releaseNotesToSponsor,
  shareNotes,
  takeBackNotes,
} from '@/lib/workflows/share-note';
import { aCommitment, aGoal, aNote, aStore, day } from '@/tests/fixtures/builders';

const MARCH = day('2026-03-12');
const APRIL = day('2026-04-02');

describe('releasing a note to the sponsor', () => {
  it('keeps the day on which the client did', async () => {
    const store = aStore();
    const note = aNote({ kind: 'insight', layer: 'client' });
    await store.notes.put(note);

    await releaseNotesToSponsor([note.id], MARCH, store);
    await releaseNotesToSponsor([note.id], APRIL, store);

    expect(await store.notes.get(note.id)).toEqual({
      ...note,
      layer: 'sponsor',
      releasedOn: MARCH,
    });
  });

  it('forgets the day with the release, so that the next has its own', async () => {
    const store = aStore();
    const note = aNote({ layer: 'sponsor', releasedOn: MARCH });
    await store.notes.put(note);

    await keepNotesFromSponsor([note.id], store);
    expect(await store.notes.get(note.id)).toMatchObject({ layer: 'client' });
    expect(await store.notes.get(note.id)).not.toHaveProperty('releasedOn');

    await takeBackNotes([note.id], store);
    await shareNotes([note.id], store);
    await releaseNotesToSponsor([note.id], APRIL, store);
    expect(await store.notes.get(note.id)).toMatchObject({ layer: 'sponsor', releasedOn: APRIL });
  });

  it('is refused for a hunch, and nothing is changed', async () => {
    const store = aStore();
    const [note, hunch] = [aNote({ layer: 'client' }), aNote({ kind: 'hunch' })];
    await store.notes.bulkPut([note, hunch]);

    await expect(releaseNotesToSponsor([note.id, hunch.id], MARCH, store)).rejects.toThrow();

    expect(await store.notes.get(note.id)).toEqual(note);
  });
});

describe('releasing a commitment to the sponsor', () => {
  it('can be taken back: the client still has it', async () => {
    const store = aStore();
    const commitment = aCommitment({ layer: 'client' });
    await store.commitments.put(commitment);

    await releaseCommitmentToSponsor(commitment.id, MARCH, store);
    expect(await store.commitments.get(commitment.id)).toEqual({
      ...commitment,
      layer: 'sponsor',
      releasedOn: MARCH,
    });

    await keepCommitmentFromSponsor(commitment.id, store);
    expect(await store.commitments.get(commitment.id)).toEqual(commitment);
  });
});

describe('reporting a goal to the sponsor', () => {
  it('starts on a day and can end', async () => {
    const store = aStore();
    const goal = aGoal();
    await store.goals.put(goal);

    await reportGoal(goal.id, MARCH, store);
    await reportGoal(goal.id, APRIL, store);
    const reported = await store.goals.get(goal.id);
    expect(reported).toEqual({ ...goal, releasedOn: MARCH });
    expect(reported && isReportedToSponsor(reported)).toBe(true);

    await reportGoal(goal.id, null, store);
    expect(await store.goals.get(goal.id)).toEqual(goal);
  });
});

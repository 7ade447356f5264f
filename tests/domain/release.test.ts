import { describe, expect, it } from 'vitest';
import { clientIdSchema, newId, sessionIdSchema } from '@/lib/domain/ids';
import { layerSchema } from '@/lib/domain/layers';
import { noteKindSchema } from '@/lib/domain/note';
import { type Reader, release } from '@/lib/domain/release';
import { aCommitment, aGoal, aNote, NOW } from '@/tests/fixtures/builders';
import { aCheckIn, anAsk, aRating, aReflection, records } from '@/tests/fixtures/records';

const EMPTY = records();
const HERE = { sessionId: EMPTY.session.id };

describe('what a note needs to pass the gate', () => {
  const everyNote = noteKindSchema.options.flatMap((kind) =>
    layerSchema.options.map((layer) => ({ kind, layer })),
  );

  it.each(everyNote)('$kind in the $layer layer', ({ kind, layer }) => {
    const given = { ...EMPTY, notes: [aNote({ ...HERE, kind, layer })] };
    const isShareable = kind !== 'hunch' && kind !== 'marker';

    const passes = (reader: Reader) => release(reader, given).notes.length === 1;

    expect(passes('coach')).toBe(true);
    expect(passes('client')).toBe(isShareable && layer !== 'coach');
    expect(passes('sponsor')).toBe(isShareable && layer === 'sponsor');
  });
});

describe('the gate', () => {
  it.each<Reader>(['coach', 'client', 'sponsor'])(
    'lets nothing of the trash, of another session or of another client through to the %s',
    (reader) => {
      const strangers = [
        { ...HERE, trashedAt: NOW },
        { sessionId: newId(sessionIdSchema) },
        { ...HERE, clientId: newId(clientIdSchema) },
      ];

      const released = release(reader, {
        ...EMPTY,
        notes: strangers.map((over) => aNote({ ...over, layer: 'sponsor' })),
        commitments: strangers.map((over) => aCommitment({ ...over, layer: 'sponsor' })),
        goals: [aGoal({ trashedAt: NOW }), aGoal({ clientId: newId(clientIdSchema) })],
      });

      expect([...released.notes, ...released.commitments, ...released.goals]).toEqual([]);
    },
  );

  it('keeps tags, links to what stays and everything unnamed out of a client’s lines', () => {
    const goal = aGoal();
    const trashed = aGoal({ trashedAt: NOW });
    const shared = {
      ...HERE,
      layer: 'client' as const,
      tags: ['team'],
      goalIds: [goal.id, trashed.id],
    };

    const released = release('client', {
      ...EMPTY,
      goals: [goal, trashed],
      notes: [aNote(shared)],
      commitments: [aCommitment(shared)],
    });

    expect(Object.keys(released.notes[0] ?? {}).toSorted()).toEqual([
      'at',
      'goalIds',
      'kind',
      'text',
    ]);
    expect(Object.keys(released.commitments[0] ?? {}).toSorted()).toEqual([
      'at',
      'dueOn',
      'goalIds',
      'owner',
      'status',
      'text',
    ]);
    expect(released.notes[0]?.goalIds).toEqual([goal.id]);
    expect(released.commitments[0]?.goalIds).toEqual([goal.id]);
  });

  it('gives a client the number of a rating and keeps its evidence', () => {
    const goal = aGoal();
    const rating = aRating({ ...HERE, goalId: goal.id, value: 6, evidence: 'Spoke first' });

    const released = release('client', { ...EMPTY, goals: [goal], ratings: [rating] });

    expect(released.ratings).toEqual([
      { goalId: goal.id, value: 6, at: NOW, isOfThisSession: true },
    ]);
  });

  it('gives a sponsor neither focus, goals, ratings nor the next day', () => {
    const goal = aGoal();
    const session = { ...EMPTY.session, focus: 'The board talk' };

    const released = release('sponsor', {
      ...EMPTY,
      session,
      goals: [goal],
      ratings: [aRating({ goalId: goal.id })],
    });

    expect(released).toMatchObject({ focus: '', goals: [], ratings: [], nextSessionOn: null });
  });

  it('gives the coach everything', () => {
    const all = {
      ...EMPTY,
      notes: [aNote({ ...HERE, kind: 'hunch' })],
      asks: [anAsk(HERE)],
      checkIn: aCheckIn(HERE),
      reflection: aReflection(HERE),
    };

    expect(release('coach', all)).toEqual(all);
  });
});

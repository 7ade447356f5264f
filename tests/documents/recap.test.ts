import { describe, expect, it } from 'vitest';
import { type Block, wordCount } from '@/lib/documents/document';
import { buildRecap } from '@/lib/documents/recap';
import { release } from '@/lib/domain/release';
import { aClient, aCommitment, aGoal, aNote, aSession, day, NOW } from '@/tests/fixtures/builders';
import { anAsk, aRating, records, richRecords } from '@/tests/fixtures/records';

const EMPTY = records();
const HERE = { sessionId: EMPTY.session.id };

function recapOf(over: Parameters<typeof records>[0] = {}, language: 'en' | 'es' = 'en') {
  return buildRecap(release('client', { ...EMPTY, ...over }), language);
}

function headings(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
}

/** What stands under a heading. */
function under(heading: string, blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex((block) => block.type === 'heading' && block.text === heading) + 1;
  const length = blocks.slice(start).findIndex((block) => block.type === 'heading');
  return start === 0 ? [] : blocks.slice(start, length === -1 ? undefined : start + length);
}

describe('a recap', () => {
  it('tells focus, insight, commitments, progress, question and next date in that order', () => {
    const { blocks } = buildRecap(release('client', richRecords()), 'en');

    expect(headings(blocks)).toEqual([
      'Focus',
      'What stood out',
      'Commitments',
      'Progress',
      'A question to carry',
      'Next conversation',
    ]);
  });

  it('is no more than thanks and what is kept when nothing was shared', () => {
    const { blocks } = recapOf();

    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'footer']);
  });

  it('tells nobody from its title or its file name who it is about', () => {
    const recap = recapOf({ client: aClient({ name: 'Ana Costa', shownAs: 'AC' }) });

    expect(recap.title).toBe('Notes from our conversation, 10 March 2026');
    expect(recap.fileName).toBe('recap-2026-03-10');
  });

  it('speaks the language it is asked for', () => {
    const recap = recapOf({ session: { ...EMPTY.session, focus: 'La reunión' } }, 'es');

    expect(recap.title).toBe('Notas de nuestra conversación, 10 de marzo de 2026');
    expect(headings(recap.blocks)).toEqual(['Foco']);
  });

  it('puts the client’s own words first, then insights, then other notes', () => {
    const shared = { ...HERE, layer: 'client' } as const;
    const notes = [
      aNote({ ...shared, text: 'A note', at: NOW }),
      aNote({ ...shared, kind: 'insight', text: 'An insight', at: NOW + 1 }),
      aNote({ ...shared, kind: 'words', text: 'Said later', at: NOW + 3 }),
      aNote({ ...shared, kind: 'words', text: 'Said first', at: NOW + 2 }),
    ];

    expect(under('What stood out', recapOf({ notes }).blocks).slice(0, 3)).toEqual([
      { type: 'quote', text: 'Said first' },
      { type: 'quote', text: 'Said later' },
      { type: 'list', items: ['An insight', 'A note'] },
    ]);
  });

  it('says whose a commitment is and by when, the soonest first', () => {
    const commitments = [
      aCommitment({ ...HERE, owner: 'coach', text: 'Send the article', dueOn: null }),
      aCommitment({ ...HERE, text: 'Look back', dueOn: day('2027-01-08') }),
      aCommitment({ ...HERE, text: 'Block two mornings', dueOn: day('2026-03-20') }),
      aCommitment({ ...HERE, text: 'Ask Tom', dueOn: day('2026-03-12'), status: 'done' }),
    ];

    expect(under('Commitments', recapOf({ commitments }).blocks)[0]).toEqual({
      type: 'list',
      items: [
        'You: Ask Tom (by Thu 12 March, done)',
        'You: Block two mornings (by Fri 20 March)',
        'You: Look back (by 8 January 2027)',
        'Your coach: Send the article',
      ],
    });
  });

  it('speaks of a group as a group', () => {
    const commitments = [aCommitment({ ...HERE, text: 'Meet weekly', dueOn: null })];

    const { blocks } = recapOf({ client: aClient({ kind: 'group' }), commitments });

    expect(under('Commitments', blocks)[0]).toEqual({
      type: 'list',
      items: ['The group: Meet weekly'],
    });
  });

  it('leaves out what was dropped', () => {
    const commitments = [aCommitment({ ...HERE, status: 'dropped' })];

    expect(headings(recapOf({ commitments }).blocks)).toEqual([]);
  });

  it.each([
    { name: 'from the last rating before', baseline: 2, earlier: 4, shown: '4 → 6 of 10' },
    { name: 'from the baseline', baseline: 2, earlier: null, shown: '2 → 6 of 10' },
    { name: 'alone when there is nothing before', baseline: null, earlier: null, shown: '6 of 10' },
  ])('shows a rating $name', ({ baseline, earlier, shown }) => {
    const goal = aGoal({ baseline });
    const of = { goalId: goal.id };
    const ratings = [
      aRating({ ...of, ...HERE, value: 6, at: NOW }),
      aRating({ ...of, value: 9, at: NOW + 1 }), // a later session's
      ...(earlier === null ? [] : [aRating({ ...of, value: earlier, at: NOW - 1 })]),
    ];

    expect(under('Progress', recapOf({ goals: [goal], ratings }).blocks)[0]).toEqual({
      type: 'key-values',
      rows: [{ key: goal.text, value: shown }],
    });
  });

  it('tells a rating by level from the last level, and not from a number given before', () => {
    const goal = aGoal({ format: 'gas', baseline: 2 });
    const now = aRating({ goalId: goal.id, ...HERE, level: 1, value: 8, at: NOW });
    const asNumber = aRating({ goalId: goal.id, value: 4, at: NOW - 1 });
    const asLevel = aRating({ goalId: goal.id, level: -1, value: 3, at: NOW - 2 });
    const shown = (...ratings: ReturnType<typeof aRating>[]) =>
      under('Progress', recapOf({ goals: [goal], ratings }).blocks)[0];

    expect(shown(now, asNumber, asLevel)).toEqual({
      type: 'key-values',
      rows: [{ key: goal.text, value: '−1 → +1 (from −2 to +2)' }],
    });
    expect(shown(now, asNumber)).toEqual({
      type: 'key-values',
      rows: [{ key: goal.text, value: '+1 (from −2 to +2)' }],
    });
  });

  it('is silent about a goal that was not rated in this session', () => {
    const goal = aGoal({ baseline: 3 });
    const ratings = [aRating({ goalId: goal.id, at: NOW - 1 })];

    expect(headings(recapOf({ goals: [goal], ratings }).blocks)).toEqual([]);
  });

  it('hands on the question that was chosen, and no other', () => {
    const asks = [
      anAsk({ ...HERE, text: 'What would be enough?' }),
      anAsk({ ...HERE, text: 'Is this about her father?' }),
    ];
    const session = aSession({ ...EMPTY.session, questionToCarry: asks[0]?.id ?? null });

    const { blocks } = recapOf({ session, asks });

    expect(headings(blocks)).toEqual(['A question to carry']);
    expect(blocks).toContainEqual({ type: 'quote', text: 'What would be enough?' });
    expect(headings(recapOf({ asks }).blocks)).toEqual([]);
  });

  it('hands on no question that was taken away since', () => {
    const ask = anAsk({ ...HERE, trashedAt: NOW });
    const session = aSession({ ...EMPTY.session, questionToCarry: ask.id });

    expect(headings(recapOf({ session, asks: [ask] }).blocks)).toEqual([]);
  });

  it('can be read in a minute', () => {
    expect(wordCount(buildRecap(release('client', richRecords()), 'en'))).toBeLessThan(250);
  });
});

describe('wordCount', () => {
  it('counts every text of a document, and no sign that stands alone', () => {
    const blocks: Block[] = [
      { type: 'heading', text: 'One' },
      { type: 'paragraph', text: 'two – three' },
      { type: 'list', items: ['cuatro', 'five'] },
      { type: 'key-values', rows: [{ key: 'six', value: '4 → 5' }] },
      { type: 'table', caption: 'nine', columns: ['ten'], rows: [['eleven']] },
    ];

    expect(wordCount({ ...recapOf(), title: 'zero', blocks })).toBe(12);
  });
});

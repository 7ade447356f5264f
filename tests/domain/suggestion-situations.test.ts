import { describe, expect, it } from 'vitest';
import { suggestQuestions } from '@/lib/domain/suggest-questions';
import type { SuggestionInputs } from '@/lib/domain/suggestion-inputs';
import { questionReasonsText } from '@/lib/text/question-reasons';
import { questionsText } from '@/lib/text/questions';
import { questionId, suggestionInputs } from '@/tests/fixtures/suggestions';

interface Situation {
  /** What is the case. */
  when: string;
  inputs: Partial<SuggestionInputs>;
  /** What stands under the first suggestion. */
  says: string;
}

const FLAT = [{ goal: 'Protect thinking time', ratings: 3 }];
const PINNED = questionId('session-opening-first-five');
const fell = (item: 'relationship' | 'goals' | 'approach' | 'overall', by: number) =>
  [{ item, score: 8 - by, fell: by }] as const;

/** The rules of suggestion; where nothing else is said, in an ordinary fifth session. */
// biome-ignore format: a table is read by its rows.
const SITUATIONS: readonly Situation[] = [
  // The phase alone.
  { when: 'nothing stands out', inputs: { phase: 'reality' }, says: 'Reality · not asked in 4 sessions' },
  { when: 'it is the second session', inputs: { phase: 'goal', sessionNumber: 2 }, says: 'Goal · not asked last time' },
  { when: 'it is the first session: start light', inputs: { phase: 'open', sessionNumber: 1 }, says: 'Opening · light' },
  { when: 'there have been sixty sessions', inputs: { phase: 'options', sessionNumber: 61 }, says: 'Options · not asked in 12 sessions' },

  // What the coach wants comes first.
  { when: 'a question is pinned', inputs: { phase: 'open', pinned: [PINNED] }, says: 'Opening · pinned' },
  { when: 'a pinned question belongs to another phase', inputs: { phase: 'close', pinned: [PINNED] }, says: 'Opening · pinned' },
  { when: 'one is pinned and a check-in fell', inputs: { phase: 'open', pinned: [PINNED], checkIn: fell('relationship', 4) }, says: 'Opening · pinned' },
  { when: 'a pinned question was dismissed today', inputs: { phase: 'open', pinned: [PINNED], dismissed: [PINNED] }, says: 'Opening · not asked in 4 sessions' },

  // The check-in: a fall before all else, and where it is low.
  { when: 'the relationship fell by 2', inputs: { phase: 'contract', checkIn: fell('relationship', 2) }, says: 'Agreement · check-in fell by 2: relationship' },
  { when: 'the goals fell by 3 and a commitment is overdue', inputs: { phase: 'goal', checkIn: fell('goals', 3), commitments: { open: 1, overdue: 1 } }, says: 'Goal · check-in fell by 3: goals and topics' },
  { when: 'the way of working is low but did not fall', inputs: { phase: 'contract', checkIn: [{ item: 'approach', score: 5, fell: 0 }] }, says: 'Agreement · check-in at 5 of 10: way of working' },
  { when: 'the relationship fell and the phase has nothing to do with it', inputs: { phase: 'obstacles', checkIn: fell('relationship', 2) }, says: 'Obstacles · not asked in 4 sessions' },

  // Commitments: overdue ones in every phase that can speak of them, open ones where we look back.
  { when: 'a commitment is overdue', inputs: { phase: 'open', commitments: { open: 2, overdue: 1 } }, says: 'Opening · commitment overdue' },
  { when: 'two are overdue at the end', inputs: { phase: 'commit', commitments: { open: 2, overdue: 2 } }, says: 'Commitment · 2 commitments overdue' },
  { when: 'one is overdue and a goal is flat', inputs: { phase: 'obstacles', commitments: { open: 1, overdue: 1 }, flatGoals: FLAT }, says: 'Obstacles · commitment overdue' },
  { when: 'a commitment is open, and we look back', inputs: { phase: 'review', commitments: { open: 1, overdue: 0 } }, says: 'Review · commitment open' },
  { when: 'a commitment is open, and we don’t look back', inputs: { phase: 'commit', commitments: { open: 1, overdue: 0 } }, says: 'Commitment · not asked in 4 sessions' },

  // Goals that don't move.
  { when: 'a goal has not moved', inputs: { phase: 'obstacles', flatGoals: FLAT }, says: 'Obstacles · “Protect thinking time” has not moved in 3 ratings' },
  { when: 'a goal has not moved in the stage of planning', inputs: { phase: 'explore', stage: 'action-plan', flatGoals: FLAT }, says: 'Exploring · “Protect thinking time” has not moved in 3 ratings' },

  // The session, the client and the engagement.
  { when: 'it is a chemistry talk', inputs: { phase: 'open', kind: 'chemistry', sessionNumber: 1 }, says: 'Opening · chemistry talk' },
  { when: 'it is a three-way meeting', inputs: { phase: 'contract', kind: 'three-way' }, says: 'Agreement · three-way meeting' },
  { when: 'it is the closing session', inputs: { phase: 'close', kind: 'closure', stage: 'closure' }, says: 'Closing · closing session' },
  { when: 'it is a supervision', inputs: { phase: 'debrief', audience: 'coach', kind: 'supervision' }, says: 'Looking back · supervision' },
  { when: 'the client is senior', inputs: { phase: 'reality', presets: ['senior-client'] }, says: 'Reality · senior client' },
  { when: 'the client is a group in the stage of setting goals', inputs: { phase: 'explore', presets: ['group'], stage: 'goal-setting' }, says: 'Exploring · group' },
  { when: 'the stage is building skills', inputs: { phase: 'options', stage: 'skill-building' }, says: 'Options · stage: building skills' },
];

/** Equals take turns by the seed, so the rule must hold for several. */
const SEEDS = Array.from({ length: 25 }, (_, index) => `session ${index}`);

describe('under the first suggestion stands why', () => {
  it.each(SITUATIONS)('$when → $says', ({ inputs, says }) => {
    const said = SEEDS.map((seed) => {
      const [first] = suggestQuestions(suggestionInputs({ ...inputs, seed }));
      if (first === undefined) return 'nothing';
      const { phases, depths } = questionsText.en;
      const why = questionReasonsText.en.why(first.reason, depths[first.question.depth]);
      return questionReasonsText.en.because(phases[first.phase], why);
    });

    expect([...new Set(said)]).toEqual([says]);
  });
});

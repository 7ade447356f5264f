import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaFrom, agendaTemplates, getTemplate } from '@/lib/domain/agenda-templates';
import { stageSchema } from '@/lib/domain/engagement';
import type { QuestionId } from '@/lib/domain/ids';
import type { Phase } from '@/lib/domain/phases';
import type { PastAsk } from '@/lib/domain/read-situation';
import { seeded } from '@/lib/domain/seeded';
import { suggestQuestions } from '@/lib/domain/suggest-questions';
import type { SuggestionInputs } from '@/lib/domain/suggestion-inputs';
import { BANK, idsOf, suggestionInputs } from '@/tests/fixtures/suggestions';

const FULL = process.env.COACHSIDE_FULL === '1';
const SESSIONS = 20;
const LEAST_DISTINCT = 60;
const MOST_OF_ONE_TOPIC = 1 / 4;
/** The part of what is shown that the coach asks. */
const ASKED = 0.4;

const topicOf = new Map(BANK.map(({ id, topic }) => [id, topic]));
/** Templates that a coach and a client may use session after session. */
const ORDINARY = agendaTemplates.filter(
  ({ id }) =>
    !['chemistry', 'contracting', 'three-way', 'mid-point', 'closure', 'supervision'].includes(id),
);

type Client = Pick<
  SuggestionInputs,
  'stage' | 'presets' | 'commitments' | 'flatGoals' | 'checkIn' | 'alliance' | 'goesDeeper'
>;

/** What was shown over many sessions of one client, of whom some questions were asked each time. */
function shownOver(phases: readonly Phase[], client: Partial<Client>, seed: string): QuestionId[] {
  const shown: QuestionId[] = [];
  let asks: PastAsk[] = [];
  for (let sessionNumber = 1; sessionNumber <= SESSIONS; sessionNumber += 1) {
    asks = asks.map(({ questionId, sessionsAgo }) => ({
      questionId,
      sessionsAgo: sessionsAgo + 1,
    }));
    const chance = seeded(`${seed} ${sessionNumber} asks`);
    const seen: QuestionId[] = [];
    for (const phase of phases) {
      const inputs = {
        ...client,
        phase,
        sessionNumber,
        asks,
        seen,
        seed: `${seed} ${sessionNumber}`,
      };
      const found = idsOf(suggestQuestions(suggestionInputs(inputs)));
      const asked = found.filter((id) => chance(id) < ASKED);
      asks.push(...asked.map((questionId) => ({ questionId, sessionsAgo: 0 })));
      seen.push(...found);
      shown.push(...found);
    }
  }
  return shown;
}

function largestShare(shown: readonly QuestionId[]): { topic: string | undefined; share: number } {
  const byTopic = Map.groupBy(shown, (id) => topicOf.get(id));
  const [topic, ids] = [...byTopic].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [
    undefined,
    [],
  ];
  return { topic, share: ids.length / shown.length };
}

/** The phase under way in each item of a template. */
function phasesOf(templateId: string): Phase[] {
  const { items } = agendaFrom(getTemplate(templateId), 60);
  return items.flatMap(({ phases }) => phases.slice(0, 1));
}

describe.each(ORDINARY.map(({ id }) => id))(
  'over 20 sessions of one client with %s',
  (template) => {
    const phases = phasesOf(template);

    it('suggests at least 60 different questions, no topic more than a quarter', () => {
      const shown = shownOver(phases, {}, template);

      expect(new Set(shown).size).toBeGreaterThanOrEqual(LEAST_DISTINCT);
      expect(largestShare(shown).share).toBeLessThanOrEqual(MOST_OF_ONE_TOPIC);
    });
  },
);

describe('over 20 sessions of one client', { timeout: 300_000 }, () => {
  const client: fc.Arbitrary<Client> = fc.record({
    stage: fc.option(fc.constantFrom(...stageSchema.options)),
    presets: fc.subarray(['senior-client', 'group']),
    goesDeeper: fc.boolean(),
    alliance: fc.constantFrom('steady', 'strained'),
    commitments: fc.record({ open: fc.nat({ max: 3 }), overdue: fc.nat({ max: 3 }) }),
    flatGoals: fc.constantFrom([], [{ goal: 'Protect thinking time', ratings: 4 }]),
    checkIn: fc.array(
      fc.record({
        item: fc.constantFrom('relationship', 'goals', 'approach', 'overall'),
        score: fc.nat({ max: 8 }),
        fell: fc.constantFrom(0, 2, 5),
      }),
      { maxLength: 4 },
    ),
  });

  // A situation that never changes is the hardest case: what speaks for a topic always does.
  it('is as varied when the same things weigh on every one of them', () => {
    fc.assert(
      fc.property(
        client,
        fc.constantFrom(...ORDINARY.map(({ id }) => id)),
        fc.string(),
        (situation, template, seed) => {
          const shown = shownOver(phasesOf(template), situation, seed);

          expect(new Set(shown).size).toBeGreaterThanOrEqual(LEAST_DISTINCT);
          expect(largestShare(shown).share).toBeLessThanOrEqual(MOST_OF_ONE_TOPIC);
        },
      ),
      { numRuns: FULL ? 2_000 : 15 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { SuggestionReason } from '@/lib/domain/suggest-questions';
import { questionReasonsText } from '@/lib/text/question-reasons';

const { en, es } = questionReasonsText;

describe('why a question is suggested, in words', () => {
  // biome-ignore format: a table is read by its rows.
  it.each<[SuggestionReason, string, string]>([
    [{ kind: 'pinned' }, 'pinned', 'fijada'],
    [{ kind: 'phase', notAskedInSessions: 0 }, 'light', 'light'],
    [{ kind: 'phase', notAskedInSessions: 1 }, 'not asked last time', 'no se preguntó la última vez'],
    [{ kind: 'phase', notAskedInSessions: 4 }, 'not asked in 4 sessions', 'sin preguntar en 4 sesiones'],
    [{ kind: 'commitment-overdue', count: 1 }, 'commitment overdue', 'compromiso vencido'],
    [{ kind: 'commitment-overdue', count: 3 }, '3 commitments overdue', '3 compromisos vencidos'],
    [{ kind: 'commitment-open', count: 1 }, 'commitment open', 'compromiso abierto'],
    [{ kind: 'commitment-open', count: 2 }, '2 commitments open', '2 compromisos abiertos'],
    [{ kind: 'check-in-fell', item: 'relationship', by: 2 }, 'check-in fell by 2: relationship', 'la valoración bajó 2 puntos: relación'],
    [{ kind: 'check-in-low', item: 'approach', score: 5 }, 'check-in at 5 of 10: way of working', 'valoración de 5 sobre 10: forma de trabajar'],
    [{ kind: 'goal-flat', goal: 'Sleep', ratings: 3 }, '“Sleep” has not moved in 3 ratings', '«Sleep» no se ha movido en 3 valoraciones'],
    [{ kind: 'session-kind', sessionKind: 'closure' }, 'closing session', 'sesión de cierre'],
    [{ kind: 'stage', stage: 'closure' }, 'stage: closing', 'etapa: cierre'],
    [{ kind: 'preset', preset: 'senior-client' }, 'senior client', 'alta dirección'],
  ])('%j', (reason, english, spanish) => {
    expect(en.why(reason, 'light')).toBe(english);
    expect(es.why(reason, 'light')).toBe(spanish);
  });

  it.each([
    [
      'Lead the quarterly board update without reading from notes',
      '“Lead the quarterly board update…”',
    ],
    ['Donaudampfschifffahrtsgesellschaftskapitän', '“Donaudampfschifffahrtsgesellschaftsk…”'],
    ['  Sleep  ', '“Sleep”'],
  ])('names a goal by its first words: %s', (goal, shown) => {
    expect(en.why({ kind: 'goal-flat', goal, ratings: 3 }, '')).toContain(shown);
  });
});

import { describe, expect, it } from 'vitest';
import { agendaTemplates } from '@/lib/domain/agenda-templates';
import { builtInDecks } from '@/lib/domain/built-in-decks';
import type { Stage } from '@/lib/domain/engagement';
import { sessionKindSchema } from '@/lib/domain/session';
import { KIND_DECK, sessionsCalledFor, topicsCalledFor } from '@/lib/domain/stage-calls';
import { STAGES } from '@/lib/domain/stage-checklist';
import { aSession, day, NOW } from '@/tests/fixtures/builders';
import { anEngagement } from '@/tests/fixtures/journey';

const WITH_SPONSOR = { hasSponsor: true, isSenior: false };
const ALONE = { hasSponsor: false, isSenior: false };
const ENGAGEMENT = anEngagement();
const DAY = 86_400_000;

function kindsFor(stage: Stage, facts: typeof ALONE): string {
  return sessionsCalledFor(stage, ENGAGEMENT, [], facts)
    .map(({ kind }) => kind)
    .join(' ');
}

describe('the sessions a stage calls for', () => {
  it.each<[Stage, string, string]>([
    ['relationship', 'chemistry contracting three-way', 'chemistry contracting'],
    ['assessment', 'contracting working', 'contracting working'],
    ['goal-setting', 'contracting working three-way', 'contracting working'],
    ['action-plan', 'working', 'working'],
    ['sessions', 'working', 'working'],
    ['skill-building', 'working', 'working'],
    ['feedback', 'working mid-point three-way', 'working mid-point'],
    ['evaluation', 'mid-point supervision', 'mid-point supervision'],
    ['closure', 'closure three-way', 'closure'],
  ])('in “%s” are %s; without a sponsor %s', (stage, withSponsor, alone) => {
    expect(kindsFor(stage, WITH_SPONSOR)).toBe(withSponsor);
    expect(kindsFor(stage, ALONE)).toBe(alone);
  });

  it('say when one was held last and is planned next, in this engagement alone', () => {
    const midPoint = { kind: 'mid-point', engagementId: ENGAGEMENT.id } as const;
    const ended = { ...midPoint, status: 'ended' } as const;
    const sessions = [
      aSession({ ...ended, startedAt: NOW - 40 * DAY }),
      aSession({ ...ended, startedAt: NOW - 2 * DAY }),
      aSession({ ...ended, startedAt: NOW - DAY, outcome: 'no-show' }),
      aSession({ ...ended, startedAt: NOW, engagementId: anEngagement().id }),
      aSession({ ...midPoint, status: 'planned', startedAt: null, plannedAt: NOW + 9 * DAY }),
      aSession({ ...midPoint, status: 'planned', startedAt: null, plannedAt: NOW + 5 * DAY }),
    ];

    expect(sessionsCalledFor('feedback', ENGAGEMENT, sessions, ALONE)).toEqual([
      { kind: 'working', heldOn: null, plannedOn: null },
      { kind: 'mid-point', heldOn: day('2026-03-08'), plannedOn: day('2026-03-15') },
    ]);
  });

  it('have an agenda of their own and, but for the plain ones, questions that exist', () => {
    const special = sessionKindSchema.options.filter((kind) => kind !== 'working');
    const decks = builtInDecks.map(({ id }) => id);

    for (const kind of special) expect(agendaTemplates.map(({ id }) => id)).toContain(kind);
    for (const deck of Object.values(KIND_DECK)) expect(decks).toContain(deck);
  });
});

describe('the questions a stage calls for', () => {
  it.each<[Stage, string]>([
    ['relationship', 'chemistry contracting sponsor trust rapport'],
    ['assessment', 'needs-assessment current-reality feedback-receiving'],
    ['goal-setting', 'goal-setting vision-values co-creation'],
    ['action-plan', 'strategy-action obstacles'],
    ['sessions', 'listening insight session-opening session-close'],
    ['skill-building', 'skill-building'],
    ['feedback', 'accountability feedback-giving feedback-receiving'],
    ['evaluation', 'evaluating-success coach-reflection supervision'],
    ['closure', 'closure celebrating transitions'],
  ])('in “%s” are about %s', (stage, topics) => {
    expect(topicsCalledFor(stage, WITH_SPONSOR).join(' ')).toBe(topics);
  });

  it('leave out the sponsor where there is none, and take in power with a senior client', () => {
    expect(topicsCalledFor('relationship', ALONE)).not.toContain('sponsor');
    expect(topicsCalledFor('relationship', { ...ALONE, isSenior: true })).toContain(
      'power-dynamics',
    );
  });

  it('all have a deck to go to', () => {
    const decks = new Set<string>(builtInDecks.map(({ id }) => id));
    const topics = STAGES.flatMap((stage) =>
      topicsCalledFor(stage, { hasSponsor: true, isSenior: true }),
    );

    expect(topics.filter((topic) => !decks.has(`built-in:topic:${topic}`))).toEqual([]);
  });
});

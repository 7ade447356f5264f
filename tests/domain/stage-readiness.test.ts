import { describe, expect, it } from 'vitest';
import { agreementSchema } from '@/lib/domain/agreement';
import { assessmentSchema } from '@/lib/domain/assessment';
import { closureSchema } from '@/lib/domain/closure';
import type { Engagement } from '@/lib/domain/engagement';
import { engagementFacts } from '@/lib/domain/engagement-facts';
import { evaluationSchema } from '@/lib/domain/evaluation';
import {
  agreementIdSchema,
  areaIdSchema,
  assessmentIdSchema,
  closureIdSchema,
  evaluationIdSchema,
  expectationIdSchema,
  milestoneIdSchema,
  newId,
  skillPracticeIdSchema,
  sustainingStepIdSchema,
} from '@/lib/domain/ids';
import type { Journey } from '@/lib/domain/journey';
import type { Session } from '@/lib/domain/session';
import { skillPracticeSchema } from '@/lib/domain/skill-practice';
import { checklistCount, checklistOf, STAGES } from '@/lib/domain/stage-checklist';
import { evidentLines } from '@/lib/domain/stage-evidence';
import { stageReadiness } from '@/lib/domain/stage-readiness';
import { stagesText } from '@/lib/text/stages';
import { ANA, aCommitment, aGoal, aSession, day, NOW } from '@/tests/fixtures/builders';
import { aJourney, anEngagement, daysFromToday, TODAY } from '@/tests/fixtures/journey';

const DAY_MS = 86_400_000;

function held(count: number, over: Partial<Session> = {}): Session[] {
  return Array.from({ length: count }, (_, index) => {
    const startedAt = NOW - (count - index) * DAY_MS;
    return aSession({ status: 'ended', plannedAt: startedAt, startedAt, endedAt: NOW, ...over });
  });
}

function agreed(over = {}) {
  return agreementSchema.parse({
    id: newId(agreementIdSchema),
    clientId: ANA,
    engagementId: anEngagement().id,
    version: 1,
    language: 'en',
    sections: {},
    savedAt: NOW,
    agreedOn: TODAY,
    ...over,
  });
}

const area = { id: newId(areaIdSchema), kind: 'development', text: 'Asks before telling' };

function assessed(over = {}) {
  return assessmentSchema.parse({
    id: newId(assessmentIdSchema),
    clientId: ANA,
    engagementId: null,
    name: 'Interviews',
    on: TODAY,
    summary: 'Trusted, quick, seldom asks.',
    areas: [area],
    trashedAt: null,
    ...over,
  });
}

function practised() {
  return skillPracticeSchema.parse({
    id: newId(skillPracticeIdSchema),
    clientId: ANA,
    goalId: null,
    on: TODAY,
    skill: 'Asking first',
    happened: '',
    learned: '',
    trashedAt: null,
  });
}

const EXPECTATION = {
  id: newId(expectationIdSchema),
  of: 'client',
  stakeholderId: null,
  text: 'Calmer boards',
  setOn: TODAY,
  comment: '',
};

/** What is suggested to an engagement in a stage with this on record, as the coach reads it. */
function suggestionFor(
  engagement: Partial<Engagement>,
  records: (engagement: Engagement) => Partial<Journey>,
) {
  const under = anEngagement(engagement);
  const journey = aJourney({ engagements: [under], ...records(under) });
  const readiness = stageReadiness(engagementFacts(under, journey, TODAY));
  return readiness && `${readiness.stage}: ${stagesText.en.because(readiness.reason)}`;
}

const aMilestone = {
  id: newId(milestoneIdSchema),
  text: 'First board',
  dueOn: null,
  reachedOn: null,
};
const agreedGoal = aGoal({ agreedOn: TODAY });
const plannedGoal = aGoal({ milestones: [aMilestone] });
const reachedGoal = aGoal({ status: 'reached' });

describe('readiness for another stage', () => {
  it.each<[string, Partial<Engagement>, (engagement: Engagement) => Partial<Journey>, string]>([
    [
      'an agreement that was settled',
      { stage: 'relationship' },
      ({ id }) => ({ agreements: [agreed({ engagementId: id })] }),
      'assessment: the agreement is settled',
    ],
    [
      'an assessment in the coach’s words',
      { stage: 'assessment' },
      () => ({ assessments: [assessed()] }),
      'goal-setting: 1 assessment is summarised',
    ],
    [
      'goals that were all agreed',
      { stage: 'goal-setting' },
      () => ({ goals: [agreedGoal, aGoal({ agreedOn: TODAY })] }),
      'action-plan: 2 goals are agreed',
    ],
    [
      'a goal with a milestone',
      { stage: 'action-plan' },
      () => ({ goals: [plannedGoal] }),
      'sessions: every goal has its first steps',
    ],
    [
      'a goal with a commitment',
      { stage: 'action-plan' },
      () => ({ goals: [agreedGoal], commitments: [aCommitment({ goalIds: [agreedGoal.id] })] }),
      'sessions: every goal has its first steps',
    ],
    [
      'something to develop that nobody has practised',
      { stage: 'sessions' },
      () => ({ assessments: [assessed()] }),
      'skill-building: 1 area to develop, and no practice noted yet',
    ],
    [
      'practice enough to talk about',
      { stage: 'skill-building' },
      () => ({ skillPractice: [practised(), practised(), practised()] }),
      'feedback: practised 3 times',
    ],
    [
      'half of the sessions without a mid-point',
      { stage: 'sessions', sessionsAgreed: 8 },
      () => ({ sessions: held(4) }),
      'feedback: 4 of 8 sessions held, and no mid-point review yet',
    ],
    [
      'goals that are all reached',
      { stage: 'sessions' },
      () => ({ goals: [reachedGoal, aGoal({ status: 'reached' }), aGoal({ status: 'dropped' })] }),
      'evaluation: all 2 goals are reached',
    ],
    [
      'the last session but one',
      { stage: 'feedback', sessionsAgreed: 8 },
      () => ({ sessions: held(7) }),
      'evaluation: 7 of 8 sessions held',
    ],
    [
      'an end that is near',
      { stage: 'skill-building', plannedEndOn: daysFromToday(10) },
      () => ({ sessions: held(1) }),
      'evaluation: the planned end is 10 days away',
    ],
    [
      'an end that has passed',
      { stage: 'sessions', plannedEndOn: daysFromToday(-1) },
      () => ({ sessions: held(1) }),
      'evaluation: the planned end has passed',
    ],
    [
      'expectations that are all rated',
      { stage: 'evaluation' },
      ({ id }) => ({
        evaluations: [
          evaluationSchema.parse({
            id: newId(evaluationIdSchema),
            clientId: ANA,
            engagementId: id,
            expectations: [{ ...EXPECTATION, rating: 8, ratedOn: TODAY }],
            levels: {},
            return: null,
          }),
        ],
      }),
      'closure: every expectation is rated',
    ],
  ])('comes from %s', (_what, engagement, records, expected) => {
    expect(suggestionFor(engagement, records)).toBe(expected);
  });

  it.each<[string, Partial<Engagement>, (engagement: Engagement) => Partial<Journey>]>([
    ['nothing is on record', { stage: 'relationship' }, () => ({})],
    [
      'the agreement is a draft',
      { stage: 'relationship' },
      ({ id }) => ({ agreements: [agreed({ engagementId: id, agreedOn: null })] }),
    ],
    [
      'the assessment is not summarised',
      { stage: 'assessment' },
      () => ({ assessments: [assessed({ summary: '' })] }),
    ],
    ['a goal is not agreed', { stage: 'goal-setting' }, () => ({ goals: [agreedGoal, aGoal()] })],
    [
      'the mid-point was held',
      { stage: 'sessions', sessionsAgreed: 8 },
      () => ({ sessions: [...held(4), ...held(1, { kind: 'mid-point' })] }),
    ],
    [
      'sessions were cancelled',
      { stage: 'sessions', sessionsAgreed: 8 },
      () => ({ sessions: held(7, { outcome: 'cancelled' }) }),
    ],
    [
      'what was held was no coaching',
      { stage: 'sessions', sessionsAgreed: 8 },
      () => ({ sessions: held(7, { kind: 'chemistry' }) }),
    ],
    [
      'the sessions were before it began',
      { stage: 'sessions', sessionsAgreed: 8, startedOn: TODAY },
      () => ({ sessions: held(7) }),
    ],
    [
      'it has ended',
      { stage: 'sessions', endedOn: TODAY },
      () => ({ goals: [reachedGoal], sessions: held(2) }),
    ],
    ['it is in its last stage', { stage: 'closure' }, () => ({ goals: [reachedGoal] })],
  ])('does not come where %s', (_what, engagement, records) => {
    expect(suggestionFor(engagement, records)).toBeUndefined();
  });

  it('is never for the stage that is, and says its reason in both languages, whatever is missing', () => {
    for (const stage of STAGES) {
      for (const sessionsAgreed of [null, 1, 8]) {
        for (const plannedEndOn of [null, daysFromToday(1), daysFromToday(-400)]) {
          const engagement = anEngagement({ stage, sessionsAgreed, plannedEndOn });
          const journey = aJourney({ sessions: held(8), goals: [agreedGoal] });
          const readiness = stageReadiness(engagementFacts(engagement, journey, TODAY));
          expect(readiness?.stage).not.toBe(stage);
          if (readiness === undefined) continue;
          for (const words of [stagesText.en, stagesText.es]) {
            expect(words.because(readiness.reason)).not.toMatch(/NaN|undefined|null/);
            expect(words.ready(readiness.stage)).not.toBe('');
          }
        }
      }
    }
  });
});

describe('a stage’s checklist', () => {
  const nothing = { isSenior: false, evident: new Set<never>() };

  it('begins with what usually belongs to the stage, in both languages', () => {
    for (const stage of STAGES) {
      const lines = checklistOf(anEngagement(), stage, { ...nothing, isSenior: true });
      expect(lines.length).toBeGreaterThan(1);
      for (const { builtIn, text, doneOn, isEvident } of lines) {
        expect([text, doneOn, isEvident]).toEqual([null, null, false]);
        expect(builtIn && stagesText.en.checklist[builtIn]).toBeTruthy();
        expect(builtIn && stagesText.es.checklist[builtIn]).toBeTruthy();
      }
    }
  });

  it('asks a client of high rank about challenge, lead and what nobody dares to say', () => {
    const keys = (isSenior: boolean) =>
      checklistOf(anEngagement(), 'relationship', { ...nothing, isSenior }).map(({ key }) => key);

    expect(keys(true)).toEqual([...keys(false), 'challenge-agreed', 'lead-agreed', 'unsaid-named']);
  });

  it('shows ticks, the coach’s words and own lines, and leaves out what was taken out', () => {
    const mark = { stage: 'assessment', text: null, doneOn: null, isRemoved: false } as const;
    const own = newId(areaIdSchema);
    const engagement = anEngagement({
      checklist: [
        { ...mark, key: 'starting-point-heard', doneOn: TODAY },
        { ...mark, key: 'assessment-summarised', text: 'Read the 360' },
        { ...mark, key: 'strengths-named', isRemoved: true },
        { ...mark, key: own, text: 'Ask the team' },
        { ...mark, key: own, stage: 'closure', text: 'Elsewhere' },
      ],
    });

    const lines = checklistOf(engagement, 'assessment', nothing);

    expect(lines.map(({ key, text, doneOn }) => [key, text, doneOn])).toEqual([
      ['starting-point-heard', null, TODAY],
      ['assessment-summarised', 'Read the 360', null],
      [own, 'Ask the team', null],
    ]);
    expect(checklistCount(lines)).toEqual({ done: 1, of: 3 });
  });

  it('does not show a senior line as the coach’s own once the client is no longer senior', () => {
    const engagement = anEngagement({
      checklist: [
        {
          stage: 'relationship',
          key: 'lead-agreed',
          text: 'Who leads',
          doneOn: TODAY,
          isRemoved: false,
        },
      ],
    });

    const keys = checklistOf(engagement, 'relationship', nothing).map(({ key }) => key);

    expect(keys).not.toContain('lead-agreed');
  });

  it('counts what is on record, without a tick', () => {
    const under = anEngagement({ stage: 'closure' });
    const closure = closureSchema.parse({
      id: newId(closureIdSchema),
      clientId: ANA,
      engagementId: under.id,
      learning: 'I can wait.',
      sustaining: [
        {
          id: newId(sustainingStepIdSchema),
          text: 'Ask first',
          checkOn: day('2026-05-01'),
          checkedOn: null,
        },
      ],
      support: '',
      thanks: '',
      feedbackToCoach: '',
      retention: null,
    });
    const facts = engagementFacts(under, aJourney({ closures: [closure] }), TODAY);

    const evident = evidentLines(facts);
    const lines = checklistOf(under, 'closure', { isSenior: false, evident });

    expect([...evident].toSorted()).toEqual(['learning-named', 'sustaining-plan']);
    expect(checklistCount(lines)).toEqual({ done: 2, of: 4 });
  });

  it('finds nothing on record where there is nothing', () => {
    expect([...evidentLines(engagementFacts(anEngagement(), aJourney(), TODAY))]).toEqual([]);
  });
});

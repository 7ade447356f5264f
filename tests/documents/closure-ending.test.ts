import { describe, expect, it } from 'vitest';
import { buildClosureReport } from '@/lib/documents/closure-report';
import { closureSchema } from '@/lib/domain/closure';
import { achievementSchema } from '@/lib/domain/evaluation';
import { type GasLevel, gasScaleSchema, NEW_GAS_SCALE } from '@/lib/domain/goal-attainment';
import {
  achievementIdSchema,
  closureIdSchema,
  newId,
  sustainingStepIdSchema,
} from '@/lib/domain/ids';
import type { ClientRecords } from '@/lib/domain/release/client-records';
import { releaseClosure } from '@/lib/domain/release/to-close';
import { renderText } from '@/lib/export/text';
import { ANA, aGoal, day, NOW } from '@/tests/fixtures/builders';
import { clientRecords } from '@/tests/fixtures/client-records';
import { anEngagement, TODAY } from '@/tests/fixtures/journey';
import { aRating } from '@/tests/fixtures/records';

const LEVELS = ['Speaks first', 'Speaks often', 'Asks first', 'Asks twice', 'Others lead'];

function described(text: string, baseline: GasLevel | null) {
  const gas = gasScaleSchema.parse({ ...NEW_GAS_SCALE, levels: LEVELS, baseline });
  return aGoal({ text, format: 'gas', gas });
}

const engagement = anEngagement();
const closure = closureSchema.parse({
  id: newId(closureIdSchema),
  clientId: ANA,
  engagementId: engagement.id,
  learning: 'I can wait.',
  sustaining: [
    {
      id: newId(sustainingStepIdSchema),
      text: 'Ask first',
      checkOn: day('2026-06-01'),
      checkedOn: null,
    },
  ],
  support: 'A peer in finance',
  thanks: 'Thank you for your courage.',
  feedbackToCoach: 'More silence, please.',
  retention: null,
});
const achievement = achievementSchema.parse({
  id: newId(achievementIdSchema),
  clientId: ANA,
  engagementId: null,
  goalId: null,
  on: '2026-03-02',
  text: 'First quiet board',
  trashedAt: null,
});

function reportFor(reader: 'client' | 'coach', over: Partial<ClientRecords>): string {
  const records = clientRecords({ engagements: [engagement], ...over });
  return renderText(buildClosureReport(releaseClosure(reader, records, TODAY), 'en'));
}

describe('the end of an engagement', () => {
  it('tells the client what was written for it, and when to look again', () => {
    const report = reportFor('client', { closures: [closure] });

    for (const words of ['I can wait.', 'A peer in finance', 'Thank you for your courage.']) {
      expect(report).toContain(words);
    }
    expect(report).toMatch(/Ask first \(look again on .*1 June 2026\)/);
  });

  it('keeps what the client said of the work, and achievements, with the coach', () => {
    const over = { closures: [closure], achievements: [achievement] };

    expect(reportFor('client', over)).not.toMatch(/More silence|First quiet board/);
    expect(reportFor('coach', over)).toMatch(/First quiet board[\s\S]*More silence/);
  });

  it('says nothing where nothing was written', () => {
    const report = reportFor('coach', {});

    expect(report).not.toMatch(/undefined|NaN|null|levels we described|achieved/);
  });

  it('tells goals by their levels, and their score only beside them', () => {
    const goals = [described('Ask before telling', -1), described('Wait', -1)];
    const ratings = goals.map(({ id }, index) =>
      aRating({ goalId: id, level: index === 0 ? 1 : 0, at: NOW }),
    );

    const report = reportFor('client', { goals, ratings });

    expect(report).toContain('Began at: −1 (Speaks often)');
    expect(report).toContain('Came to: +1 (Asks twice)');
    expect(report).toContain('Came to: 0 (Asks first)');
    expect(report).toMatch(/T = 37\.6 at the start, T = 56\.2 at the end/);
  });

  it('names no score at the start that is of other goals than at the end', () => {
    const [first, second] = [described('Ask before telling', null), described('Wait', -1)];
    const ratings = [aRating({ goalId: first.id, level: 1, at: NOW })];

    const report = reportFor('client', { goals: [first, second], ratings });

    expect(report).toContain('T = 60 at the end');
    expect(report).not.toContain('at the start');
  });
});

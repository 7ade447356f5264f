import type { Page } from 'playwright-core';
import { addDays, dayOf } from '@/lib/domain/days';
import { NEW_GAS_SCALE } from '@/lib/domain/goal-attainment';
import {
  areaIdSchema,
  assessmentIdSchema,
  keyResultIdSchema,
  milestoneIdSchema,
  newId,
  obstacleIdSchema,
  skillPracticeIdSchema,
} from '@/lib/domain/ids';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import type { Rows } from '@/tests/e2e/fixtures/seed';
import { PAGE_WIDTHS, PANEL_WIDTHS, type Screen, toClient } from '@/tests/e2e/screens/screen';
import { ANA, aClient, aCommitment, aGoal } from '@/tests/fixtures/builders';
import { aRating } from '@/tests/fixtures/records';

const WEEK = 7 * 24 * 60 * 60_000;

/** Goals and plan of one client, folded and with each kind of sheet open. */
export const GOAL_SCREENS: readonly Screen[] = [
  goals('Workspace, goals', undefined),
  goals('Workspace, a goal with its chart and plan', 0),
  goals('Workspace, a goal with five levels', 1),
  goals('Workspace, an objective with key results', 2),
  {
    name: 'Live, rating a goal with five levels',
    page: 'sidepanel.html',
    rows: (now) => {
      const practice = aPractice(now, 'live');
      const { goals: planned = [] } = aPlannedPractice(now);
      return { ...practice, goals: planned, ratings: [] };
    },
    reach: async (page) => {
      await page.getByRole('tab').nth(2).click();
      const shown = page.getByRole('tabpanel');
      await shown.locator('li button[aria-expanded="false"]').nth(1).click();
      await page.locator('fieldset[data-steps="5"]').waitFor();
    },
    widths: PANEL_WIDTHS,
  },
];

function goals(name: string, unfolded: number | undefined): Screen {
  return {
    name,
    page: 'workspace.html',
    rows: aPlannedPractice,
    reach: async (page) => {
      await toClient(page, 'goals');
      await page.locator('main summary').first().waitFor();
      if (unfolded !== undefined) await unfold(page, unfolded);
    },
    widths: PAGE_WIDTHS,
  };
}

/** Unfolds a goal and every table in it. */
export async function unfold(page: Page, index: number): Promise<void> {
  const sheet = page.locator('main li[data-status]').nth(index);
  await sheet.locator('summary').first().click();
  await sheet.locator('h4').first().waitFor();
  for (const table of await sheet.locator('figure summary').all()) await table.click();
}

/** A client with a goal of each kind that looks different, and all that a plan can hold. */
export function aPlannedPractice(now: number): Rows {
  const today = dayOf(now);
  const area = { id: newId(areaIdSchema), kind: 'strength', text: 'Listens before deciding' };
  const goal = aGoal({
    text: 'Lead the board update without slides',
    createdAt: now - 30 * WEEK,
    format: 'smart',
    kind: 'performance',
    measure: 'Slides shown',
    baseline: 3,
    target: 8,
    dueOn: addDays(today, 60),
    agreedOn: addDays(today, -200),
    agreedWith: ['client', 'sponsor'],
    areaIds: [area.id],
    resources: ['Her mentor', 'The Friday walk'],
    milestones: [
      {
        id: newId(milestoneIdSchema),
        text: 'One update with three slides',
        dueOn: addDays(today, -20),
        reachedOn: addDays(today, -25),
      },
      {
        id: newId(milestoneIdSchema),
        text: 'One with none',
        dueOn: addDays(today, -2),
        reachedOn: null,
      },
    ],
    obstacles: [
      {
        id: newId(obstacleIdSchema),
        obstacle: 'The chair asks for numbers',
        plan: 'I answer with the one that matters',
      },
      { id: newId(obstacleIdSchema), obstacle: 'A sleepless night', plan: '' },
    ],
  });
  const levels = aGoal({
    text: 'Ask before telling',
    createdAt: now - 20 * WEEK,
    format: 'gas',
    gas: {
      ...NEW_GAS_SCALE,
      levels: ['Tells at once', 'Asks once', 'Asks twice', 'Asks every time', 'Others ask too'],
      weight: 2,
    },
  });
  const objective = aGoal({
    text: 'Stop being the bottleneck and also develop the team',
    createdAt: now - WEEK,
    format: 'okr',
    keyResults: [
      { id: newId(keyResultIdSchema), text: 'Half of the decisions without her', score: 0.6 },
      { id: newId(keyResultIdSchema), text: 'Two deputies', score: null },
    ],
  });
  const commitment = { at: now - 8 * WEEK, dueOn: addDays(today, -40) };
  return {
    clients: [aClient({ createdAt: now - 40 * WEEK })],
    goals: [goal, levels, objective],
    ratings: [
      ...[4, 4, 5, 7, 6, 7].map((value, index) =>
        aRating({
          goalId: goal.id,
          value,
          at: now - (26 - index * 4) * WEEK,
          evidence: index === 3 ? 'Spoke for ten minutes without a slide' : '',
        }),
      ),
      aRating({ goalId: levels.id, level: 0, value: 5, at: now - 9 * WEEK }),
      aRating({ goalId: levels.id, level: 1, value: 8, at: now - 3 * WEEK }),
    ],
    commitments: [
      aCommitment({ ...commitment, text: 'Call the chair', carried: 5, goalIds: [goal.id] }),
      aCommitment({ ...commitment, text: 'Write the three sentences', carried: 1 }),
    ],
    assessments: [
      {
        id: newId(assessmentIdSchema),
        clientId: ANA,
        engagementId: null,
        name: 'Interviews with six colleagues',
        on: addDays(today, -210),
        summary: 'Trusted, quick, hard to stop.',
        areas: [area],
        trashedAt: null,
      },
    ],
    skillPractice: [
      {
        id: newId(skillPracticeIdSchema),
        clientId: ANA,
        goalId: levels.id,
        on: addDays(today, -5),
        skill: 'A question before the first answer',
        happened: 'In the Monday round',
        learned: 'Silence is shorter than it feels',
        trashedAt: null,
      },
    ],
  };
}

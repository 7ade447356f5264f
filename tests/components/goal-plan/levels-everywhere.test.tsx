import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GoalsCard } from '@/components/prep/GoalsCard';
import { GoalHistory } from '@/components/workspace/GoalHistory';
import { NEW_GAS_SCALE } from '@/lib/domain/goal-attainment';
import { aGoal, NOW } from '@/tests/fixtures/builders';
import { aRating } from '@/tests/fixtures/records';

const GOAL = aGoal({ format: 'gas', gas: NEW_GAS_SCALE });
const RATINGS = [
  aRating({ goalId: GOAL.id, level: -1, value: 3 }),
  aRating({ goalId: GOAL.id, level: 1, value: 8, at: NOW + 1 }),
];

describe('a rating by level', () => {
  it('is told as a level before a session, and not as a number from 0 to 10', () => {
    render(<GoalsCard goals={[{ id: GOAL.id, text: GOAL.text, ratings: RATINGS }]} />);

    expect(screen.getByText('−1 → +1')).toBeDefined();
    expect(screen.getByText('from −1 to +1')).toBeDefined();
  });

  it('is told as a level on the client’s page', () => {
    render(<GoalHistory goals={[GOAL]} ratings={RATINGS} />);

    expect(screen.getByText('−1 → +1')).toBeDefined();
    expect(screen.getAllByRole('row').map((row) => row.lastElementChild?.textContent)).toEqual([
      'Rating',
      '+1',
      '−1',
    ]);
  });
});

/**
 * One of the questions at random, never the one drawn just before unless there is no other.
 * `undefined` when there are none. `below(n)` gives a fair whole number from 0 to n - 1.
 */
export function drawQuestion<Drawn extends { id: string }>(
  questions: readonly Drawn[],
  last: string | undefined,
  below: (limit: number) => number,
): Drawn | undefined {
  const others = questions.filter(({ id }) => id !== last);
  const pool = others.length > 0 ? others : questions;
  return pool.length === 0 ? undefined : pool[below(pool.length)];
}

import type { Ask } from '@/lib/domain/question';

/** One question with all the times it was asked, newest first. */
export interface AskedQuestion<Asked extends { ask: Ask }> {
  /** As it was asked last. */
  text: string;
  times: readonly Asked[];
}

/**
 * Asks by question, the one that was asked last first. What was made up on the spot is one question
 * wherever its words are the same.
 */
export function groupAsks<Asked extends { ask: Ask }>(
  asks: readonly Asked[],
): AskedQuestion<Asked>[] {
  const newestFirst = asks.toSorted((a, b) => b.ask.at - a.ask.at);
  const groups = Map.groupBy(
    newestFirst,
    ({ ask }) => ask.questionId ?? `said ${ask.text.trim().toLowerCase()}`,
  );
  return [...groups.values()].map((times) => ({ text: times[0]?.ask.text ?? '', times }));
}

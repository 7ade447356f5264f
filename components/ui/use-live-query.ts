import { liveQuery } from 'dexie';
import { startTransition, useEffect, useState } from 'react';

type Answer<Result> = { result: Result } | { failure: unknown };

/**
 * What a query reads from the database, and again after each change of what it read. `first` stands in
 * until the first answer, and the last answer until the one for other `keys`. Throws what the query
 * threw, for an error boundary. It is drawn in pieces, so that a key or a click never waits for it.
 */
export function useLiveQuery<Result, First = undefined>(
  read: () => Promise<Result> | Result,
  keys?: readonly unknown[],
  first?: First,
): Result | First;
export function useLiveQuery<Result>(
  read: () => Promise<Result> | Result,
  keys: readonly unknown[] = [],
  first?: Result,
): Result | undefined {
  return useAnswers(read, keys, first, startTransition);
}

/** The same, drawn at once and in one piece: for what must not stay on the screen a moment longer. */
export function useUrgentQuery<Result>(
  read: () => Promise<Result> | Result,
  first?: Result,
): Result | undefined {
  return useAnswers(read, [], first, atOnce);
}

function atOnce(draw: () => void): void {
  draw();
}

function useAnswers<Result>(
  read: () => Promise<Result> | Result,
  keys: readonly unknown[],
  first: Result | undefined,
  draw: (change: () => void) => void,
): Result | undefined {
  const [answer, setAnswer] = useState<Answer<Result | undefined>>({ result: first });
  useEffect(() => {
    const { unsubscribe } = liveQuery(read).subscribe(
      (result) =>
        draw(() =>
          setAnswer((last) => ('result' in last && last.result === result ? last : { result })),
        ),
      (failure) => draw(() => setAnswer({ failure })),
    );
    return unsubscribe;
    // biome-ignore lint/correctness/useExhaustiveDependencies: whoever asks says what the query depends on
  }, keys);
  if ('failure' in answer) throw answer.failure;
  return answer.result;
}

import { giveWay, now } from '@/lib/browser/clock';

/** Short enough that a key pressed meanwhile is painted in its frame. */
const SLICE_MS = 6;

/**
 * Runs long work to its end, letting the page draw and answer between its steps. Work that may take
 * many seconds rests, so that the database and the screens go on too.
 */
export async function inSlices<Result>(
  steps: Generator<unknown, Result>,
  pause: () => Promise<void> = giveWay,
): Promise<Result> {
  let begun = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - begun < SLICE_MS) continue;
    await pause();
    begun = now();
  }
}

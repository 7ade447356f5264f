import { commitmentSchema } from '@/lib/domain/commitment';
import { daySchema } from '@/lib/domain/days';
import { captureSchema } from '@/lib/domain/entry';
import { noteSchema } from '@/lib/domain/note';
import { parseEntry } from '@/lib/domain/parse-entry';
import { askSchema } from '@/lib/domain/question';

const ANY_DAY = daySchema.parse('2026-03-10');
/** Between them they meet every rule of a line. */
const EXAMPLES = ['*Try it with #Ana-1 and @them', '"Said (and heard)" #quiet', '\\!me: 3 of 4'];

/**
 * Has lines read and checked that nobody wrote, one at a time: the first two that are read take twenty
 * times as long as later ones (the engine reads a rule, then compiles it), and the coach's first is
 * waited for.
 */
export async function tryEntry(pause: () => Promise<void>): Promise<void> {
  for (const schema of [noteSchema, commitmentSchema, askSchema, captureSchema]) {
    await pause();
    schema.safeParse({});
  }
  for (const line of [...EXAMPLES, ...EXAMPLES]) {
    await pause();
    parseEntry(line, 'note', {
      goals: [],
      language: 'en',
      today: ANY_DAY,
      findDay: () => undefined,
    });
  }
}

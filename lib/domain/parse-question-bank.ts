import { type BankQuestion, bankQuestionSchema } from '@/lib/domain/question';
import { z } from '@/lib/domain/zod';

const rowsSchema = z.array(z.unknown());
/** Strict, so that a misspelt key is an error and not a missing translation. */
const rowSchema = bankQuestionSchema.strict();

/**
 * The questions of `question-bank.json`. Throws an `Error` whose message names the first row that
 * is no question, or has the id of an earlier one, and says what is wrong with it.
 */
export function parseQuestionBank(contents: unknown): readonly BankQuestion[] {
  const rows = rowsSchema.safeParse(contents);
  if (!rows.success) throw new Error('The question bank must be a list of questions.');
  const rowOf = new Map<string, number>();
  return rows.data.map((row, index) => {
    const number = index + 1;
    const parsed = rowSchema.safeParse(row);
    if (!parsed.success) throw new Error(`${nameOf(row, number)}: ${faultsOf(parsed.error)}.`);
    const earlier = rowOf.get(parsed.data.id);
    if (earlier !== undefined) {
      throw new Error(`${nameOf(row, number)}: row ${earlier} has the same id. Give it another.`);
    }
    rowOf.set(parsed.data.id, number);
    return parsed.data;
  });
}

const namedSchema = z.object({ id: z.string() });

function nameOf(row: unknown, number: number): string {
  const named = namedSchema.safeParse(row);
  return `Question bank, row ${number}${named.success ? ` (${named.data.id})` : ''}`;
}

function faultsOf(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}

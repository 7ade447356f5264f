import { type BankQuestion, bankQuestionSchema } from '@/lib/domain/question';
import { z } from '@/lib/domain/zod';

const rowsSchema = z.array(z.unknown());
/** Strict, so that a misspelt key is an error and not a missing translation. */
const rowSchema = z.strictObject(bankQuestionSchema.shape);

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

function faultsOf(error: z.core.$ZodError): string {
  return error.issues
    .map((issue) => [issue.path.join('.'), faultOf(issue)].filter((part) => part !== '').join(': '))
    .join('; ');
}

/** In English, for whoever builds the product: no coach ever reads it. */
function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'unrecognized_keys') return `has the unknown key "${issue.keys.join('", "')}"`;
  if (issue.code === 'invalid_type') return `must be of type ${issue.expected}`;
  return `is invalid (${issue.code})`;
}

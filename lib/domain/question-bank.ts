import type { BankQuestion } from '@/lib/domain/question';

/**
 * The built-in questions, loaded when they are first wanted and kept. The build parses them (see
 * `parsedQuestionBank`), so they are trusted here.
 */
export async function loadQuestionBank(): Promise<readonly BankQuestion[]> {
  bank ??= import('@/lib/domain/question-bank.json').then(
    (module) => module.default as unknown as readonly BankQuestion[],
  );
  return bank;
}

let bank: Promise<readonly BankQuestion[]> | undefined;

import type { QuestionHabits } from '@/lib/domain/question-habits';

const AUXILIARY =
  "(?:is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|must|(?:is|are|was|were|do|does|did|have|has|had|ca|could|wo|would|should|might|must)n't)";
const PERSON = '(?:you|we|i|they|he|she)';
const PRONOUN = `(?:${PERSON.slice(3, -1)}|it|this|that|these|those|there|your|my|our|their|his|her|the)`;
const WORD = '(?:what|how|who|whom|whose|which|where|when)';
const PREPOSITION = '(?:about|at|by|for|from|in|of|on|since|through|to|under|until|with)';

const FILLERS = /^(?:(?:and|but|so|or|well|ok|okay|now|then|also) )+/;
/** "What would", "in what way", but not "what you said" or "when you came", which only lead in. */
const OPEN = new RegExp(
  `^(?:${PREPOSITION} )?(?:when(?:$| (?:${AUXILIARY}|exactly|else)(?![\\w-]))|(?!when)${WORD}(?![\\w-])(?! ${PRONOUN}(?![\\w'])))`,
);
const CLOSED = new RegExp(`^${AUXILIARY}(?![\\w'-])`);
const CLOSED_AFTER_LEAD_IN = new RegExp(`^${AUXILIARY} ${PRONOUN}(?!\\w)`);
/** "Had you known, what would you have done": a condition, not a question. */
const INVERTED_CONDITION = /^(?:had|should|were) /;
/** "You feel stuck?", "Anything else?" */
const STATEMENT = /^(?:you|it|this|that|they|we|he|she|there|any\w*)(?!\w)/;
const TAG = /^(?:right|correct|yes|no|ok|okay)$/;
const ANY_QUESTION_WORD = new RegExp(`(?<![\\w-])(?:${WORD}|why)(?!\\w)`);
const WHY = /^(?:why|how come)(?![\w-])/;
const SECOND_QUESTION = new RegExp(
  ` (?:and|or|but),? (?:then |also )?(?:${PREPOSITION} )?${WORD} (?:(?:much|many|long|often|far|else|exactly) )?${AUXILIARY} ${PRONOUN}(?!\\w)| and (?:then |also )?${AUXILIARY} ${PERSON}(?!\\w)`,
);
const WHOLE_QUESTION = new RegExp(`^${WORD} ${AUXILIARY} ${PRONOUN}(?!\\w)`);
const UNMARKED_CLOSED = new RegExp(`^${AUXILIARY} ${PERSON}(?!\\w)`);

/** Rules of thumb by the first words of a sentence, of its clauses and of what follows a comma. */
export const englishHabits: QuestionHabits = {
  isClosed({ text, isMarked }) {
    if (!isMarked) return UNMARKED_CLOSED.test(text.replace(FILLERS, '')) && !text.endsWith('.');
    if (text.includes('¿')) return false; // "Has" begins a question in Spanish, too.
    const clauses = clausesOf(text);
    const starts = new Set(clauses.map(findStart));
    if (starts.has('open')) return false;
    if (starts.has('closed')) return true;
    const parts = clauses.at(-1) ?? [];
    const isTagged = parts.length > 1 && TAG.test(parts.at(-1) ?? '');
    return isTagged || (STATEMENT.test(parts[0] ?? '') && !ANY_QUESTION_WORD.test(text));
  },

  isStacked({ text }) {
    const second = text.search(SECOND_QUESTION);
    if (second > 0 && hasStart(text.slice(0, second))) return true;
    return clausesOf(text).some((parts) => {
      const first = parts.findIndex(
        (part) =>
          OPEN.test(part) || (CLOSED_AFTER_LEAD_IN.test(part) && !INVERTED_CONDITION.test(part)),
      );
      // "What, to you, …" goes on after the comma; a first question has more than its first word.
      if (first === -1 || !parts[first]?.includes(' ')) return false;
      return parts.slice(first + 1).some((part) => WHOLE_QUESTION.test(part));
    });
  },

  asksWhy({ text }) {
    const parts = clausesOf(text).flat();
    const why = parts.findIndex((part) => WHY.test(part));
    return why !== -1 && !parts.slice(0, why).some((part) => OPEN.test(part));
  },
};

/** Clauses, each in the parts that commas make of it, without "and", "so" and the like in front. */
function clausesOf(text: string): string[][] {
  return text
    .replace(/[?¿!.…]+/gu, '')
    .split(/[;:—–]/u)
    .map((clause) => clause.split(',').map((part) => part.trim().replace(FILLERS, '')));
}

/** How the question of a clause begins, once its lead-in is over. */
function findStart(parts: readonly string[]): 'open' | 'closed' | undefined {
  const [first = '', ...rest] = parts;
  const isOpen = (part: string) => OPEN.test(part) || WHY.test(part);
  if (isOpen(first)) return 'open';
  if (CLOSED.test(first)) {
    return INVERTED_CONDITION.test(first) && rest.some(isOpen) ? 'open' : 'closed';
  }
  const next = rest.find((part) => isOpen(part) || CLOSED_AFTER_LEAD_IN.test(part));
  if (next === undefined) return undefined;
  return CLOSED_AFTER_LEAD_IN.test(next) ? 'closed' : 'open';
}

function hasStart(text: string): boolean {
  return clausesOf(text).some((parts) => findStart(parts) !== undefined);
}

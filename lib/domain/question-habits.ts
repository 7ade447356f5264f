/** One sentence of a question: lower case, straight apostrophes, single spaces, no quotations. */
export interface AskedSentence {
  text: string;
  /** Whether a question mark says that it asks something. */
  isMarked: boolean;
}

/** How questions are recognised in one language. */
export interface QuestionHabits {
  /** Yes or no would answer it. */
  isClosed(sentence: AskedSentence): boolean;
  /** A second question hangs on the first by a conjunction or a comma. */
  isStacked(sentence: AskedSentence): boolean;
  asksWhy(sentence: AskedSentence): boolean;
}

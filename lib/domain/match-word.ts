/** From a word of this many letters on, one typo is forgiven; and from the next, two. */
const ONE_TYPO_FROM = 5;
const TWO_TYPOS_FROM = 8;

/** A word of the texts that answers one that was typed. */
export interface WordMatch {
  /** 1 for the very word, less the further it is from it. */
  quality: number;
  /** How many units from its beginning were typed; all of them when a typo was forgiven. */
  length: number;
}

export function typosForgivenIn(typed: string): 0 | 1 | 2 {
  if (typed.length < ONE_TYPO_FROM) return 0;
  return typed.length < TWO_TYPOS_FROM ? 1 : 2;
}

/**
 * Whether a word answers a typed one: it is that word, begins with it, or does so but for a typo
 * (a letter more, less or wrong, or two neighbours changed round). Both are comparable words.
 */
export function matchWord(typed: string, word: string): WordMatch | undefined {
  if (word.startsWith(typed)) return matchByBeginning(typed.length, word.length);
  const forgiven = typosForgivenIn(typed);
  // A word too short to hold what was typed needs no counting.
  if (forgiven === 0 || word.length < typed.length - forgiven) return undefined;
  const rows = createTypoRows(typed, forgiven);
  for (let depth = 1; depth <= Math.min(word.length, rows.deepest); depth += 1) {
    rows.fill(word, depth);
  }
  return rows.matchAt(word.length);
}

export function matchByBeginning(typed: number, word: number): WordMatch {
  return { quality: typed === word ? 1 : 0.5 + 0.4 * (typed / word), length: typed };
}

/** The table that counts the typos between a typed word and others, one row a letter of the other. */
export interface TypoRows {
  /** Beyond this many letters a word only goes on after what was typed. */
  deepest: number;
  /** Counts for the first `depth` letters of a word. The rows of its earlier letters are filled. */
  fill: (word: string, depth: number) => void;
  /** No word with these first letters is near enough, whatever follows. */
  isTooFarAt: (depth: number) => boolean;
  /** The match of a word of that many letters, once all of them (or the deepest) are filled. */
  matchAt: (length: number) => WordMatch | undefined;
}

/** Optimal string alignment: insertion, deletion, substitution, and transposition of neighbours. */
export function createTypoRows(typed: string, forgiven: number): TypoRows {
  const width = typed.length + 1;
  const deepest = typed.length + forgiven;
  const costs = new Uint8Array((deepest + 1) * width);
  /** The fewest typos of any beginning up to that depth, and of a row. */
  const fewest = new Uint8Array(deepest + 1).fill(typed.length);
  const lowest = new Uint8Array(deepest + 1);
  for (let column = 0; column < width; column += 1) costs[column] = column;
  const cost = (depth: number, column: number) => costs[depth * width + column] ?? 0;

  return {
    deepest,
    fill(word, depth) {
      const letter = word[depth - 1];
      costs[depth * width] = depth;
      let low = depth;
      for (let column = 1; column < width; column += 1) {
        const isSame = typed[column - 1] === letter;
        let value = Math.min(
          cost(depth - 1, column) + 1,
          cost(depth, column - 1) + 1,
          cost(depth - 1, column - 1) + (isSame ? 0 : 1),
        );
        const isSwapped =
          depth > 1 &&
          column > 1 &&
          typed[column - 2] === letter &&
          typed[column - 1] === word[depth - 2];
        if (isSwapped) value = Math.min(value, cost(depth - 2, column - 2) + 1);
        costs[depth * width + column] = value;
        if (value < low) low = value;
      }
      lowest[depth] = low;
      fewest[depth] = Math.min(fewest[depth - 1] ?? width, cost(depth, typed.length));
    },
    isTooFarAt(depth) {
      // A swap counts from the row before the last one.
      const reachable = Math.min(lowest[depth] ?? 0, (lowest[depth - 1] ?? 0) + 1);
      return reachable > forgiven && (fewest[depth] ?? 0) > forgiven;
    },
    matchAt(length) {
      const whole = length <= deepest ? cost(length, typed.length) : forgiven + 1;
      if (whole <= forgiven) return { quality: 0.5 - 0.1 * whole, length };
      const begun = fewest[Math.min(length, deepest)] ?? forgiven + 1;
      return begun <= forgiven ? { quality: 0.3 - 0.1 * begun, length } : undefined;
    },
  };
}

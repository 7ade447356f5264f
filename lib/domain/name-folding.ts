/** A text as names are compared, and where each of its units stands in the text. */
export interface FoldedText {
  folded: string;
  /** By unit of `folded`: the half-open range of the text that it came from. */
  ranges: readonly { from: number; to: number }[];
}

/** Stands where a capital follows a small letter, as in "AnaCosta": a word may end there. */
export const SEAM = '\u0001';

/** Letters that Unicode does not take apart. */
const PLAIN_LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * Small letters without accents, width or ornament, without what nobody sees, and with one blank
 * for any other: the same name in two ways of writing folds to the same.
 */
export function foldNames(text: string): FoldedText {
  let folded = '';
  const ranges: { from: number; to: number }[] = [];
  let from = 0;
  let wasSmall = false;
  const add = (part: string, to: number) => {
    folded += part;
    for (let unit = 0; unit < part.length; unit += 1) ranges.push({ from, to });
  };
  for (const character of text) {
    const to = from + character.length;
    const part = foldLetter(character);
    if (part === '') {
      // An accent or something unseen belongs to the letter before it.
      const last = ranges.at(-1);
      if (last !== undefined) last.to = to;
    } else {
      const isCapital = /^\p{Lu}/u.test(character.normalize('NFKD'));
      if (wasSmall && isCapital) add(SEAM, from);
      add(part, to);
      wasSmall = !isCapital && /^\p{Ll}/u.test(character.normalize('NFKD'));
    }
    from = to;
  }
  return { folded, ranges };
}

/** The folded text alone. */
export function foldName(text: string): string {
  return foldNames(text).folded.replaceAll(SEAM, '');
}

function foldLetter(character: string): string {
  if (character >= ' ' && character <= '~') return character.toLowerCase();
  if (/\s/u.test(character)) return ' ';
  return character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
    .replace(/[øłđðıßæœþ]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

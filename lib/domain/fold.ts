/** Lower case without accents, so that "sesion" finds "Sesión". Only for comparing, never shown. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The folded words of a query; a text matches when it contains every one of them. */
export function foldedWords(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

export function matchesFolded(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

export interface Piece {
  text: string;
  isMatch: boolean;
}

/** Cuts a text at the places where any of the folded words stand; joined, the pieces are the text. */
export function cutAtMatches(text: string, words: readonly string[]): Piece[] {
  const marked = markedUnits(text, words);
  const pieces: Piece[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const isMatch = marked[index] === true;
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += text[index];
    else pieces.push({ text: text[index] ?? '', isMatch });
  }
  return pieces;
}

/** For every UTF-16 unit of the text, whether it is part of a match. */
function markedUnits(text: string, words: readonly string[]): boolean[] {
  let folded = '';
  /** Which unit of the text each unit of `folded` came from; folding changes lengths. */
  const origins: { from: number; to: number }[] = [];
  let from = 0;
  for (const character of text) {
    const part = fold(character);
    const to = from + character.length;
    folded += part;
    for (let unit = 0; unit < part.length; unit += 1) origins.push({ from, to });
    // A combining accent folds to nothing: it belongs to the letter before it.
    const letter = origins.at(-1);
    if (part === '' && letter !== undefined) letter.to = to;
    from = to;
  }
  const marked: boolean[] = new Array(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      const first = origins[at];
      const last = origins[at + word.length - 1];
      if (first !== undefined && last !== undefined) marked.fill(true, first.from, last.to);
    }
  }
  return marked;
}

import {
  GIVEN_NAMES,
  ORDINARY_WORDS,
  ORGANISATION_WORDS,
  PARTICLES,
} from '@/lib/domain/anonymise-words';
import { fold } from '@/lib/domain/fold';

export type GuessKind = 'person' | 'organisation' | 'place';

export interface Guess {
  find: string;
  kind: GuessKind;
}

const WORD = `\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[’'&.-]\\p{Lu}[\\p{L}\\p{M}\\p{N}]*)*`;
const BETWEEN = `(?:[ \\u00a0]+(?:de la|de los|de|del|of|da|do|di|van der|van|von)(?=[ \\u00a0]))?[ \\u00a0]+`;
const SEQUENCE = new RegExp(`(?<![\\p{L}\\p{N}])${WORD}(?:${BETWEEN}${WORD})*`, 'gu');
const SENTENCE_START = /(?:^|[.!?…:;¿¡\n\r"“”«»()—–•*-])[\s"'“«(¿¡*_#>-]*$/u;
/** What stands further in front begins no sentence. */
const BEFORE_MAX = 200;
const PLACE_BEFORE = /(?:^|\s)(?:in|en|near|cerca de)\s$/iu;
const ORGANISATION_BEFORE = /(?:^|\s)(?:at|joined|left|works? for|trabaja en|empresa)\s$/iu;

/**
 * Words with a capital that may name somebody or something. At the start of a sentence a word counts
 * when it is a common given name, owns something ("Tom's") or has a capital elsewhere too.
 */
export function guessNames(texts: readonly string[]): Guess[] {
  const guesses = new Map<string, Guess>();
  const unsure: { word: string; guess: Guess }[] = [];
  const atStart = new Set<string>();
  const small = smallWords(texts);
  const isOrdinary = (word: string) => ORDINARY_WORDS.has(fold(word)) || small.has(fold(word));
  for (const text of texts) {
    for (const match of text.matchAll(SEQUENCE)) {
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      const isAtStart = SENTENCE_START.test(before.slice(-BEFORE_MAX));
      for (const words of runs(match[0], isAtStart ? isOrdinary : isCommon)) {
        const guess = { find: words, kind: kindOf(words, before) };
        const isFirst = isAtStart && match[0].startsWith(words);
        const isOne = !/\s/u.test(words);
        if (isFirst && isOne && !isLikely(words, after)) unsure.push({ word: words, guess });
        else if (!guesses.has(words)) guesses.set(words, guess);
        if (isFirst && !isOne && !GIVEN_NAMES.has(fold(words.split(' ')[0] ?? ''))) {
          atStart.add(words);
        }
      }
    }
  }
  for (const { word, guess } of unsure) {
    const known = guesses.get(word);
    if (known !== undefined && known.kind === 'person') known.kind = guess.kind;
  }
  // "Met Brabazon" begins with a verb when Brabazon stands elsewhere too.
  const alone = new Set([...guesses.keys(), ...unsure.map(({ word }) => word)]);
  for (const find of atStart) {
    const [, ...rest] = find.split(' ');
    const tail = rest.join(' ');
    if (!alone.has(tail)) continue;
    const kind = guesses.get(find)?.kind ?? 'person';
    guesses.delete(find);
    if (!guesses.has(tail)) guesses.set(tail, { find: tail, kind });
  }
  return [...guesses.values()];
}

/** The words of a sequence without ordinary ones, cut where one of those stands. */
function runs(sequence: string, isOrdinary: (word: string) => boolean): string[] {
  const found: string[] = [];
  let run: string[] = [];
  const close = () => {
    while (run.length > 0 && PARTICLES.has(fold(run.at(-1) ?? ''))) run.pop();
    if (run.length > 0) found.push(run.join(' '));
    run = [];
  };
  for (const [index, word] of sequence.split(/[ \u00a0]+/u).entries()) {
    const bare = word.replace(/[’']s$/iu, '');
    const isParticle = PARTICLES.has(fold(bare)) && /^\p{Ll}/u.test(bare);
    if (isParticle ? run.length > 0 : !(isCommon(bare) || (index === 0 && isOrdinary(bare)))) {
      run.push(bare);
    } else close();
  }
  close();
  return found;
}

function isCommon(word: string): boolean {
  const folded = fold(word);
  return (
    word.length === 1 || ORDINARY_WORDS.has(folded) || ORDINARY_WORDS.has(folded.replace(/s$/u, ''))
  );
}

function isLikely(word: string, after: string): boolean {
  if (GIVEN_NAMES.has(fold(word))) return true;
  return /^[’']s\b/u.test(after) || /^\p{Lu}{2,}$/u.test(word);
}

function kindOf(words: string, before: string): GuessKind {
  const parts = words.split(' ').map(fold);
  if (parts.some((part) => ORGANISATION_WORDS.has(part.replaceAll('.', '')))) return 'organisation';
  if (parts.some((part) => GIVEN_NAMES.has(part))) return 'person';
  if (ORGANISATION_BEFORE.test(before) || /^[\p{Lu}\p{N}&.-]{2,}$/u.test(words)) {
    return 'organisation';
  }
  return PLACE_BEFORE.test(before) ? 'place' : 'person';
}

/** Words that stand somewhere without a capital: with one, they begin a sentence. */
function smallWords(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu)) {
      found.add(fold(word));
    }
  }
  return found;
}

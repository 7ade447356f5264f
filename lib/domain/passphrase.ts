/** What a passphrase must have at least; the rest is up to the coach. */
export const LEAST_CHARACTERS = 12;
const LEAST_DIFFERENT = 6;

export type PassphraseProblem = 'tooShort' | 'tooSimple';

/** Why a passphrase won't do, if so: it is too short, or the same few characters again and again. */
export function passphraseProblem(passphrase: string): PassphraseProblem | undefined {
  const characters = Array.from(passphrase.normalize('NFKC'));
  if (characters.length < LEAST_CHARACTERS) return 'tooShort';
  return new Set(characters).size < LEAST_DIFFERENT ? 'tooSimple' : undefined;
}

import { cutAtMatches } from '@/lib/domain/fold';

interface MarkedProps {
  text: string;
  /** Folded words; every place where one of them stands is marked. */
  words: readonly string[];
}

export function Marked({ text, words }: MarkedProps) {
  let at = 0;
  return cutAtMatches(text, words).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isMatch ? (
      <mark key={key}>{piece.text}</mark>
    ) : (
      <span key={key}>{piece.text}</span>
    );
  });
}

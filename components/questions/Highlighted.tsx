import { cutAtRanges, matchRanges } from '@/lib/domain/match-ranges';

interface HighlightedProps {
  text: string;
  /** What was looked for; nothing is marked without words in it. */
  query: string;
}

/** A text with every place marked that answers a word of the query. */
export function Highlighted({ text, query }: HighlightedProps) {
  let at = 0;
  return cutAtRanges(text, matchRanges(text, query)).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isMatch ? <mark key={key}>{piece.text}</mark> : piece.text;
  });
}

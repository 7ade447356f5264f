import styles from '@/components/search/FoundText.module.css';
import { useText } from '@/components/ui/use-text';
import { cutAtRanges, matchRanges } from '@/lib/domain/match-ranges';
import { searchText } from '@/lib/text/search';
import type { FoundHit } from '@/lib/workflows/search-answer';

interface FoundTextProps {
  hit: FoundHit;
  /** Comparable words to mark in what is no excerpt. */
  words: readonly string[];
}

/** What was found, with every match marked, its tags, and what was answered. */
export function FoundText({ hit: { kind, layer, excerpt, tags, answer }, words }: FoundTextProps) {
  const t = useText(searchText);
  return (
    <span className={styles.found} data-kind={kind} data-layer={layer} dir="auto">
      <span
        className={styles.text}
        data-cut-before={excerpt.isCutBefore || undefined}
        data-cut-after={excerpt.isCutAfter || undefined}
      >
        <Pieces text={excerpt.text} ranges={excerpt.ranges} />
      </span>
      {tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          {' #'}
          <Pieces text={tag} ranges={matchRanges(tag, words.join(' '))} />
        </span>
      ))}
      {answer !== undefined && <span className={styles.answer}>{t.answer(answer)}</span>}
    </span>
  );
}

function Pieces({ text, ranges }: Pick<FoundHit['excerpt'], 'text' | 'ranges'>) {
  let at = 0;
  return cutAtRanges(text, ranges).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isMatch ? (
      <mark key={key}>{piece.text}</mark>
    ) : (
      <span key={key}>{piece.text}</span>
    );
  });
}

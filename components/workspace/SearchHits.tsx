import { KindGlyph } from '@/components/live/KindGlyph';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Marked } from '@/components/workspace/Marked';
import { toSession } from '@/components/workspace/routes';
import styles from '@/components/workspace/SearchHits.module.css';
import timeline from '@/components/workspace/Timeline.module.css';
import type { SearchHit } from '@/components/workspace/use-search';
import { dayOf } from '@/lib/domain/days';
import { kindOf } from '@/lib/domain/entry';
import { longDay } from '@/lib/text/dates';
import { sessionPageText } from '@/lib/text/session-page';
import { workspaceText } from '@/lib/text/workspace';

interface SearchHitsProps {
  hits: readonly SearchHit[];
  words: readonly string[];
}

export function SearchHits({ hits, words }: SearchHitsProps) {
  const t = useText(workspaceText);
  return (
    <ol className={styles.hits} aria-label={t.results}>
      {hits.map((hit) => (
        <Hit key={hit.entry.row.id} hit={hit} words={words} />
      ))}
    </ol>
  );
}

function Hit({ hit: { entry, shownAs }, words }: { hit: SearchHit; words: readonly string[] }) {
  const t = useText(sessionPageText);
  const language = useLanguage();
  const kind = kindOf(entry);
  const tags = entry.type === 'ask' ? [] : entry.row.tags;
  const layer = entry.type === 'ask' ? undefined : entry.row.layer;
  return (
    <li className={styles.hit} data-kind={kind} data-layer={layer}>
      <a className={styles.where} href={toSession(entry.row.sessionId)}>
        <b dir="auto">{shownAs}</b> {longDay(dayOf(entry.row.at), language)}
      </a>
      <div className={styles.line}>
        <KindGlyph kind={kind} />
        <span className="visually-hidden">{t.kinds[kind]}: </span>
        <p className={`${timeline.words} ${styles.text}`} dir="auto">
          <Marked text={entry.row.text} words={words} />
          {tags.map((tag) => (
            <span key={tag} className={styles.tag}>
              {' '}
              <Marked text={`#${tag}`} words={words} />
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}

import { FoundText } from '@/components/search/FoundText';
import { KindSign } from '@/components/search/KindSign';
import { toHit } from '@/components/search/to-hit';
import { useLanguage, useText } from '@/components/ui/use-text';
import { toClient, toSession } from '@/components/workspace/routes';
import styles from '@/components/workspace/SearchGroups.module.css';
import { dayOf } from '@/lib/domain/days';
import { longDay } from '@/lib/text/dates';
import { searchText } from '@/lib/text/search';
import type { FoundGroup, SearchAnswer } from '@/lib/workflows/search-answer';

/** What was found, session by session; each line leads to where it stands. */
export function SearchGroups({ answer: { groups, words } }: { answer: SearchAnswer }) {
  const t = useText(searchText);
  return (
    <ol className={styles.groups} aria-label={t.results}>
      {groups.map((group) => (
        <Group key={group.sessionId ?? group.clientId} group={group} words={words} />
      ))}
    </ol>
  );
}

interface GroupProps {
  group: FoundGroup;
  words: readonly string[];
}

function Group({ group, words }: GroupProps) {
  const t = useText(searchText);
  const { sessionId, clientId, hits, count } = group;
  const whole = sessionId === null ? toClient(clientId) : toSession(sessionId);
  const more = count - hits.length;
  return (
    <li className={styles.group}>
      <h2 className={styles.where}>
        {clientId === '' ? (
          <b>{t.yourOwn}</b>
        ) : (
          <a href={whole}>
            <Where group={group} />
          </a>
        )}
      </h2>
      <ul>
        {hits.map((hit) => (
          <li key={hit.id}>
            <a className={styles.hit} data-hit href={toHit(hit.place)}>
              <KindSign kind={hit.kind} />
              <FoundText hit={hit} words={words} />
            </a>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.more}>{sessionId === null ? t.moreOfClient(more) : t.moreOf(more)}</p>
      )}
    </li>
  );
}

function Where({ group: { shownAs, at } }: { group: FoundGroup }) {
  const t = useText(searchText);
  const language = useLanguage();
  return (
    <>
      <b dir="auto">{shownAs}</b> {at === undefined ? t.aboutClient : longDay(dayOf(at), language)}
    </>
  );
}

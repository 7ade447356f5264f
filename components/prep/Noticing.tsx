import styles from '@/components/prep/Noticing.module.css';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/use-text';
import type { PrepSummary } from '@/lib/domain/prep-summary';
import { prepText } from '@/lib/text/prep';

type NoticingProps = Pick<PrepSummary, 'tags' | 'checkIn'>;

/** What keeps coming back, and a check-in to be curious about. Nothing when there is neither. */
export function Noticing({ tags, checkIn }: NoticingProps) {
  const t = useText(prepText);
  if (tags.length === 0 && checkIn === undefined) return null;
  return (
    <Card title={t.noticing}>
      {checkIn !== undefined && (
        <p className={styles.checkIn}>{t.checkIn(checkIn.item, checkIn.to, checkIn.from)}</p>
      )}
      {tags.length > 0 && (
        <dl className={styles.tags}>
          <dt>{t.recurring}</dt>
          {tags.map(({ tag, sessions }) => (
            <dd key={tag} title={t.inSessions(sessions)}>
              #{tag} <span aria-hidden="true">{sessions}</span>
              <span className="visually-hidden">{t.inSessions(sessions)}</span>
            </dd>
          ))}
        </dl>
      )}
    </Card>
  );
}

import styles from '@/components/prep/Noticing.module.css';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { openWorkspace } from '@/lib/browser/open-page';
import type { ClientId } from '@/lib/domain/ids';
import type { PrepSummary } from '@/lib/domain/prep-summary';
import { prepText } from '@/lib/text/prep';

interface NoticingProps extends Pick<PrepSummary, 'tags' | 'checkIn'> {
  clientId: ClientId;
}

/**
 * What keeps coming back, and a check-in to be curious about, with the way to what helps: to the
 * questions for trust after a fall, to the answers before where one is low. Nothing when there is
 * neither.
 */
export function Noticing({ clientId, tags, checkIn }: NoticingProps) {
  const t = useText(prepText);
  const { follow } = useSaving();
  if (tags.length === 0 && checkIn === undefined) return null;
  return (
    <Card title={t.noticing}>
      {checkIn !== undefined && (
        <p className={styles.checkIn}>
          {t.checkIn(checkIn.item, checkIn.to, checkIn.from)}{' '}
          <Button
            look="quiet"
            className={styles.way}
            onClick={() =>
              void follow(
                openWorkspace(
                  checkIn.isDrop ? '/decks/built-in:trust-repair' : `/clients/${clientId}/alliance`,
                ),
              )
            }
          >
            {checkIn.isDrop ? t.repairQuestions : t.alliance}
          </Button>
        </p>
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

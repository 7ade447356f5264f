import { MATTER_PAGE } from '@/components/matters/matter-page';
import { useMatters } from '@/components/matters/use-matters';
import styles from '@/components/matters/WorthKnowing.module.css';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { openWorkspace } from '@/lib/browser/open-page';
import type { ClientId } from '@/lib/domain/ids';
import type { Matter } from '@/lib/domain/what-matters';
import { mattersText } from '@/lib/text/matters';

interface WorthKnowingProps {
  clientId: ClientId;
  /** What is told in its own place already. */
  without?: readonly Matter['kind'][];
}

/**
 * How a client is met well, and one line: what matters most, with the way to it. Nothing where there
 * is nothing to say.
 */
export function WorthKnowing({ clientId, without = [] }: WorthKnowingProps) {
  const t = useText(mattersText);
  const { follow } = useSaving();
  const found = useMatters(clientId);
  if (found === undefined) return null;
  const { place } = found;
  const matters = found.matters.filter(({ kind }) => !without.includes(kind));
  const first = matters[0];
  const met = [place.nameSaid && t.said(place.nameSaid), place.pronouns, place.remoteNeeds].filter(
    Boolean,
  );
  if (first === undefined && met.length === 0) return null;
  return (
    <Card title={t.heading}>
      <div className={styles.lines}>
        {met.length > 0 && <p dir="auto">{met.join(' · ')}</p>}
        {first !== undefined && (
          <p className={styles.line}>
            <span dir="auto">{t.line(first)}</span>
            <Button
              look="quiet"
              className={styles.way}
              aria-label={t.lookOf(t.line(first))}
              onClick={() =>
                void follow(openWorkspace(`/clients/${clientId}/${MATTER_PAGE[first.kind]}`))
              }
            >
              {t.look}
            </Button>
          </p>
        )}
        {matters.length > 1 && (
          <Button
            look="quiet"
            className={styles.more}
            onClick={() => void follow(openWorkspace(`/clients/${clientId}`))}
          >
            {t.more(matters.length - 1)}
          </Button>
        )}
      </div>
    </Card>
  );
}

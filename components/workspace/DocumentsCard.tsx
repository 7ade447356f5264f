import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/DocumentsCard.module.css';
import page from '@/components/workspace/Page.module.css';
import { toDocuments } from '@/components/workspace/routes';
import { dayOf } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import type { SentDocument } from '@/lib/domain/sent-document';
import { briefDay } from '@/lib/text/dates';
import { documentsPageText } from '@/lib/text/documents-page';

/** As many as fit without a second look; all of them are on the page of documents. */
const SHOWN = 3;

interface DocumentsCardProps {
  id: ClientId;
  /** Oldest first. */
  sent: readonly SentDocument[];
}

/** A client's files: what left last, the file of all that is held, and the way to all of them. */
export function DocumentsCard({ id, sent }: DocumentsCardProps) {
  const t = useText(documentsPageText);
  const language = useLanguage();
  const latest = sent.toReversed().slice(0, SHOWN);
  return (
    <Card title={t.page}>
      <div className={styles.fields}>
        {latest.length === 0 ? (
          <p className={page.hint}>{t.cardHint}</p>
        ) : (
          <ul className={styles.sent} aria-label={t.sent}>
            {latest.map(({ id: sentId, at, kind, audience }) => (
              <li key={sentId}>
                {t.kindNames[kind]}, {t.forReader(t.readers[audience])}
                <span className={page.hint}> · {briefDay(dayOf(at), language)}</span>
              </li>
            ))}
          </ul>
        )}
        <a className={page.crumb} href={toDocuments(id)}>
          {t.openAll}
        </a>
        <a className={page.crumb} href={toDocuments(id, 'client-file')}>
          {t.papers['client-file'].name}
        </a>
      </div>
    </Card>
  );
}

import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/DocumentsCard.module.css';
import page from '@/components/workspace/Page.module.css';
import { toDocuments } from '@/components/workspace/routes';
import type { ClientId } from '@/lib/domain/ids';
import { documentsPageText } from '@/lib/text/documents-page';

/** The way from a client to their documents. */
export function DocumentsCard({ id }: { id: ClientId }) {
  const t = useText(documentsPageText);
  return (
    <Card title={t.page}>
      <div className={styles.fields}>
        <p className={page.hint}>{t.cardHint}</p>
        <a className={page.crumb} href={toDocuments(id)}>
          {t.openAll}
        </a>
      </div>
    </Card>
  );
}

import { ImportClients } from '@/components/import/ImportClients';
import { ImportNotes } from '@/components/import/ImportNotes';
import { PastImports } from '@/components/import/PastImports';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { Section } from '@/components/workspace/Section';
import { useClientList } from '@/components/workspace/use-client-list';
import type { ClientId } from '@/lib/domain/ids';
import { importText } from '@/lib/text/import';
import { pagesText } from '@/lib/text/pages';

interface ImportPageProps {
  /** Whose notes the coach came to bring in. */
  clientId?: ClientId | undefined;
  takesFocus: boolean;
}

/** What a coach kept elsewhere: notes of a client, and clients. Nothing is added before it was shown. */
export function ImportPage({ clientId, takesFocus }: ImportPageProps) {
  const t = useText(importText);
  const pages = useText(pagesText);
  const clients = useClientList(true)?.clients.map(({ client }) => client);
  if (clients === undefined) return null;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading takesFocus={takesFocus}>{pages.import}</PageHeading>
        <p className={styles.summary}>{t.intro}</p>
      </header>
      <Section title={t.notes}>
        {clients.length === 0 ? (
          <p className={styles.hint}>{t.noClients}</p>
        ) : (
          <ImportNotes clients={clients} initial={clientId} />
        )}
      </Section>
      <Section title={t.clients}>
        <ImportClients />
      </Section>
      <PastImports clients={clients} />
    </div>
  );
}

import styles from '@/components/documents/Documents.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import { clientTablesText } from '@/lib/text/client-tables';
import type { ClientPapers } from '@/lib/workflows/client-papers';
import { type ClientTable, saveClientTable, tablesOf } from '@/lib/workflows/export-client-tables';

/** The client's commitments and ratings for the coach's own spreadsheet and calendar. */
export function ClientTables({ papers: { records } }: { papers: ClientPapers }) {
  const t = useText(clientTablesText);
  const language = useLanguage();
  const { follow } = useSaving();
  const tables = tablesOf(records);

  function save(table: ClientTable): void {
    void follow(saveClientTable(records, { table, language, today: dayOf(now()) }));
  }
  return (
    <Section title={t.title}>
      {tables.length === 0 ? (
        <p className={page.none}>{t.none}</p>
      ) : (
        <>
          <p className={page.hint}>{t.hint}</p>
          <div className={styles.tables}>
            {tables.map((table) => (
              <Button key={table} onClick={() => save(table)}>
                {t[table]}
              </Button>
            ))}
          </div>
        </>
      )}
    </Section>
  );
}

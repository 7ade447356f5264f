import styles from '@/components/import/Import.module.css';
import { useImports, useTakeBack } from '@/components/import/use-imports';
import { Button } from '@/components/ui/Button';
import preview from '@/components/ui/ImportPreview.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { dayOf } from '@/lib/domain/days';
import type { ImportRecord } from '@/lib/domain/import/import-record';
import { dayMonth } from '@/lib/text/dates';
import { importText } from '@/lib/text/import';

/** What was brought in lately, and the way back. */
export function PastImports({ clients }: { clients: readonly Client[] }) {
  const t = useText(importText);
  const records = useImports();
  if (records === undefined || records.length === 0) return null;
  return (
    <Section title={t.before}>
      <p className={preview.hint}>{t.beforeHint}</p>
      <ul className={styles.records} aria-label={t.before}>
        {records.map((record) => (
          <Record
            key={record.id}
            record={record}
            client={clients.find(({ id }) => id === record.clientId)}
          />
        ))}
      </ul>
    </Section>
  );
}

function Record({ record, client }: { record: ImportRecord; client: Client | undefined }) {
  const t = useText(importText);
  const language = useLanguage();
  const takeBack = useTakeBack();
  const what =
    record.clientId === null
      ? t.recordClients(record.clientIds.length)
      : t.recordNotes(client?.shownAs ?? '–', record.noteIds.length);
  return (
    <li className={styles.record}>
      <span>
        <bdi>{what}</bdi> · {dayMonth(dayOf(record.at), dayOf(now()), language)}
      </span>
      <Button look="quiet" aria-label={t.takeBackNamed(what)} onClick={() => void takeBack(record)}>
        {t.takeBack}
      </Button>
    </li>
  );
}

import { useEffect, useRef, useState } from 'react';
import styles from '@/components/backup/BackupPage.module.css';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { useLanguage, useText } from '@/components/ui/use-text';
import { backupText } from '@/lib/text/backup';
import { backupTablesText } from '@/lib/text/backup-tables';
import { longMoment } from '@/lib/text/dates';
import type { BackupPreview, TablePreview } from '@/lib/workflows/read-backup';

const SHOWN = ['new', 'changed', 'older', 'apart'] as const;

interface RestorePreviewProps {
  preview: BackupPreview;
  /** An earlier restore waits for a word of the coach. */
  isUndecided: boolean;
  onRestore: (kind: 'replace' | 'merge') => void;
  onClose: () => void;
}

/** What a backup holds beside what is here, kind by kind, and the two ways to bring it back. */
export function RestorePreview({ preview, isUndecided, onRestore, onClose }: RestorePreviewProps) {
  const t = useText(backupText);
  const language = useLanguage();
  const { header, rows, unknownTables, erased, erasedThere } = preview;
  const told = preview.tables.filter(hasNews);
  const isNeeded = told.some(differs);
  const result = useRef<HTMLParagraphElement>(null);
  useEffect(() => result.current?.focus(), []);
  return (
    <>
      <p ref={result} tabIndex={-1} className={styles.text}>
        {t.whole(rows, longMoment(header.madeAt, language))}{' '}
        {told.length === 0 ? t.same : t.differs}
      </p>
      {told.length > 0 && (
        <ul className={styles.tables} aria-label={t.differs}>
          {told.map((table) => (
            <TableLine key={table.table} preview={table} />
          ))}
        </ul>
      )}
      {unknownTables.map(({ name, rows: count }) => (
        <p key={name} className={styles.hint} dir="auto">
          {t.unknownTable(name.slice(0, 40), count)}
        </p>
      ))}
      {erased.clients.size > 0 && <p className={styles.hint}>{t.erased(erased.clients.size)}</p>}
      {bringsClients(preview) && <p className={styles.hint}>{t.mayBeErased}</p>}
      {erasedThere > 0 && <p className={styles.hint}>{t.erasedThere(erasedThere)}</p>}
      {isNeeded && isUndecided && <p className={styles.text}>{t.notRestored.undecided}</p>}
      {isNeeded && !isUndecided ? (
        <Ways preview={preview} onRestore={onRestore} onClose={onClose} />
      ) : (
        <div className={styles.acts}>
          <Button onClick={onClose}>{t.close}</Button>
        </div>
      )}
    </>
  );
}

/** Where nobody was erased yet, as in a new browser, nothing is remembered of those who were. */
function bringsClients({ tables, erased }: BackupPreview): boolean {
  const clients = tables.find(({ table }) => table === 'clients');
  return erased.clients.size === 0 && (clients?.verdicts.new ?? 0) > 0;
}

interface WaysProps {
  preview: BackupPreview;
  onRestore: (kind: 'replace' | 'merge') => void;
  onClose: () => void;
}

function Ways({ preview: { tables }, onRestore, onClose }: WaysProps) {
  const t = useText(backupText);
  const goes = tables
    .filter(({ table }) => table !== 'tombstones')
    .reduce((sum, { onlyHere }) => sum + onlyHere, 0);
  const isEmpty = tables.every(
    ({ table, onlyHere, verdicts: { same, changed, older, apart } }) =>
      table === 'meta' || onlyHere + same + changed + older + apart === 0,
  );
  const [way, setWay] = useState<'replace' | 'merge'>(isEmpty ? 'replace' : 'merge');
  return (
    <>
      <div className={styles.choice}>
        <Choice
          label={t.way}
          options={[
            { value: 'merge', label: t.merge },
            { value: 'replace', label: t.replace },
          ]}
          value={way}
          onChange={setWay}
        />
      </div>
      <p className={styles.text}>{way === 'replace' ? t.replaceText(goes) : t.mergeText}</p>
      <p className={styles.hint}>{t.kept}</p>
      <div className={styles.acts}>
        <Button look="primary" onClick={() => onRestore(way)}>
          {t.restore}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </>
  );
}

function TableLine({ preview }: { preview: TablePreview }) {
  const t = useText(backupText);
  const names = useText(backupTablesText);
  const { table, verdicts, onlyHere, damaged, unknownFields, samples } = preview;
  const facts = [
    ...SHOWN.filter((verdict) => verdicts[verdict] > 0).map((verdict) =>
      t.verdict(verdict, verdicts[verdict]),
    ),
    ...(onlyHere > 0 ? [t.onlyHere(onlyHere)] : []),
    ...(damaged > 0 ? [t.damagedRows(damaged)] : []),
    ...(unknownFields.length > 0 ? [t.unknownFields(shortened(unknownFields))] : []),
  ];
  return (
    <li>
      <b>{names[table]}</b>
      <span className={styles.facts}>
        {facts.join(' · ')}
        {samples.length > 0 && (
          <>
            {' '}
            <bdi className={styles.samples}>{samples.join(', ')}</bdi>
          </>
        )}
      </span>
    </li>
  );
}

/** Names come from a file that anybody may have made. */
function shortened(names: readonly string[]): string {
  return names
    .slice(0, 5)
    .map((name) => name.slice(0, 40))
    .join(', ');
}

function differs({ verdicts, onlyHere }: TablePreview): boolean {
  return onlyHere > 0 || SHOWN.some((verdict) => verdicts[verdict] > 0);
}

function hasNews(table: TablePreview): boolean {
  return differs(table) || table.damaged > 0 || table.unknownFields.length > 0;
}

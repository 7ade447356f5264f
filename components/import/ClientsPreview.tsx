import { useState } from 'react';
import { AddedNotice } from '@/components/import/AddedNotice';
import { ColumnFields, guessedReading } from '@/components/import/ColumnFields';
import { usePreview } from '@/components/import/use-preview';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import preview from '@/components/ui/ImportPreview.module.css';
import { LeftOutRows } from '@/components/ui/LeftOutRows';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { ClientDraft, ClientsRead } from '@/lib/domain/import/clients-table';
import type { ImportRecord } from '@/lib/domain/import/import-record';
import type { ClientColumn } from '@/lib/domain/import/import-words';
import type { TableReading } from '@/lib/domain/import/table';
import { importText } from '@/lib/text/import';
import { importClients } from '@/lib/workflows/import-clients';
import { previewClients } from '@/lib/workflows/preview-import';
import type { ClientsFile } from '@/lib/workflows/read-import-file';

const SHOWN = 100;

interface ClientsPreviewProps {
  file: ClientsFile;
  onDone: () => void;
}

/** Which clients a file would add, and which rows are left out and why; then what was added. */
export function ClientsPreview({ file: { table }, onDone }: ClientsPreviewProps) {
  const t = useText(importText);
  const language = useLanguage();
  const [reading, setReading] = useState(() => guessedReading(table));
  const [added, setAdded] = useState<ImportRecord | undefined>(undefined);
  const read = usePreview(reading, (chosen) => previewClients(table, chosen, language));
  return (
    <Card title={t.previewClients}>
      <div className={preview.preview}>
        {added !== undefined ? (
          <AddedNotice
            record={added}
            sentence={t.addedClients(added.clientIds.length)}
            onDone={onDone}
          />
        ) : (
          <>
            <ColumnFields
              table={table}
              fields={t.clientColumns}
              reading={reading}
              onChange={setReading}
            />
            {!hasName(reading) && <p className={preview.lead}>{t.needsName}</p>}
            {read !== undefined && <Found read={read} onAdded={setAdded} onCancel={onDone} />}
          </>
        )}
      </div>
    </Card>
  );
}

function hasName({ columns }: TableReading<ClientColumn>): boolean {
  return (['name', 'firstName', 'lastName'] as const).some((column) => columns.has(column));
}

interface FoundProps {
  read: ClientsRead;
  onAdded: (record: ImportRecord) => void;
  onCancel: () => void;
}

function Found({ read: { drafts, leftOut }, onAdded, onCancel }: FoundProps) {
  const t = useText(importText);
  const { follow } = useSaving();
  const [isAdding, setIsAdding] = useState(false);

  async function add(): Promise<void> {
    setIsAdding(true);
    const adding = importClients(drafts, now());
    if (await follow(adding)) onAdded(await adding);
    else setIsAdding(false);
  }
  return (
    <>
      <p className={preview.lead} role="status">
        {drafts.length === 0 ? t.nothing : t.foundClients(drafts.length)}
      </p>
      {drafts.length > 0 && <Drafts drafts={drafts} />}
      <LeftOutRows
        title={t.leftOut}
        rows={leftOut}
        name={t.row}
        reason={({ reason, detail }) => t.clientReasons[reason](detail)}
        further={t.furtherRows}
      />
      <div className={preview.buttons}>
        {drafts.length > 0 && (
          <Button className={preview.add} disabled={isAdding} onClick={() => void add()}>
            {t.addClients(drafts.length)}
          </Button>
        )}
        <Button look={drafts.length > 0 ? 'quiet' : 'secondary'} onClick={onCancel}>
          {drafts.length > 0 ? t.cancel : t.close}
        </Button>
      </div>
    </>
  );
}

function Drafts({ drafts }: { drafts: readonly ClientDraft[] }) {
  const t = useText(importText);
  return (
    <details className={preview.fold} open={drafts.length <= 5}>
      <summary>{t.show}</summary>
      {/* A list that scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <ul className={preview.list} aria-label={t.show} tabIndex={0}>
        {drafts.slice(0, SHOWN).map(({ row, name, shownAs, contact, members }) => (
          <li key={row}>
            <b dir="auto">{shownAs}</b>
            {' · '}
            <bdi>{name}</bdi>
            {contact !== '' && ' · '}
            <bdi>{contact}</bdi>
            {members.length > 0 && ` · ${t.group(members.length)}`}
          </li>
        ))}
      </ul>
      {drafts.length > SHOWN && <p className={preview.hint}>{t.first(SHOWN, drafts.length)}</p>}
    </details>
  );
}

import { useState } from 'react';
import { FileProblem } from '@/components/import/FileProblem';
import styles from '@/components/import/Import.module.css';
import { NotesPreview } from '@/components/import/NotesPreview';
import { useImportFile } from '@/components/import/use-import-file';
import { ChooseFile } from '@/components/ui/ChooseFile';
import { SelectField } from '@/components/ui/Field';
import preview from '@/components/ui/ImportPreview.module.css';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import { importText } from '@/lib/text/import';
import { type NotesFile, readNotesFile } from '@/lib/workflows/read-import-file';

interface ImportNotesProps {
  clients: readonly Client[];
  initial: ClientId | undefined;
}

/** A client is chosen, then a file; its notes are added only when the coach has seen them. */
export function ImportNotes({ clients, initial }: ImportNotesProps) {
  const t = useText(importText);
  const [clientId, setClientId] = useState<string>(initial ?? '');
  const { state, choose, forget } = useImportFile<NotesFile>((file) => readNotesFile(file, now()));
  const client = clients.find(({ id }) => id === clientId);
  return (
    <>
      <div className={styles.client}>
        <SelectField
          label={t.forClient}
          value={client === undefined ? '' : client.id}
          onChange={(event) => {
            setClientId(event.currentTarget.value);
            forget();
          }}
        >
          <option value="">{t.nobody}</option>
          {clients.map(({ id, shownAs }) => (
            <option key={id} value={id}>
              {shownAs}
            </option>
          ))}
        </SelectField>
      </div>
      <div className={preview.acts}>
        <ChooseFile
          accept=".md,.markdown,.txt,.csv,.tsv,text/markdown,text/plain,text/csv"
          isDisabled={client === undefined}
          onChoose={(file) => void choose(file)}
        >
          {t.chooseNotes}
        </ChooseFile>
        <p className={preview.hint}>{t.notesHint}</p>
      </div>
      <FileProblem state={state} />
      {state.step === 'read' && client !== undefined && (
        <NotesPreview client={client} file={state.file} onDone={forget} />
      )}
    </>
  );
}

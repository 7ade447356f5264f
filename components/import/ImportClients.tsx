import { ClientsPreview } from '@/components/import/ClientsPreview';
import { FileProblem } from '@/components/import/FileProblem';
import { useImportFile } from '@/components/import/use-import-file';
import { ChooseFile } from '@/components/ui/ChooseFile';
import preview from '@/components/ui/ImportPreview.module.css';
import { useText } from '@/components/ui/use-text';
import { importText } from '@/lib/text/import';
import { type ClientsFile, readClientsFile } from '@/lib/workflows/read-import-file';

/** A list is chosen, read and shown; clients are added only when the coach says so. */
export function ImportClients() {
  const t = useText(importText);
  const { state, choose, forget } = useImportFile<ClientsFile>(readClientsFile);
  return (
    <>
      <div className={preview.acts}>
        <ChooseFile
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChoose={(file) => void choose(file)}
        >
          {t.chooseClients}
        </ChooseFile>
        <p className={preview.hint}>{t.clientsHint}</p>
      </div>
      <FileProblem state={state} />
      {state.step === 'read' && <ClientsPreview file={state.file} onDone={forget} />}
    </>
  );
}

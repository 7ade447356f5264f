import { type ReactNode, useState } from 'react';
import { ImportPreview } from '@/components/decks/ImportPreview';
import { ChooseFile } from '@/components/ui/ChooseFile';
import styles from '@/components/ui/ImportPreview.module.css';
import { Notice } from '@/components/ui/Notice';
import { useText } from '@/components/ui/use-text';
import type { DeckFileResult } from '@/lib/domain/deck-file';
import { deckImportText } from '@/lib/text/deck-import';

type State =
  | { step: 'idle' | 'reading' }
  | { step: 'unreadable'; fileName: string }
  | { step: 'read'; fileName: string; result: DeckFileResult };

/** A file is chosen, read and shown; what is in it is added only when the coach says so. */
export function ImportDeck({ children }: { children: ReactNode }) {
  const t = useText(deckImportText);
  const [state, setState] = useState<State>({ step: 'idle' });

  async function read(file: File): Promise<void> {
    setState({ step: 'reading' });
    try {
      // The readers of files are loaded when one is chosen.
      const { readDeckFile } = await import('@/lib/workflows/read-deck-file');
      setState({ step: 'read', fileName: file.name, result: await readDeckFile(file) });
    } catch {
      setState({ step: 'unreadable', fileName: file.name });
    }
  }

  return (
    <>
      <div className={styles.acts}>
        {children}
        <ChooseFile
          accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
          onChoose={(file) => void read(file)}
        >
          {t.import}
        </ChooseFile>
        <p className={styles.hint}>{t.importHint}</p>
      </div>
      <p className={styles.hint} role="status">
        {state.step === 'reading' && t.reading}
      </p>
      {state.step === 'unreadable' && (
        <Notice kind="problem">{t.unreadable(state.fileName)}</Notice>
      )}
      {state.step === 'read' &&
        (state.result.kind === 'refused' ? (
          <Notice kind="problem">
            {t.refused(state.fileName)} {t.refusals[state.result.reason](state.result.detail)}
          </Notice>
        ) : (
          <ImportPreview deck={state.result} onDone={() => setState({ step: 'idle' })} />
        ))}
    </>
  );
}

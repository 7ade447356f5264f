import { useState } from 'react';
import { PastHoursPreview } from '@/components/hours/PastHoursPreview';
import { ChooseFile } from '@/components/ui/ChooseFile';
import styles from '@/components/ui/ImportPreview.module.css';
import { Notice } from '@/components/ui/Notice';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { PastHoursFile } from '@/lib/domain/past-hours-csv';
import type { DayOrder } from '@/lib/domain/written-numbers';
import { hoursImportText } from '@/lib/text/hours-import';

type State =
  | { step: 'idle' | 'reading' }
  | { step: 'unreadable'; file: File }
  | { step: 'read'; file: File; result: PastHoursFile };

/** A file is chosen, read and shown; its hours are added only when the coach says so. */
export function ImportPastHours() {
  const t = useText(hoursImportText);
  const [state, setState] = useState<State>({ step: 'idle' });

  async function read(file: File, order?: DayOrder): Promise<void> {
    try {
      // The readers of files are loaded when one is chosen.
      const { previewPastHours } = await import('@/lib/workflows/read-past-hours-file');
      const result = await previewPastHours(file, { now: now(), order });
      setState({ step: 'read', file, result });
    } catch {
      setState({ step: 'unreadable', file });
    }
  }

  return (
    <>
      <div className={styles.acts}>
        <ChooseFile
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChoose={(file) => {
            setState({ step: 'reading' });
            void read(file);
          }}
        >
          {t.import}
        </ChooseFile>
        <p className={styles.hint}>{t.hint}</p>
      </div>
      <p className={styles.hint} aria-live="polite">
        {state.step === 'reading' && t.reading}
      </p>
      {state.step === 'unreadable' && (
        <Notice kind="problem">{t.unreadable(state.file.name)}</Notice>
      )}
      {state.step === 'read' &&
        (state.result.kind === 'refused' ? (
          <Notice kind="problem">
            {t.refused(state.file.name)} {t.refusals[state.result.reason]}
          </Notice>
        ) : (
          <PastHoursPreview
            hours={state.result}
            onOrder={(order) => void read(state.file, order)}
            onDone={() => setState({ step: 'idle' })}
          />
        ))}
    </>
  );
}

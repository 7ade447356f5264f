import type { FileState } from '@/components/import/use-import-file';
import preview from '@/components/ui/ImportPreview.module.css';
import { Notice } from '@/components/ui/Notice';
import { useText } from '@/components/ui/use-text';
import { importText } from '@/lib/text/import';

/** That a file is being read, or why nothing of it can be. */
export function FileProblem({ state }: { state: FileState<unknown> }) {
  const t = useText(importText);
  return (
    <>
      <p className={preview.hint} aria-live="polite">
        {state.step === 'reading' && t.reading}
      </p>
      {state.step === 'unreadable' && <Notice kind="problem">{t.unreadable(state.name)}</Notice>}
      {state.step === 'refused' && (
        <Notice kind="problem">
          {t.refused(state.name)} {t.refusals[state.reason]}
        </Notice>
      )}
    </>
  );
}

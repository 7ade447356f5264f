import { type ReactNode, useState } from 'react';
import styles from '@/components/recap/RecapTemplatesSection.module.css';
import { ChooseFile } from '@/components/ui/ChooseFile';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { recapEditorText } from '@/lib/text/recap-editor';
import { addTemplates, readTemplatesFrom } from '@/lib/workflows/keep-recap-templates';

type Outcome =
  | { kind: 'added'; count: number; rejected: readonly number[] }
  | { kind: 'problem'; sentence: string };

/** A file of templates is read and what is new in it added; what is here is never changed by it. */
export function ImportTemplates({ children }: { children: ReactNode }) {
  const t = useText(recapEditorText);
  const { follow } = useSaving();
  const [outcome, setOutcome] = useState<Outcome>();

  async function take(file: File): Promise<void> {
    setOutcome(undefined);
    const read = await readTemplatesFrom(file).catch(() => undefined);
    if (read === undefined) {
      setOutcome({ kind: 'problem', sentence: t.unreadable(file.name) });
    } else if (read.kind === 'refused') {
      const sentence = `${t.refused(file.name)} ${t.refusals[read.reason]}`;
      setOutcome({ kind: 'problem', sentence });
    } else {
      const adding = addTemplates(read.layouts, now());
      if (!(await follow(adding))) return;
      setOutcome({ kind: 'added', count: await adding, rejected: read.rejected });
    }
  }
  return (
    <>
      <div className={styles.acts}>
        {children}
        <ChooseFile accept=".json,application/json" onChoose={(file) => void take(file)}>
          {t.import}
        </ChooseFile>
      </div>
      <p className={styles.hint} role="status">
        {outcome?.kind === 'added' && (
          <>
            {t.imported(outcome.count)}{' '}
            {outcome.rejected.length > 0 && t.passedOver(outcome.rejected.join(', '))}
          </>
        )}
      </p>
      {outcome?.kind === 'problem' && <Notice kind="problem">{outcome.sentence}</Notice>}
    </>
  );
}

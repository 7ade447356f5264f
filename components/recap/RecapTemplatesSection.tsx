import { X } from 'lucide-react';
import { useState } from 'react';
import { ImportTemplates } from '@/components/recap/ImportTemplates';
import styles from '@/components/recap/RecapTemplatesSection.module.css';
import { useRecapTemplates } from '@/components/recap/use-recap';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import type { RecapTemplate } from '@/lib/domain/recap-template';
import { recapEditorText } from '@/lib/text/recap-editor';
import {
  exportTemplates,
  restoreTemplate,
  trashTemplate,
} from '@/lib/workflows/keep-recap-templates';

/** The coach's recap templates: to take one away, and to bring them in and out as a file. */
export function RecapTemplatesSection() {
  const t = useText(recapEditorText);
  const found = useRecapTemplates();
  if (found === undefined) return null;
  const { rows, damaged } = found;
  return (
    <Section title={t.templates}>
      <p className={styles.hint}>{t.templatesIntro}</p>
      <TemplateList templates={rows} />
      {damaged > 0 && <Notice kind="hint">{t.damaged(damaged)}</Notice>}
      <ImportTemplates>
        {rows.length > 0 && <Button onClick={() => exportTemplates(rows)}>{t.exportAll}</Button>}
      </ImportTemplates>
    </Section>
  );
}

function TemplateList({ templates }: { templates: readonly RecapTemplate[] }) {
  const t = useText(recapEditorText);
  const { follow } = useSaving();
  const [removed, setRemoved] = useState<RecapTemplate>();

  async function takeAway(template: RecapTemplate): Promise<void> {
    if (await follow(trashTemplate(template.id, now()))) setRemoved(template);
  }
  async function undo(template: RecapTemplate): Promise<void> {
    if (await follow(restoreTemplate(template.id))) setRemoved(undefined);
  }
  return (
    <>
      {templates.length === 0 ? (
        <p>{t.noTemplates}</p>
      ) : (
        <ul className={styles.list} aria-label={t.templates}>
          {templates.map((template) => (
            <li key={template.id}>
              <span dir="auto">{template.name}</span>
              <Button
                look="icon"
                aria-label={t.remove(template.name)}
                onClick={() => void takeAway(template)}
              >
                <X size={16} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.removed} role="status">
        {removed !== undefined && (
          <>
            {t.removed(removed.name)}{' '}
            <Button look="quiet" onClick={() => void undo(removed)}>
              {t.undo}
            </Button>
          </>
        )}
      </p>
    </>
  );
}

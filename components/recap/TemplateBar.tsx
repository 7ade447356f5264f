import { type FormEvent, useState } from 'react';
import styles from '@/components/recap/TemplateBar.module.css';
import { useRecapTemplates } from '@/components/recap/use-recap';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { SessionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { TEMPLATE_NAME_MAX } from '@/lib/domain/recap-template';
import { recapEditorText } from '@/lib/text/recap-editor';
import { editRecap } from '@/lib/workflows/edit-recap';
import { saveAsTemplate } from '@/lib/workflows/keep-recap-templates';

interface TemplateBarProps {
  sessionId: SessionId;
  /** The recap's. */
  language: Language;
}

/** Lays the recap out as a template says, or keeps its layout as one. */
export function TemplateBar({ sessionId, language }: TemplateBarProps) {
  const t = useText(recapEditorText);
  const [isNaming, setIsNaming] = useState(false);
  return (
    <div className={styles.bar}>
      <TemplateChoice sessionId={sessionId} language={language} />
      {isNaming ? (
        <TemplateName sessionId={sessionId} onDone={() => setIsNaming(false)} />
      ) : (
        <Button look="quiet" className={styles.save} onClick={() => setIsNaming(true)}>
          {t.saveAsTemplate}
        </Button>
      )}
    </div>
  );
}

function TemplateChoice({ sessionId, language }: TemplateBarProps) {
  const t = useText(recapEditorText);
  const { follow } = useSaving();
  const templates = useRecapTemplates()?.rows ?? [];
  const [chosenId, setChosenId] = useState('');
  if (templates.length === 0) return null;
  const chosen = templates.find(({ id }) => id === chosenId);

  function layOut(): void {
    if (chosen === undefined) return;
    const edit = { type: 'lay-out', layout: chosen, language } as const;
    void follow(editRecap(sessionId, edit, now()), t.laidOut(chosen.name));
  }
  return (
    <div className={styles.choice}>
      <SelectField
        label={t.template}
        value={chosen?.id ?? ''}
        onChange={({ currentTarget }) => setChosenId(currentTarget.value)}
      >
        <option value="">{t.chooseTemplate}</option>
        {templates.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button disabled={chosen === undefined} onClick={layOut}>
        {t.useTemplate}
      </Button>
    </div>
  );
}

function TemplateName({ sessionId, onDone }: { sessionId: SessionId; onDone: () => void }) {
  const t = useText(recapEditorText);
  const { follow } = useSaving();
  const [name, setName] = useState('');

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const given = name.trim();
    if (given === '') return;
    if (await follow(saveAsTemplate(sessionId, given, now()), t.templateSaved(given))) onDone();
  }
  return (
    <form className={styles.name} onSubmit={(event) => void save(event)}>
      <TextField
        label={t.templateName}
        hint={t.templateHint}
        maxLength={TEMPLATE_NAME_MAX}
        dir="auto"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" disabled={name.trim() === ''}>
          {t.saveTemplate}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}

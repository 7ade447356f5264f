import { X } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import styles from '@/components/documents/NamesOfOthers.module.css';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { CLIENT_NAME_MAX, type Client } from '@/lib/domain/client';
import { documentsPageText } from '@/lib/text/documents-page';
import { forgetReplacement, keepReplacement } from '@/lib/workflows/keep-replacements';
import { turnStandIns } from '@/lib/workflows/turn-stand-ins';

/** What stands for the names of others in a client's documents, remembered with the client. */
export function NamesOfOthers({ client }: { client: Client }) {
  const t = useText(documentsPageText);
  const { follow } = useSaving();
  const { id, replacements = [], hasStandIns = false } = client;
  return (
    <Section title={t.others}>
      <p className={page.hint}>{t.othersHint}</p>
      {replacements.length === 0 ? (
        <p className={page.none}>{t.noOthers}</p>
      ) : (
        <ul aria-label={t.others}>
          {replacements.map(({ find, replace }) => (
            <li key={find} className={styles.row}>
              <span className={styles.pair}>
                <span dir="auto">{find}</span> <span aria-hidden="true">→</span>{' '}
                <strong dir="auto">{replace}</strong>
              </span>
              <Button
                look="icon"
                aria-label={t.remove(find)}
                onClick={() => void follow(forgetReplacement(id, find))}
              >
                <X size={14} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {replacements.length > 0 && (
        <label className={styles.everywhere}>
          <input
            type="checkbox"
            checked={hasStandIns}
            onChange={({ currentTarget }) => void follow(turnStandIns(id, currentTarget.checked))}
          />
          {t.othersEverywhere}
        </label>
      )}
      <NewName onAdd={(find, replace) => follow(keepReplacement(id, { find, replace }))} />
    </Section>
  );
}

interface NewNameProps {
  /** Resolves to whether it was kept. */
  onAdd: (find: string, replace: string) => Promise<boolean>;
}

function NewName({ onAdd }: NewNameProps) {
  const t = useText(documentsPageText);
  const [find, setFind] = useState('');
  const [replace, setReplace] = useState('');
  const [isIncomplete, setIsIncomplete] = useState(false);
  const first = useRef<HTMLFormElement>(null);

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isMissing = find.trim() === '' || replace.trim() === '';
    setIsIncomplete(isMissing);
    if (isMissing || !(await onAdd(find, replace))) return;
    setFind('');
    setReplace('');
    first.current?.querySelector('input')?.focus();
  }
  return (
    <form ref={first} className={styles.form} onSubmit={(event) => void add(event)}>
      <TextField
        label={t.name}
        value={find}
        maxLength={CLIENT_NAME_MAX}
        dir="auto"
        autoComplete="off"
        problem={isIncomplete ? t.bothNeeded : undefined}
        onChange={({ currentTarget }) => setFind(currentTarget.value)}
      />
      <TextField
        label={t.instead}
        value={replace}
        maxLength={CLIENT_NAME_MAX}
        dir="auto"
        autoComplete="off"
        onChange={({ currentTarget }) => setReplace(currentTarget.value)}
      />
      <Button type="submit">{t.add}</Button>
    </form>
  );
}

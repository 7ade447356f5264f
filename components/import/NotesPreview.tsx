import { useState } from 'react';
import { AddedNotice } from '@/components/import/AddedNotice';
import { ColumnFields, guessedReading } from '@/components/import/ColumnFields';
import styles from '@/components/import/Import.module.css';
import { ImportedDays } from '@/components/import/ImportedDays';
import { usePreview } from '@/components/import/use-preview';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Choice } from '@/components/ui/Choice';
import { TextField } from '@/components/ui/Field';
import preview from '@/components/ui/ImportPreview.module.css';
import { LeftOutRows } from '@/components/ui/LeftOutRows';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { dayOf, daySchema } from '@/lib/domain/days';
import type { ImportRecord } from '@/lib/domain/import/import-record';
import { importText } from '@/lib/text/import';
import { importNotes } from '@/lib/workflows/import-notes';
import {
  type NotesChoices,
  previewNotes,
  type NotesPreview as Read,
} from '@/lib/workflows/preview-import';
import type { NotesFile } from '@/lib/workflows/read-import-file';

interface NotesPreviewProps {
  client: Client;
  file: NotesFile;
  onDone: () => void;
}

/** What a file would add to a client's sessions, day by day, and what is left out; then what was added. */
export function NotesPreview({ client, file, onDone }: NotesPreviewProps) {
  const t = useText(importText);
  const [choices, setChoices] = useState(() => firstChoices(file));
  const [added, setAdded] = useState<ImportRecord | undefined>(undefined);
  const read = usePreview(choices, (chosen) => previewNotes(file.source, client, chosen, now()));
  return (
    <Card title={t.previewNotes(client.shownAs)}>
      <div className={preview.preview}>
        {added !== undefined ? (
          <AddedNotice
            record={added}
            sentence={t.addedNotes(added.noteIds.length, added.sessionIds.length)}
            client={client}
            onDone={onDone}
          />
        ) : (
          <>
            <Choices file={file} choices={choices} read={read} onChange={setChoices} />
            {read !== undefined && (
              <Found client={client} read={read} onAdded={setAdded} onCancel={onDone} />
            )}
          </>
        )}
      </div>
    </Card>
  );
}

function firstChoices({ source, suggestedDay }: NotesFile): NotesChoices {
  const reading =
    source.kind === 'table'
      ? guessedReading(source.table)
      : { hasHeader: true, columns: new Map() };
  return { ...reading, chosenDay: suggestedDay, order: undefined };
}

interface ChoicesProps {
  file: NotesFile;
  choices: NotesChoices;
  read: Read | undefined;
  onChange: (choices: NotesChoices) => void;
}

/** What the file leaves open: which column is which, a day for what has none, how days are written. */
function Choices({ file, choices, read, onChange }: ChoicesProps) {
  const t = useText(importText);
  const { source } = file;
  return (
    <>
      {source.kind === 'table' && (
        <ColumnFields
          table={source.table}
          fields={t.noteColumns}
          reading={choices}
          onChange={(reading) => onChange({ ...choices, ...reading })}
        />
      )}
      {read?.usesChosenDay === true && (
        <ChosenDay
          day={choices.chosenDay}
          onChange={(chosenDay) => onChange({ ...choices, chosenDay })}
        />
      )}
      {read?.isOrderUnsure === true && (
        <div className={preview.buttons}>
          <span>{t.order}</span>
          <Choice
            label={t.order}
            options={[
              { value: 'day-first', label: t.orders['day-first'] },
              { value: 'month-first', label: t.orders['month-first'] },
            ]}
            value={choices.order ?? 'day-first'}
            onChange={(order) => onChange({ ...choices, order })}
          />
        </div>
      )}
      {source.kind === 'table' && !choices.columns.has('text') && (
        <p className={preview.lead}>{t.needsText}</p>
      )}
    </>
  );
}

interface ChosenDayProps {
  day: NotesChoices['chosenDay'];
  onChange: (day: NotesChoices['chosenDay']) => void;
}

function ChosenDay({ day, onChange }: ChosenDayProps) {
  const t = useText(importText);
  const [written, setWritten] = useState<string>(day);
  const today = dayOf(now());
  const read = daySchema.safeParse(written);
  const isPast = read.success && read.data <= today;
  return (
    <div className={styles.day}>
      <TextField
        label={t.chosenDay}
        type="date"
        max={today}
        value={written}
        problem={isPast ? undefined : t.badDay}
        onChange={({ currentTarget }) => {
          setWritten(currentTarget.value);
          const chosen = daySchema.safeParse(currentTarget.value);
          if (chosen.success && chosen.data <= today) onChange(chosen.data);
        }}
      />
    </div>
  );
}

interface FoundProps {
  client: Client;
  read: Read;
  onAdded: (record: ImportRecord) => void;
  onCancel: () => void;
}

function Found({ client, read, onAdded, onCancel }: FoundProps) {
  const t = useText(importText);
  const language = useLanguage();
  const { follow } = useSaving();
  const [isAdding, setIsAdding] = useState(false);
  const { drafts, days, leftOut } = read;

  async function add(): Promise<void> {
    setIsAdding(true);
    const adding = importNotes({ clientId: client.id, drafts, language, now: now() });
    if (await follow(adding)) onAdded(await adding);
    else setIsAdding(false);
  }
  return (
    <>
      <p className={preview.lead} role="status">
        {drafts.length === 0 ? t.nothing : t.foundNotes(drafts.length, days.length)}
      </p>
      {drafts.length > 0 && <ImportedDays read={read} />}
      <LeftOutRows
        title={t.leftOut}
        rows={leftOut}
        name={t.row}
        reason={({ reason, detail }) => t.noteReasons[reason](detail)}
        further={t.furtherRows}
      />
      <div className={preview.buttons}>
        {drafts.length > 0 && (
          <Button className={preview.add} disabled={isAdding} onClick={() => void add()}>
            {t.addNotes(drafts.length)}
          </Button>
        )}
        <Button look={drafts.length > 0 ? 'quiet' : 'secondary'} onClick={onCancel}>
          {drafts.length > 0 ? t.cancel : t.close}
        </Button>
      </div>
    </>
  );
}

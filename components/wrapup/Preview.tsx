import { ArrowLeft } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { SelectField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { DocumentView } from '@/components/wrapup/DocumentView';
import styles from '@/components/wrapup/Preview.module.css';
import { type DocumentReader, useDocument } from '@/components/wrapup/use-document';
import type { SessionNotes } from '@/components/wrapup/use-session-notes';
import type { WrapUpData } from '@/components/wrapup/use-wrap-up';
import { WhatLeaves } from '@/components/wrapup/WhatLeaves';
import { wordCount } from '@/lib/documents/document';
import type { Commitment } from '@/lib/domain/commitment';
import { type ExportFormatId, exportFormats } from '@/lib/export/formats';
import { documentsText } from '@/lib/text/documents';
import { wrapUpText } from '@/lib/text/wrapup';
import { copyDocument, saveDocument } from '@/lib/workflows/export-document';

/** Longer recaps are not read to their end. */
const GOOD_LENGTH_WORDS = 250;
const FORMAT_IDS = Object.keys(exportFormats) as ExportFormatId[];

interface PreviewProps {
  data: WrapUpData;
  notes: SessionNotes;
  commitments: readonly Commitment[];
  onBack: () => void;
}

/** Exactly what would leave, before it does. */
export function Preview({ data, notes, commitments, onBack }: PreviewProps) {
  const t = useText(wrapUpText);
  const documents = useText(documentsText);
  const [reader, setReader] = useState<DocumentReader>('client');
  const [formatId, setFormatId] = useState<ExportFormatId>('markdown');
  const document = useDocument(data.session.id, reader);
  const { follow } = useSaving();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  function save(): void {
    if (document === undefined) return;
    const name = `${document.fileName}.${exportFormats[formatId].extension}`;
    void follow(saveDocument(document, formatId), t.fileSaved(name));
  }
  return (
    <section aria-labelledby={titleId} className={styles.preview}>
      <div className={styles.scroll}>
        <Button look="quiet" className={styles.back} onClick={onBack}>
          <ArrowLeft size={16} aria-hidden="true" /> {t.back}
        </Button>
        <h1 ref={title} id={titleId} tabIndex={-1} className={styles.title}>
          {t.previewTitle}
        </h1>
        <div className={styles.choices}>
          <SelectField
            label={t.for}
            value={reader}
            onChange={(event) => setReader(event.currentTarget.value as DocumentReader)}
          >
            <option value="client">{t.readers.client}</option>
            <option value="coach">{t.readers.coach}</option>
          </SelectField>
          <SelectField
            label={t.format}
            value={formatId}
            onChange={(event) => setFormatId(event.currentTarget.value as ExportFormatId)}
          >
            {FORMAT_IDS.map((id) => (
              <option key={id} value={id}>
                {documents.formats[id]}
              </option>
            ))}
          </SelectField>
        </div>
        <p className={styles.leaves}>
          {reader === 'client' ? (
            <WhatLeaves data={data} notes={notes} commitments={commitments} />
          ) : (
            t.leavesEverything
          )}
        </p>
        {document !== undefined && (
          <>
            <DocumentView document={document} />
            {reader === 'client' && <Length words={wordCount(document)} />}
          </>
        )}
      </div>
      <div className={styles.acts}>
        <Button look="primary" onClick={save}>
          {t.save}
        </Button>
        <Button
          onClick={() => {
            if (document !== undefined) void follow(copyDocument(document), t.copied);
          }}
        >
          {t.copy}
        </Button>
      </div>
    </section>
  );
}

function Length({ words }: { words: number }) {
  const t = useText(wrapUpText);
  const language = useLanguage();
  const count = t.words(words.toLocaleString(language));
  return (
    <p className={styles.length}>
      {words > GOOD_LENGTH_WORDS ? `${count} · ${t.tooManyWords}` : count}
    </p>
  );
}

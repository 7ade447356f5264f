import { ArrowLeft } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { RecapEditor } from '@/components/recap/RecapEditor';
import { SentNote } from '@/components/recap/SentNote';
import { TemplateBar } from '@/components/recap/TemplateBar';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { toPrint } from '@/components/workspace/routes';
import { DocumentView } from '@/components/wrapup/DocumentView';
import styles from '@/components/wrapup/Preview.module.css';
import { PreviewChoices } from '@/components/wrapup/PreviewChoices';
import { type DocumentReader, type Previewed, useDocument } from '@/components/wrapup/use-document';
import { useMailLink } from '@/components/wrapup/use-mail-link';
import type { SessionNotes } from '@/components/wrapup/use-session-notes';
import type { WrapUpData } from '@/components/wrapup/use-wrap-up';
import { WhatLeaves } from '@/components/wrapup/WhatLeaves';
import { now } from '@/lib/browser/clock';
import { openWorkspace } from '@/lib/browser/open-page';
import { wordCount } from '@/lib/documents/document';
import type { Commitment } from '@/lib/domain/commitment';
import type { Language } from '@/lib/domain/language';
import { type ExportFormatId, exportFormats, formatsFor } from '@/lib/export/formats';
import { sayNumber } from '@/lib/text/numbers';
import { printText } from '@/lib/text/print';
import { wrapUpText } from '@/lib/text/wrapup';
import { editRecap } from '@/lib/workflows/edit-recap';
import { sendAsFile, sendByClipboard } from '@/lib/workflows/export-document';
import { logSentDocument } from '@/lib/workflows/log-sent-document';

/** Longer recaps are not read to their end. */
const GOOD_LENGTH_WORDS = 250;

const ALL_FORMATS = Object.keys(exportFormats) as ExportFormatId[];

interface PreviewProps {
  data: WrapUpData;
  notes: SessionNotes;
  commitments: readonly Commitment[];
  onBack: () => void;
}

/** Exactly what would leave, before it does; the recap can be changed in its place. */
export function Preview({ data, notes, commitments, onBack }: PreviewProps) {
  const t = useText(wrapUpText);
  const { session, clientLanguage } = data;
  const [reader, setReader] = useState<DocumentReader>('client');
  const [wanted, setWanted] = useState<ExportFormatId>('markdown');
  const [recordLanguage, setRecordLanguage] = useState<Language>(useLanguage());
  const previewed = useDocument(session.id, reader, recordLanguage);
  const formats = previewed === undefined ? ALL_FORMATS : formatsFor(previewed.document);
  const formatId = formats.includes(wanted) ? wanted : 'markdown';
  const { follow } = useSaving();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  function speak(language: Language): void {
    if (reader === 'coach') {
      setRecordLanguage(language);
      return;
    }
    const kept = language === clientLanguage ? null : language;
    void follow(editRecap(session.id, { type: 'speak', language: kept }, now()));
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
        <PreviewChoices
          reader={reader}
          onReader={setReader}
          formats={formats}
          formatId={formatId}
          onFormat={setWanted}
          language={previewed?.document.language}
          onLanguage={speak}
        />
        <p className={styles.leaves}>
          {reader === 'client' ? (
            <WhatLeaves data={data} notes={notes} commitments={commitments} />
          ) : (
            t.leavesEverything
          )}
        </p>
        {previewed !== undefined && <Sheet data={data} previewed={previewed} />}
      </div>
      <Acts data={data} previewed={previewed} formatId={formatId} />
    </section>
  );
}

function Sheet({ data: { session }, previewed }: { data: WrapUpData; previewed: Previewed }) {
  const { document, recap } = previewed;
  if (recap === undefined) return <DocumentView document={document} />;
  return (
    <>
      <RecapEditor sessionId={session.id} recap={recap} />
      <Length words={wordCount(document)} />
      <TemplateBar sessionId={session.id} language={document.language} />
    </>
  );
}

interface ActsProps {
  data: WrapUpData;
  previewed: Previewed | undefined;
  formatId: ExportFormatId;
}

/** What can be done with the document, and whether it changed since that was done. */
function Acts({ data: { session }, previewed, formatId }: ActsProps) {
  const t = useText(wrapUpText);
  const words = useText(printText);
  const { follow } = useSaving();
  const document = previewed?.document;
  const mail = useMailLink(previewed?.recap === undefined ? undefined : document);
  const sending = {
    kind: previewed?.recap === undefined ? ('session-record' as const) : ('recap' as const),
    clientId: session.clientId,
    sessionId: session.id,
  };
  function save(): void {
    if (document === undefined) return;
    const name = `${document.fileName}.${exportFormats[formatId].extension}`;
    void follow(sendAsFile(document, formatId, sending, now()), t.fileSaved(name));
  }
  return (
    <div className={styles.acts}>
      <SentNote sessionId={session.id} className={styles.sent} />
      {formatId === 'email' && mail?.isShort === false && (
        <p className={styles.hint}>{t.tooLongToMail}</p>
      )}
      <Button look="primary" onClick={save}>
        {t.save}
      </Button>
      <Button
        onClick={() => {
          if (document === undefined) return;
          void follow(sendByClipboard(document, sending, now()), t.copied);
        }}
      >
        {t.copy}
      </Button>
      <Button
        disabled={document === undefined}
        onClick={() => {
          // A panel can't print, so the document is shown in a tab of its own.
          const part = previewed?.recap === undefined ? 'record' : 'recap';
          void follow(openWorkspace(toPrint(session.id, part).slice(1)));
        }}
      >
        {words.open}
      </Button>
      {document !== undefined && mail?.isShort === true && (
        <a
          className={styles.mail}
          href={mail.href}
          target="_blank"
          rel="noreferrer"
          onClick={() => void follow(logSentDocument(document, 'email', sending, now()))}
        >
          {t.mail}
        </a>
      )}
    </div>
  );
}

function Length({ words }: { words: number }) {
  const t = useText(wrapUpText);
  const language = useLanguage();
  const count = t.words(sayNumber(words, language));
  return (
    <p className={styles.length}>
      {words > GOOD_LENGTH_WORDS ? `${count} · ${t.tooManyWords}` : count}
    </p>
  );
}

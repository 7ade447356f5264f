import { type ReactNode, useId, useState } from 'react';
import styles from '@/components/documents/Desk.module.css';
import { FormatField } from '@/components/documents/FormatField';
import { LanguageField } from '@/components/documents/LanguageField';
import { SentLine } from '@/components/documents/SentLine';
import { PrintButton } from '@/components/print/PrintButton';
import { Sheet } from '@/components/print/Sheet';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { CoachsideDocument } from '@/lib/documents/document';
import type { DaySpan } from '@/lib/domain/day-span';
import type { ClientId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { LOGGED_AS, type Paper } from '@/lib/domain/papers';
import { type ExportFormatId, exportFormats } from '@/lib/export/formats';
import { documentsPageText } from '@/lib/text/documents-page';
import type { SentPaper } from '@/lib/workflows/client-papers';
import { sendAsFile, sendByClipboard } from '@/lib/workflows/export-document';
import { logSentDocument, type Sending } from '@/lib/workflows/log-sent-document';

interface DeskProps {
  paper: Paper;
  clientId: ClientId;
  /** Exactly what would leave; `undefined` while it can't be made. */
  document: CoachsideDocument | undefined;
  sent: SentPaper | undefined;
  language: Language;
  /** Left out where the words are in one language alone. */
  onLanguage?: ((language: Language) => void) | undefined;
  span?: DaySpan;
  /** Why it can't leave yet, and what to do. */
  blocked?: string | undefined;
  /** Acts of this document alone. */
  more?: ReactNode;
  /** What is decided about it. */
  children: ReactNode;
}

/** One document: what is decided about it, exactly what would leave, and how it does. */
export function Desk({ document, children, ...rest }: DeskProps) {
  const t = useText(documentsPageText);
  const titleId = useId();
  return (
    <div className={styles.desk}>
      <div className={styles.decisions}>{children}</div>
      <div className={styles.leaving}>
        <Acts document={document} {...rest} />
        {document !== undefined && (
          <section aria-labelledby={titleId}>
            <h2 id={titleId} className={styles.label}>
              {t.preview}
            </h2>
            <div className={styles.paper}>
              <Sheet document={document} level={3} />
            </div>
          </section>
        )}
      </div>
    </div>
  );
}

type ActsProps = Omit<DeskProps, 'children'>;

function Acts({ document, paper, clientId, sent, blocked, span, more, ...choice }: ActsProps) {
  const t = useText(documentsPageText);
  const { follow } = useSaving();
  const reasonId = useId();
  const [formatId, setFormatId] = useState<ExportFormatId>('markdown');
  const sending: Sending = {
    ...{ kind: LOGGED_AS[paper].kind, clientId, sessionId: null },
    ...(span === undefined ? {} : { span }),
  };
  const ready = blocked === undefined ? document : undefined;
  const held = { disabled: ready === undefined, 'aria-describedby': blocked && reasonId };

  function save(): void {
    if (ready === undefined) return;
    const name = `${ready.fileName}.${exportFormats[formatId].extension}`;
    void follow(sendAsFile(ready, formatId, sending, now()), t.fileSaved(name));
  }
  return (
    <div className={styles.acts}>
      <div className={styles.choices}>
        {choice.onLanguage !== undefined && (
          <LanguageField language={choice.language} onLanguage={choice.onLanguage} />
        )}
        {document && <FormatField document={document} formatId={formatId} onFormat={setFormatId} />}
      </div>
      <Button look="primary" onClick={save} {...held}>
        {t.save}
      </Button>
      <div className={styles.others}>
        <Button
          {...held}
          onClick={() => ready && void follow(sendByClipboard(ready, sending, now()), t.copied)}
        >
          {t.copy}
        </Button>
        <PrintButton
          document={ready}
          onPrint={() => ready && void follow(logSentDocument(ready, 'print', sending, now()))}
        />
        {more}
      </div>
      {blocked !== undefined && (
        <p id={reasonId} className={styles.blocked}>
          {blocked}
        </p>
      )}
      <SentLine sent={sent} />
    </div>
  );
}

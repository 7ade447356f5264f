import { useState } from 'react';
import { PrintButton } from '@/components/print/PrintButton';
import { SentNote } from '@/components/recap/SentNote';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { SelectField } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/ExportCard.module.css';
import {
  type SessionReader,
  useSessionDocument,
} from '@/components/workspace/use-session-document';
import { now } from '@/lib/browser/clock';
import type { CoachsideDocument } from '@/lib/documents/document';
import type { Session } from '@/lib/domain/session';
import { type ExportFormatId, exportFormats } from '@/lib/export/formats';
import { documentsText } from '@/lib/text/documents';
import { failureSentence } from '@/lib/text/failures';
import { sessionPageText } from '@/lib/text/session-page';
import { sendAsFile, sendByClipboard } from '@/lib/workflows/export-document';
import { logSentDocument } from '@/lib/workflows/log-sent-document';

const FORMATS = Object.keys(exportFormats) as ExportFormatId[];
const READERS: readonly SessionReader[] = ['client', 'coach'];

/** The session's documents, as a file or on the clipboard. */
export function ExportCard({ session }: { session: Session }) {
  const t = useText(sessionPageText);
  const words = useText(documentsText);
  const language = useLanguage();
  const [reader, setReader] = useState<SessionReader>('client');
  const [format, setFormat] = useState<ExportFormatId>('markdown');
  const made = useSessionDocument(session.id, reader, language);
  return (
    <Card title={t.export}>
      <div className={styles.fields} data-entry={`recap-${session.id}`}>
        <SelectField
          label={t.for}
          value={reader}
          onChange={(event) => setReader(event.currentTarget.value as SessionReader)}
        >
          {READERS.map((each) => (
            <option key={each} value={each}>
              {t.readers[each]}
            </option>
          ))}
        </SelectField>
        <p className={styles.hint}>{reader === 'client' ? t.recapHint : t.recordHint}</p>
        <SelectField
          label={t.format}
          value={format}
          onChange={(event) => setFormat(event.currentTarget.value as ExportFormatId)}
        >
          {FORMATS.map((each) => (
            <option key={each} value={each}>
              {words.formats[each]}
            </option>
          ))}
        </SelectField>
        {made?.failure !== undefined ? (
          <Notice kind="problem">{failureSentence(made.failure, language)}</Notice>
        ) : (
          <ExportActs session={session} document={made?.document} format={format} />
        )}
      </div>
    </Card>
  );
}

interface ExportActsProps {
  session: Session;
  document: CoachsideDocument | undefined;
  format: ExportFormatId;
}

function ExportActs({ session, document, format }: ExportActsProps) {
  const t = useText(sessionPageText);
  const { follow } = useSaving();
  const [done, setDone] = useState('');
  const sending = {
    kind: document?.audience === 'client' ? ('recap' as const) : ('session-record' as const),
    clientId: session.clientId,
    sessionId: session.id,
  };
  const run = async (act: Promise<void>, sentence: string) => {
    setDone('');
    if (await follow(act)) setDone(sentence);
  };
  return (
    <>
      <div className={styles.acts}>
        <Button
          disabled={document === undefined}
          onClick={() =>
            document && void run(sendAsFile(document, format, sending, now()), t.fileSaved)
          }
        >
          {t.save}
        </Button>
        <Button
          disabled={document === undefined}
          onClick={() => document && void run(sendByClipboard(document, sending, now()), t.copied)}
        >
          {t.copy}
        </Button>
        <PrintButton
          document={document}
          onPrint={() =>
            document && void follow(logSentDocument(document, 'print', sending, now()))
          }
        />
      </div>
      <p className={styles.hint} aria-live="polite">
        {done}
      </p>
      <SentNote sessionId={session.id} className={styles.hint} />
    </>
  );
}

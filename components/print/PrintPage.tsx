import { PrintView } from '@/components/print/PrintView';
import { usePrintedDocument } from '@/components/print/use-printed-document';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { type PrintedPart, toSession } from '@/components/workspace/routes';
import { now } from '@/lib/browser/clock';
import { goToHash } from '@/lib/browser/hash';
import type { SessionId } from '@/lib/domain/ids';
import { failureSentence } from '@/lib/text/failures';
import { printText } from '@/lib/text/print';
import { logSentDocument } from '@/lib/workflows/log-sent-document';

interface PrintPageProps {
  id: SessionId;
  part: PrintedPart;
}

/** A session's document alone, to be printed: where the panel's button leads. */
export function PrintPage({ id, part }: PrintPageProps) {
  const t = useText(printText);
  const language = useLanguage();
  const { follow } = useSaving();
  const made = usePrintedDocument(id, part, language);
  const kind = part === 'recap' ? ('recap' as const) : ('session-record' as const);
  return (
    <PrintView
      document={made?.document}
      onPrint={() => {
        if (made?.document === undefined) return;
        const sending = { kind, clientId: made.session.clientId, sessionId: id };
        void follow(logSentDocument(made.document, 'print', sending, now()));
      }}
      onClose={() => goToHash(toSession(id))}
    >
      {made !== undefined && made.document === undefined && (
        <Notice kind="problem">
          {made.failure === undefined ? t.missing : failureSentence(made.failure, language)}
        </Notice>
      )}
    </PrintView>
  );
}

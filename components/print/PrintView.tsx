import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import styles from '@/components/print/PrintView.module.css';
import { Sheet } from '@/components/print/Sheet';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/use-text';
import { presentAs, printPage } from '@/lib/browser/print';
import type { CoachsideDocument } from '@/lib/documents/document';
import { printText } from '@/lib/text/print';

interface PrintViewProps {
  /** `undefined` while it is being built. */
  document: CoachsideDocument | undefined;
  /** What stands in place of the sheet when there is none. */
  children?: ReactNode;
  /** Told when the coach prints. */
  onPrint?: () => void;
  onClose: () => void;
}

/**
 * A document alone, in place of everything else on the page, which stays as it is behind. On paper
 * there is nothing but the sheet; the tab takes the document's title, which names the PDF, and its
 * language, which a reader of the PDF is told.
 */
export function PrintView({ document: shown, children, onPrint, onClose }: PrintViewProps) {
  const t = useText(printText);
  const language = useLanguage();
  const view = useRef<HTMLElement>(null);
  const [title, spoken] = [shown?.title, shown?.language];
  useEffect(() => {
    if (title !== undefined && spoken !== undefined) return presentAs(title, spoken);
  }, [title, spoken]);
  // It comes in place of the page: who reads or walks by keys begins at its start.
  useEffect(() => view.current?.focus(), []);
  return createPortal(
    <main
      ref={view}
      tabIndex={-1}
      className={styles.view}
      data-print-view=""
      lang={language}
      aria-label={t.page}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.bar}>
        <Button look="quiet" onClick={onClose}>
          {t.back}
        </Button>
        <p className={styles.hint}>{t.hint}</p>
        <Button
          look="primary"
          className={styles.print}
          disabled={shown === undefined}
          onClick={() => {
            onPrint?.();
            printPage();
          }}
        >
          {t.print}
        </Button>
      </div>
      <div className={styles.paper}>
        {shown === undefined ? children : <Sheet document={shown} level={1} />}
      </div>
    </main>,
    globalThis.document.body,
  );
}

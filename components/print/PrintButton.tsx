import { useEffect, useRef, useState } from 'react';
import { PrintView } from '@/components/print/PrintView';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import type { CoachsideDocument } from '@/lib/documents/document';
import { printText } from '@/lib/text/print';

interface PrintButtonProps {
  document: CoachsideDocument | undefined;
  /** Told when the coach prints, to log that the document left. */
  onPrint?: () => void;
}

/** Shows a document alone, to be printed or kept as PDF. For the workspace: a panel can't print. */
export function PrintButton({ document, onPrint }: PrintButtonProps) {
  const t = useText(printText);
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <>
      <Button ref={button} disabled={document === undefined} onClick={() => setIsOpen(true)}>
        {t.open}
      </Button>
      {isOpen && (
        <PrintView
          document={document}
          {...(onPrint === undefined ? {} : { onPrint })}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

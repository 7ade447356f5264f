import { useEffect, useRef, useState } from 'react';
import { PrintView } from '@/components/print/PrintView';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { CoachsideDocument } from '@/lib/documents/document';
import { printText } from '@/lib/text/print';

interface PrintButtonProps {
  /** The document as it is now, or how to build it when it is asked for. */
  document: CoachsideDocument | undefined | (() => Promise<CoachsideDocument>);
  /** Told when the coach prints, to log that the document left. */
  onPrint?: () => void;
}

/** Shows a document alone, to be printed or kept as PDF. For the workspace: a panel can't print. */
export function PrintButton({ document: given, onPrint }: PrintButtonProps) {
  const t = useText(printText);
  const { follow } = useSaving();
  const [isOpen, setIsOpen] = useState(false);
  const [built, setBuilt] = useState<CoachsideDocument>();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  async function open(): Promise<void> {
    if (typeof given === 'function') {
      const building = given();
      if (!(await follow(building))) return;
      setBuilt(await building);
    }
    setIsOpen(true);
  }
  return (
    <>
      <Button ref={button} disabled={given === undefined} onClick={() => void open()}>
        {t.open}
      </Button>
      {isOpen && (
        <PrintView
          document={typeof given === 'function' ? built : given}
          {...(onPrint === undefined ? {} : { onPrint })}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

import { useEffect, useId, useRef } from 'react';
import styles from '@/components/alliance/Alliance.module.css';
import { CheckInItems, type CheckInItemsProps } from '@/components/alliance/CheckInItems';
import { Button } from '@/components/ui/Button';
import { allianceText } from '@/lib/text/alliance';
import { checkInFormText } from '@/lib/text/check-in-form';

interface CheckInDialogProps extends Omit<CheckInItemsProps, 'how'> {
  onClose: () => void;
}

/** The form over the whole page, so that a client who sees the screen sees nothing else. */
export function CheckInDialog({ onClose, ...form }: CheckInDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { language } = form;

  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      lang={language}
      onCancel={onClose}
    >
      <div className={styles.sheet}>
        <h2 id={id}>{checkInFormText[language].heading}</h2>
        <CheckInItems {...form} how="screen" />
        <Button look="primary" className={styles.start} onClick={onClose}>
          {allianceText[language].finish}
        </Button>
      </div>
    </dialog>
  );
}

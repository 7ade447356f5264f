import type { ReactNode, Ref } from 'react';
import styles from '@/components/ui/ChooseFile.module.css';

interface ChooseFileProps {
  accept: string;
  ref?: Ref<HTMLInputElement>;
  isDisabled?: boolean;
  onChoose: (file: File) => void;
  /** What the button says. */
  children: ReactNode;
}

/** The browser's own choice of a file, looking like a button. */
export function ChooseFile({
  accept,
  ref,
  isDisabled = false,
  onChoose,
  children,
}: ChooseFileProps) {
  return (
    <label className={styles.choose}>
      <input
        ref={ref}
        type="file"
        className="visually-hidden"
        accept={accept}
        disabled={isDisabled}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, corrected, can be chosen again.
          event.currentTarget.value = '';
          if (file !== undefined) onChoose(file);
        }}
      />
      {children}
    </label>
  );
}

import type { ReactNode, Ref } from 'react';
import styles from '@/components/identity/ChooseFile.module.css';

interface ChooseFileProps {
  accept: string;
  ref?: Ref<HTMLInputElement>;
  onChoose: (file: File) => void;
  /** What the button says. */
  children: ReactNode;
}

/** The browser's own choice of a file, looking like a button. */
export function ChooseFile({ accept, ref, onChoose, children }: ChooseFileProps) {
  return (
    <label className={styles.choose}>
      <input
        ref={ref}
        type="file"
        className="visually-hidden"
        accept={accept}
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

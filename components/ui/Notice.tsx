import type { ReactNode } from 'react';
import styles from '@/components/ui/Notice.module.css';

interface NoticeProps {
  /** `problem` is read out at once; `hint` waits to be found. */
  kind: 'problem' | 'hint';
  children: ReactNode;
}

/** A sentence the coach should see, with what to do about it. */
export function Notice({ kind, children }: NoticeProps) {
  return (
    <div
      className={`${styles.notice} ${styles[kind]}`}
      {...(kind === 'problem' ? { role: 'alert' } : {})}
    >
      {children}
    </div>
  );
}

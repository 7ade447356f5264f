import { Eye } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from '@/components/app/HiddenCover.module.css';
import { Elapsed } from '@/components/live/LiveBar';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { liveText } from '@/lib/text/live';
import { shellText } from '@/lib/text/shell';
import { toggleHidden } from '@/lib/workflows/hide-everything';

interface HiddenCoverProps {
  /** When the live session began; without one, only the way back is shown. */
  startedAt: number | undefined;
  isHidden: boolean;
  children: ReactNode;
}

/** Covers everything at once while sharing a screen. What was being typed stays as it was. */
export function HiddenCover({ startedAt, isHidden, children }: HiddenCoverProps) {
  const t = useText(liveText);
  const shell = useText(shellText);
  const { follow } = useSaving();
  const back = useRef<HTMLElement | null>(null);

  useEffect(() => {
    if (isHidden) return;
    back.current?.focus();
    back.current = null;
  }, [isHidden]);

  if (isHidden && back.current === null && document.activeElement instanceof HTMLElement) {
    back.current = document.activeElement;
  }
  return (
    <>
      {isHidden && (
        <main className={styles.cover}>
          <h1 className="visually-hidden">{shell.product}</h1>
          {startedAt !== undefined && <Elapsed startedAt={startedAt} />}
          <Button
            look="icon"
            aria-label={t.show}
            title={t.show}
            onClick={() => void follow(toggleHidden())}
          >
            <Eye size={18} />
          </Button>
        </main>
      )}
      <div hidden={isHidden} className={styles.rest}>
        {children}
      </div>
    </>
  );
}

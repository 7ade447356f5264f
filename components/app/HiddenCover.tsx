import { Eye } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from '@/components/app/HiddenCover.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { coverPage } from '@/lib/browser/cover-page';
import { liveText } from '@/lib/text/live';
import { sharingText } from '@/lib/text/sharing';
import { shellText } from '@/lib/text/shell';
import { toggleHidden } from '@/lib/workflows/hide-everything';
import { shareScreen } from '@/lib/workflows/share-screen';

interface HiddenCoverProps {
  /** The time of a live session, which stays; without one, only the way back is shown. */
  elapsed?: ReactNode;
  /** Why everything is covered, if it is. */
  cover: 'hidden' | 'sharing' | undefined;
  children: ReactNode;
}

/** Covers everything at once while sharing a screen. What was being typed stays as it was. */
export function HiddenCover({ elapsed, cover, children }: HiddenCoverProps) {
  const t = useText(liveText);
  const shell = useText(shellText);
  const sharing = useText(sharingText);
  const { follow } = useSaving();
  const back = useRef<HTMLElement | null>(null);
  const isCovered = cover !== undefined;

  useEffect(() => {
    if (isCovered) return coverPage();
    back.current?.focus();
    back.current = null;
  }, [isCovered]);

  if (isCovered && back.current === null && document.activeElement instanceof HTMLElement) {
    back.current = document.activeElement;
  }
  const label = cover === 'sharing' ? sharing.leave : t.show;
  const leave = () => void follow(cover === 'sharing' ? shareScreen(false) : toggleHidden());
  return (
    <>
      {isCovered && (
        <main className={styles.cover}>
          <h1 className="visually-hidden">{shell.product}</h1>
          {cover === 'sharing' && <p className={styles.why}>{sharing.covered}</p>}
          {elapsed}
          <Button look="icon" aria-label={label} title={label} onClick={leave}>
            <Eye size={18} />
          </Button>
        </main>
      )}
      <div hidden={isCovered} className={styles.rest}>
        {children}
      </div>
    </>
  );
}

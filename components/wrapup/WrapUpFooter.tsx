import { Button } from '@/components/ui/Button';
import { SaveStatus, useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/wrapup/WrapUpFooter.module.css';
import { now } from '@/lib/browser/clock';
import type { SessionId } from '@/lib/domain/ids';
import { wrapUpText } from '@/lib/text/wrapup';
import { finishWrapUp } from '@/lib/workflows/finish-wrap-up';

interface WrapUpFooterProps {
  sessionId: SessionId;
  onClose: () => void;
}

export function WrapUpFooter({ sessionId, onClose }: WrapUpFooterProps) {
  const t = useText(wrapUpText);
  const { follow } = useSaving();

  async function finish(outcome: 'done' | 'later'): Promise<void> {
    if (await follow(finishWrapUp(sessionId, outcome, now()))) onClose();
  }
  return (
    <footer className={styles.footer}>
      <SaveStatus />
      <span className={styles.acts}>
        <Button look="quiet" onClick={() => void finish('later')}>
          {t.later}
        </Button>
        <Button look="quiet" className={styles.done} onClick={() => void finish('done')}>
          {t.done}
        </Button>
      </span>
    </footer>
  );
}

import { X } from 'lucide-react';
import styles from '@/components/live/InSessionPrompt.module.css';
import { useInSessionPrompt } from '@/components/live/use-in-session-prompt';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { LiveSession } from '@/lib/domain/session';
import { liveText } from '@/lib/text/live';
import { savePreferences } from '@/lib/workflows/save-preferences';

/**
 * One quiet line for the coach alone. It changes with the agenda item and never by itself, and has
 * its room from the first paint, so that nothing moves when its words arrive.
 */
export function InSessionPrompt({ session }: { session: LiveSession }) {
  const t = useText(liveText);
  const { follow } = useSaving();
  const prompt = useInSessionPrompt(session);
  return (
    <aside className={styles.prompt} aria-label={t.selfPrompt}>
      <p className={styles.text}>{prompt}</p>
      <Button
        look="icon"
        className={styles.off}
        aria-label={t.selfPromptOff}
        title={t.selfPromptOff}
        onClick={({ currentTarget }) => {
          // The button goes; whoever used it goes on writing.
          currentTarget.closest('main')?.querySelector('textarea')?.focus();
          void follow(savePreferences({ showsInSessionPrompt: false }));
        }}
      >
        <X size={13} />
      </Button>
    </aside>
  );
}

import styles from '@/components/closing/Closing.module.css';
import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { useText } from '@/components/ui/use-text';
import { Section } from '@/components/workspace/Section';
import type { Closure } from '@/lib/domain/closure';
import type { EngagementId } from '@/lib/domain/ids';
import { TEXT_MAX } from '@/lib/domain/text-limits';
import { closingText } from '@/lib/text/closing';
import { writeClosure } from '@/lib/workflows/close-engagement';

const PARTS = ['learning', 'support', 'thanks', 'feedbackToCoach'] as const;

interface ClosureWordsProps {
  engagementId: EngagementId;
  closure: Closure | undefined;
}

/** What is said at the end: what the client takes along, who holds them on, and thanks. */
export function ClosureWords({ engagementId, closure }: ClosureWordsProps) {
  const t = useText(closingText);
  return (
    <Section title={t.closure}>
      <div className={styles.fields} data-entry={closure?.id}>
        {PARTS.map((part) => (
          <AutosavedArea
            key={part}
            journal={`closure:${engagementId}:${part}`}
            label={t[part]}
            initial={closure?.[part] ?? ''}
            maxLength={TEXT_MAX}
            save={(text) => writeClosure(engagementId, { [part]: text })}
          />
        ))}
      </div>
    </Section>
  );
}

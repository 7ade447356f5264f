import styles from '@/components/closing/Closing.module.css';
import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { EVALUATION_LEVELS, type Evaluation } from '@/lib/domain/evaluation';
import type { EngagementId } from '@/lib/domain/ids';
import { TEXT_MAX } from '@/lib/domain/text-limits';
import { closingText } from '@/lib/text/closing';
import { sayAtLevel } from '@/lib/workflows/evaluate-engagement';

interface LevelsProps {
  engagementId: EngagementId;
  evaluation: Evaluation | undefined;
}

/** What came of it, from how it was to what it meant for the work, in the words of who was asked. */
export function Levels({ engagementId, evaluation }: LevelsProps) {
  const t = useText(closingText);
  return (
    <Section title={t.levels}>
      <p className={page.hint}>{t.levelsHint}</p>
      <div className={styles.fields} data-entry={evaluation?.id}>
        {EVALUATION_LEVELS.map((level) => (
          <AutosavedArea
            key={level}
            journal={`level:${engagementId}:${level}`}
            label={t.levelNames[level]}
            initial={evaluation?.levels[level] ?? ''}
            maxLength={TEXT_MAX}
            save={(text) => sayAtLevel(engagementId, level, text)}
          />
        ))}
      </div>
    </Section>
  );
}

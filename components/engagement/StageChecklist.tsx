import { useState } from 'react';
import { AddLine } from '@/components/engagement/AddLine';
import { ChecklistItem } from '@/components/engagement/ChecklistItem';
import type { EngagementState } from '@/components/engagement/client-journey';
import styles from '@/components/engagement/StageChecklist.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { Stage } from '@/lib/domain/engagement';
import type { ChecklistLine } from '@/lib/domain/stage-checklist';
import { engagementText } from '@/lib/text/engagement';
import { stagesText } from '@/lib/text/stages';
import { addLine, removeLine } from '@/lib/workflows/edit-checklist';

interface StageChecklistProps {
  state: EngagementState;
  stage: Stage;
}

/** A stage's list as the coach keeps it: ticked by hand, or spoken for by what is on record. */
export function StageChecklist({ state, stage }: StageChecklistProps) {
  const t = useText(engagementText);
  const { checklist } = useText(stagesText);
  const { follow } = useSaving();
  const [removed, setRemoved] = useState<ChecklistLine>();
  const engagementId = state.engagement.id;
  const lines = state.checklists[stage];
  const wordsOf = ({ text, builtIn }: ChecklistLine) =>
    text ?? (builtIn === undefined ? '' : checklist[builtIn]);

  async function takeOut(line: ChecklistLine): Promise<void> {
    if (await follow(removeLine({ engagementId, stage, key: line.key }, true))) setRemoved(line);
  }
  async function putBack(line: ChecklistLine): Promise<void> {
    const put = follow(removeLine({ engagementId, stage, key: line.key }, false));
    if (await put) setRemoved(undefined);
  }
  return (
    <>
      <p className={styles.hint}>{t.checklistHint}</p>
      {lines.length === 0 ? (
        <p className={styles.hint}>{t.allRemoved}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <ChecklistItem
              key={line.key}
              line={line}
              words={wordsOf(line)}
              engagementId={engagementId}
              today={state.today}
              onRemove={() => void takeOut(line)}
            />
          ))}
        </ul>
      )}
      <p className={styles.removed} role="status">
        {removed !== undefined && (
          <>
            {t.removed(wordsOf(removed))}{' '}
            <Button look="quiet" onClick={() => void putBack(removed)}>
              {t.undo}
            </Button>
          </>
        )}
      </p>
      <AddLine
        button={t.addLine}
        label={t.newLine}
        onAdd={(text) => follow(addLine(engagementId, stage, text))}
      />
    </>
  );
}

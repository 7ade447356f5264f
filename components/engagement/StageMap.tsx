import { useId, useState } from 'react';
import type { EngagementState } from '@/components/engagement/client-journey';
import { StageCalls } from '@/components/engagement/StageCalls';
import { StageChecklist } from '@/components/engagement/StageChecklist';
import styles from '@/components/engagement/StageMap.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Section } from '@/components/workspace/Section';
import type { Stage } from '@/lib/domain/engagement';
import { checklistCount, STAGES } from '@/lib/domain/stage-checklist';
import { longDay } from '@/lib/text/dates';
import { engagementText } from '@/lib/text/engagement';
import { stagesText } from '@/lib/text/stages';
import { changeStage } from '@/lib/workflows/change-stage';

/** The nine stages in a row, the one under way marked, and the list of the one that is looked at. */
export function StageMap({ state }: { state: EngagementState }) {
  const t = useText(engagementText);
  const names = useText(stagesText);
  const { engagement, checklists, readiness } = state;
  const [shown, setShown] = useState<Stage>(engagement.stage);
  const listId = useId();
  return (
    <Section title={t.stages}>
      {readiness !== undefined && (
        <p className={styles.ready}>
          <Button look="quiet" onClick={() => setShown(readiness.stage)}>
            {names.ready(readiness.stage)}
          </Button>{' '}
          <span className={styles.because}>{names.because(readiness.reason)}</span>
        </p>
      )}
      <ol className={styles.stages}>
        {STAGES.map((stage) => {
          const { done, of } = checklistCount(checklists[stage]);
          const isNow = stage === engagement.stage;
          return (
            <li key={stage}>
              <button
                type="button"
                className={styles.stage}
                aria-pressed={stage === shown}
                aria-current={isNow ? 'step' : undefined}
                aria-controls={listId}
                onClick={() => setShown(stage)}
              >
                <span className={styles.name}>{names.stage[stage]}</span>{' '}
                <span className={styles.count}>
                  {t.count(done, of)}
                  {isNow && ` · ${t.now}`}
                </span>
                <span className={styles.bar} aria-hidden="true">
                  <span style={{ inlineSize: `${of === 0 ? 0 : (100 * done) / of}%` }} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <div id={listId} className={styles.list}>
        <h3 className={styles.title}>{t.checklist(names.stage[shown])}</h3>
        <Here state={state} stage={shown} />
        <StageChecklist key={shown} state={state} stage={shown} />
        <StageCalls state={state} stage={shown} />
      </div>
    </Section>
  );
}

/** Since when the engagement has been at a stage, or the way to say that it is. */
function Here({ state: { engagement, today }, stage }: { state: EngagementState; stage: Stage }) {
  const t = useText(engagementText);
  const language = useLanguage();
  const { follow } = useSaving();
  if (stage === engagement.stage) {
    const since = engagement.stageHistory.findLast((change) => change.stage === stage)?.on;
    return since === undefined ? null : (
      <p className={styles.because}>{t.came(longDay(since, language))}</p>
    );
  }
  if (engagement.endedOn !== null) return null;
  return (
    <Button onClick={() => void follow(changeStage(engagement.id, stage, today))}>
      {t.moveHere}
    </Button>
  );
}

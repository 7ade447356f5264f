import { useState } from 'react';
import styles from '@/components/backup/BackupPage.module.css';
import { CheckBackup } from '@/components/backup/CheckBackup';
import { KeptBefore } from '@/components/backup/KeptBefore';
import { MakeBackup } from '@/components/backup/MakeBackup';
import { useBackupState } from '@/components/backup/use-backup-state';
import { useWork } from '@/components/backup/use-work';
import { WeeklyCopy } from '@/components/backup/WeeklyCopy';
import { WorkUnderWay } from '@/components/backup/WorkUnderWay';
import { Notice } from '@/components/ui/Notice';
import { useUnlistedDamaged } from '@/components/ui/use-damaged';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import page from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { backupText } from '@/lib/text/backup';
import { backupAgeText } from '@/lib/text/backup-age';
import { longMoment } from '@/lib/text/dates';

/** Everything in one file, and back again. */
export function BackupPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(backupText);
  const age = useText(backupAgeText);
  const language = useLanguage();
  const work = useWork();
  const state = useBackupState();
  const damaged = useUnlistedDamaged();
  const [isLooking, setIsLooking] = useState(false);
  const [done, setDone] = useState<string | undefined>(undefined);
  const { underWay, problem } = work;
  return (
    <div className={`${page.page} ${styles.page}`}>
      <div className={page.head}>
        <PageHeading takesFocus={takesFocus}>{age.title}</PageHeading>
        {state !== undefined && (
          <p className={page.summary}>
            {state.last === undefined
              ? t.none
              : t.last(longMoment(state.last.at, language), state.last)}
          </p>
        )}
      </div>
      <Damaged count={damaged} />
      <p role="status" hidden={done === undefined}>
        {done}
      </p>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      {underWay !== undefined && <WorkUnderWay {...underWay} />}
      {/* What was typed or chosen stays while the work is under way. */}
      <div className={`${page.page} ${styles.page}`} hidden={underWay !== undefined}>
        {state?.undecided !== undefined && (
          <KeptBefore restored={state.undecided} work={work} onDone={setDone} />
        )}
        <MakeBackup
          work={work}
          isNext={state?.undecided === undefined && !isLooking}
          onDone={setDone}
        />
        {state !== undefined && (
          <CheckBackup
            work={work}
            isUndecided={state.undecided !== undefined}
            onLook={setIsLooking}
            onDone={setDone}
          />
        )}
        <WeeklyCopy work={work} />
      </div>
    </div>
  );
}

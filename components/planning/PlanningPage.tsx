import { useState } from 'react';
import { GivenUpSessions, JustGivenUp } from '@/components/planning/GivenUpSessions';
import { ImportCalendar } from '@/components/planning/ImportCalendar';
import { PlanForm } from '@/components/planning/PlanForm';
import { PlannedDays } from '@/components/planning/PlannedDays';
import { PlannedRow } from '@/components/planning/PlannedRow';
import planning from '@/components/planning/Planning.module.css';
import { type Planning, usePlanning } from '@/components/planning/use-planning';
import { WaitingLists } from '@/components/planning/WaitingLists';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { Section } from '@/components/workspace/Section';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { pagesText } from '@/lib/text/pages';
import { planningText } from '@/lib/text/planning';

interface PlanningPageProps {
  /** Whom the coach came to plan with, if for somebody. */
  begunWith?: ClientId | undefined;
  /** The agenda they came to plan with. */
  begunAs?: string | undefined;
  takesFocus: boolean;
}

/** What is planned, and who waits for a next session. */
export function PlanningPage({ begunWith, begunAs, takesFocus }: PlanningPageProps) {
  const t = useText(pagesText);
  const found = usePlanning();
  return (
    <div className={styles.page}>
      <PageHeading takesFocus={takesFocus}>{t.planning}</PageHeading>
      {found !== undefined && (
        <>
          <Damaged count={found.damaged} />
          <Plan
            found={found}
            begun={begunWith === undefined ? undefined : { with: begunWith, as: begunAs }}
          />
        </>
      )}
    </div>
  );
}

/** The form that is open, begun with a client or with nobody yet. */
interface Planned {
  with: ClientId | undefined;
  as?: string | undefined;
}

interface PlanProps {
  found: Planning;
  /** What the coach came for. */
  begun: Planned | undefined;
}

function Plan({ found, begun }: PlanProps) {
  const t = useText(planningText);
  const [adding, setAdding] = useState(begun);
  const [givenUp, setGivenUp] = useState<readonly SessionId[]>([]);
  return (
    <>
      {adding === undefined ? (
        <div className={planning.bar}>
          <Button
            look="primary"
            className={planning.plan}
            onClick={() => setAdding({ with: undefined })}
          >
            {t.plan}
          </Button>
        </div>
      ) : (
        <PlanForm
          key={adding.with}
          planning={found}
          clientId={adding.with}
          templateId={adding.as}
          onDone={() => setAdding(undefined)}
        />
      )}
      <ImportCalendar />
      <JustGivenUp ids={givenUp} onPlannedAgain={() => setGivenUp([])} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Missed found={found} onUnplanned={setGivenUp} />
          <PlannedDays planning={found} onUnplanned={setGivenUp} />
          <GivenUpSessions planning={found} />
        </div>
        <div className={styles.column}>
          <WaitingLists planning={found} onPlan={(id) => setAdding({ with: id })} />
        </div>
      </div>
    </>
  );
}

interface MissedProps {
  found: Planning;
  onUnplanned: (ids: readonly SessionId[]) => void;
}

/** What was planned and never began: it waits for a word from the coach. */
function Missed({ found: { missed, clients, planned }, onUnplanned }: MissedProps) {
  const t = useText(planningText);
  if (missed.length === 0) return null;
  return (
    <Section title={t.missed} aside={missed.length}>
      <p className={styles.hint}>{t.missedHint}</p>
      <ul className={planning.list} aria-label={t.missed}>
        {missed.map((session) => (
          <PlannedRow
            key={session.id}
            session={session}
            clients={clients}
            planned={planned}
            isUnderDay={false}
            onUnplanned={onUnplanned}
          />
        ))}
      </ul>
    </Section>
  );
}

import { useEngagement } from '@/components/engagement/use-engagement';
import { Assessments } from '@/components/goal-plan/Assessments';
import { Attainment } from '@/components/goal-plan/Attainment';
import { CarriedCard } from '@/components/goal-plan/CarriedCard';
import { GoalSheets } from '@/components/goal-plan/GoalSheets';
import { PracticeLog } from '@/components/goal-plan/PracticeLog';
import { useText } from '@/components/ui/use-text';
import { ClientFrame } from '@/components/workspace/ClientFrame';
import { NotFound } from '@/components/workspace/NotFound';
import page from '@/components/workspace/Page.module.css';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { goalPlanText } from '@/lib/text/goal-plan';

interface GoalPlanPageProps {
  id: ClientId;
  takesFocus: boolean;
}

/** Where a client is going, how it is seen, and what is done about it. */
export function GoalPlanPage({ id, takesFocus }: GoalPlanPageProps) {
  const t = useText(goalPlanText);
  const found = useEngagement(id);
  if (found === undefined) return null;
  const { journey, damaged, state } = found;
  if (journey === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  const today = dayOf(now());
  return (
    <ClientFrame
      client={journey.client}
      part="goals"
      intro={t.intro}
      damaged={damaged}
      takesFocus={takesFocus}
    >
      <div className={page.columns}>
        <div className={page.column}>
          <GoalSheets key={id} journey={journey} today={today} />
          <Attainment goals={journey.goals} ratings={journey.ratings} />
        </div>
        <div className={page.column}>
          <CarriedCard commitments={journey.commitments} today={today} />
          <PracticeLog journey={journey} today={today} />
          <Assessments
            journey={journey}
            engagementId={state?.engagement.id ?? null}
            today={today}
          />
        </div>
      </div>
    </ClientFrame>
  );
}

import { Achievements } from '@/components/closing/Achievements';
import styles from '@/components/closing/Closing.module.css';
import { ClosureWords } from '@/components/closing/ClosureWords';
import { Expectations } from '@/components/closing/Expectations';
import { Levels } from '@/components/closing/Levels';
import { RetentionCard } from '@/components/closing/RetentionCard';
import { ReturnCard } from '@/components/closing/ReturnCard';
import { SustainingPlan } from '@/components/closing/SustainingPlan';
import type { EngagementState } from '@/components/engagement/client-journey';
import { useEngagement } from '@/components/engagement/use-engagement';
import { Attainment } from '@/components/goal-plan/Attainment';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/use-text';
import { ClientFrame } from '@/components/workspace/ClientFrame';
import { NotFound } from '@/components/workspace/NotFound';
import page from '@/components/workspace/Page.module.css';
import { toDocuments, toPart } from '@/components/workspace/routes';
import type { ClientId } from '@/lib/domain/ids';
import { closingText } from '@/lib/text/closing';

interface ClosingPageProps {
  id: ClientId;
  takesFocus: boolean;
}

/** What an engagement was expected to bring, what it brought, and how it ends. */
export function ClosingPage({ id, takesFocus }: ClosingPageProps) {
  const t = useText(closingText);
  const found = useEngagement(id);
  if (found === undefined) return null;
  const { journey, damaged, state } = found;
  if (journey === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  return (
    <ClientFrame
      client={journey.client}
      part="closing"
      intro={t.intro}
      damaged={damaged}
      takesFocus={takesFocus}
    >
      {state === undefined ? (
        <p className={page.none}>
          {t.noEngagement}{' '}
          <a className={page.crumb} href={toPart(id, 'engagement')}>
            {t.toEngagement}
          </a>
        </p>
      ) : (
        <Ending key={state.engagement.id} state={state} />
      )}
    </ClientFrame>
  );
}

function Ending({ state: { engagement, journey } }: { state: EngagementState }) {
  const t = useText(closingText);
  const isOfIt = (row: { engagementId: unknown }) => row.engagementId === engagement.id;
  const evaluation = journey.evaluations.find(isOfIt);
  const closure = journey.closures.find(isOfIt);
  const { id, clientId } = engagement;
  return (
    <div className={page.columns}>
      <div className={page.column}>
        <Expectations engagement={engagement} expectations={evaluation?.expectations ?? []} />
        <Attainment goals={journey.goals} ratings={journey.ratings} />
        <Levels engagementId={id} evaluation={evaluation} />
        <Achievements
          clientId={clientId}
          engagementId={id}
          achievements={journey.achievements.toReversed()}
        />
        <ClosureWords engagementId={id} closure={closure} />
        <SustainingPlan engagementId={id} steps={closure?.sustaining ?? []} />
      </div>
      <div className={page.cards}>
        <Card title={t.report}>
          <div className={styles.stack}>
            <p className={page.hint}>{t.reportHint}</p>
            <a className={page.crumb} href={toDocuments(clientId, 'closure-for-client')}>
              {t.forClient}
            </a>
            <a className={page.crumb} href={toDocuments(clientId, 'closure-for-coach')}>
              {t.forCoach}
            </a>
          </div>
        </Card>
        <RetentionCard engagementId={id} retention={closure?.retention ?? null} />
        <ReturnCard engagementId={id} inputs={evaluation?.return ?? null} />
      </div>
    </div>
  );
}

import type { ClientJourney } from '@/components/engagement/client-journey';
import styles from '@/components/engagement/EngagementFrame.module.css';
import { Standing } from '@/components/engagement/Standing';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { toEngagement } from '@/components/workspace/routes';
import type { ClientId } from '@/lib/domain/ids';
import { longDay } from '@/lib/text/dates';
import { engagementText } from '@/lib/text/engagement';
import { stagesText } from '@/lib/text/stages';

interface EngagementCardProps extends Pick<ClientJourney, 'journey' | 'state'> {
  id: ClientId;
}

/** Where the engagement stands, on the client's page, and the way to it. */
export function EngagementCard({ id, journey, state }: EngagementCardProps) {
  const t = useText(engagementText);
  const stages = useText(stagesText);
  const language = useLanguage();
  return (
    <Card title={t.page}>
      <div className={styles.fields}>
        {state === undefined ? (
          <p className={page.none}>{t.none}</p>
        ) : (
          <>
            <div>
              {state.engagement.title !== '' && <p dir="auto">{state.engagement.title}</p>}
              <p>
                {state.engagement.endedOn === null
                  ? stages.stage[state.engagement.stage]
                  : t.ended(
                      longDay(state.engagement.startedOn, language),
                      longDay(state.engagement.endedOn, language),
                    )}
              </p>
              <p className={page.hint}>
                {t.held(state.facts.held, state.engagement.sessionsAgreed)}
              </p>
            </div>
            {state.readiness !== undefined && (
              <p className={page.hint}>
                {stages.ready(state.readiness.stage)}: {stages.because(state.readiness.reason)}
              </p>
            )}
          </>
        )}
        {journey !== undefined && <Standing journey={journey} state={state} />}
        <a className={page.crumb} href={toEngagement(id)}>
          {t.open}
        </a>
      </div>
    </Card>
  );
}

import type { EngagementState } from '@/components/engagement/client-journey';
import { EngagementFrame } from '@/components/engagement/EngagementFrame';
import { ReportingCalendar } from '@/components/engagement/ReportingCalendar';
import { StageMap } from '@/components/engagement/StageMap';
import { Stakeholders } from '@/components/engagement/Stakeholders';
import { useEngagement } from '@/components/engagement/use-engagement';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { ClientFrame } from '@/components/workspace/ClientFrame';
import { NotFound } from '@/components/workspace/NotFound';
import styles from '@/components/workspace/Page.module.css';
import { now } from '@/lib/browser/clock';
import type { ClientId } from '@/lib/domain/ids';
import { longDay } from '@/lib/text/dates';
import { engagementText } from '@/lib/text/engagement';
import { reopenEngagement, startEngagement } from '@/lib/workflows/start-engagement';

interface EngagementPageProps {
  id: ClientId;
  takesFocus: boolean;
}

/** One engagement: where it stands, what belongs to each stage, who has a part, what is told to whom. */
export function EngagementPage({ id, takesFocus }: EngagementPageProps) {
  const found = useEngagement(id);
  if (found === undefined) return null;
  const { journey, damaged, state } = found;
  if (journey === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  return (
    <ClientFrame
      client={journey.client}
      part="engagement"
      damaged={damaged}
      takesFocus={takesFocus}
    >
      {state === undefined ? <NoEngagement id={id} /> : <Whole state={state} />}
    </ClientFrame>
  );
}

function Whole({ state }: { state: EngagementState }) {
  const t = useText(engagementText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { engagement, journey } = state;
  const { id, startedOn, endedOn } = engagement;
  return (
    <>
      {endedOn !== null && (
        <Notice kind="hint">
          {t.ended(longDay(startedOn, language), longDay(endedOn, language))}{' '}
          <Button look="quiet" onClick={() => void follow(reopenEngagement(id))}>
            {t.reopen}
          </Button>{' '}
          <StartButton id={journey.client.id} />
        </Notice>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <StageMap key={id} state={state} />
          <Stakeholders engagement={engagement} />
          <ReportingCalendar engagement={engagement} today={state.today} />
        </div>
        <div className={styles.cards}>
          <EngagementFrame key={id} engagement={engagement} held={state.facts.held} />
        </div>
      </div>
    </>
  );
}

function NoEngagement({ id }: { id: ClientId }) {
  const t = useText(engagementText);
  return (
    <Notice kind="hint">
      <strong>{t.none}</strong> {t.noneHint} <StartButton id={id} />
    </Notice>
  );
}

function StartButton({ id }: { id: ClientId }) {
  const t = useText(engagementText);
  const { follow } = useSaving();
  return (
    <Button look="primary" onClick={() => void follow(startEngagement({ clientId: id }, now()))}>
      {t.start}
    </Button>
  );
}

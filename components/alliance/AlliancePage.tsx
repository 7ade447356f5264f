import { AllianceTrend } from '@/components/alliance/AllianceTrend';
import { AskCheckIn } from '@/components/alliance/AskCheckIn';
import { FeedbackList } from '@/components/alliance/FeedbackList';
import { Marks } from '@/components/alliance/Marks';
import { Pulse } from '@/components/alliance/Pulse';
import { Repairs } from '@/components/alliance/Repairs';
import { useEngagement } from '@/components/engagement/use-engagement';
import { useText } from '@/components/ui/use-text';
import { ClientFrame } from '@/components/workspace/ClientFrame';
import { NotFound } from '@/components/workspace/NotFound';
import page from '@/components/workspace/Page.module.css';
import { markHistory, numberedCheckIns, numberedSessions } from '@/lib/domain/alliance-history';
import type { ClientId } from '@/lib/domain/ids';
import { allianceText } from '@/lib/text/alliance';

interface AlliancePageProps {
  id: ClientId;
  takesFocus: boolean;
}

/** How coach and client work together: what the client says of it, and what came of it. */
export function AlliancePage({ id, takesFocus }: AlliancePageProps) {
  const t = useText(allianceText);
  const found = useEngagement(id);
  if (found === undefined) return null;
  const { journey, damaged, state } = found;
  if (journey === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  const checkIns = numberedCheckIns(journey);
  return (
    <ClientFrame
      client={journey.client}
      part="alliance"
      intro={t.intro}
      damaged={damaged}
      takesFocus={takesFocus}
    >
      <div className={page.column}>
        <AllianceTrend checkIns={checkIns} />
        <Marks clientId={id} marks={markHistory(checkIns, journey.repairs)} />
        <AskCheckIn
          sessions={numberedSessions(journey)}
          checkIns={journey.checkIns}
          language={journey.client.language}
          address={journey.client.spanishAddress}
        />
        <Repairs clientId={id} repairs={journey.repairs.toReversed()} />
        <FeedbackList clientId={id} feedback={journey.feedback.toReversed()} />
        <Pulse engagement={state?.engagement} rounds={journey.pulseRounds.toReversed()} />
      </div>
    </ClientFrame>
  );
}

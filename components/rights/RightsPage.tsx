import { AccessRequests } from '@/components/rights/AccessRequests';
import { EraseForGood } from '@/components/rights/EraseForGood';
import { KeepingSection } from '@/components/rights/KeepingSection';
import styles from '@/components/rights/Rights.module.css';
import { useClientRights } from '@/components/rights/use-client-rights';
import { useText } from '@/components/ui/use-text';
import { ClientFrame } from '@/components/workspace/ClientFrame';
import { NotFound } from '@/components/workspace/NotFound';
import type { ClientId } from '@/lib/domain/ids';
import { rightsText } from '@/lib/text/rights';

interface RightsPageProps {
  id: ClientId;
  takesFocus: boolean;
}

/** What a client may ask of the coach: how long records are kept, access to them, and their end. */
export function RightsPage({ id, takesFocus }: RightsPageProps) {
  const t = useText(rightsText);
  const found = useClientRights(id);
  if (found === undefined) return null;
  const { rights, damaged } = found;
  if (rights === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  return (
    <ClientFrame
      client={rights.client}
      part="rights"
      intro={t.intro}
      damaged={damaged}
      takesFocus={takesFocus}
    >
      <div className={styles.sections}>
        <KeepingSection rights={rights} />
        <AccessRequests clientId={id} requests={rights.requests} today={rights.today} />
        <EraseForGood rights={rights} />
      </div>
    </ClientFrame>
  );
}

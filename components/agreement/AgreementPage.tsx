import { useEngagement } from '@/components/engagement/use-engagement';
import { ClientFrame } from '@/components/workspace/ClientFrame';
import { NotFound } from '@/components/workspace/NotFound';

import type { ClientId } from '@/lib/domain/ids';

interface AgreementPageProps {
  id: ClientId;
  takesFocus: boolean;
}

/** What was agreed with a client, and what they consented to. */
export function AgreementPage({ id, takesFocus }: AgreementPageProps) {
  const found = useEngagement(id);
  if (found === undefined) return null;
  const { journey, damaged } = found;
  if (journey === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  return (
    <ClientFrame client={journey.client} part="agreement" damaged={damaged} takesFocus={takesFocus}>
      {null}
    </ClientFrame>
  );
}

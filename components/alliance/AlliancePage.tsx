import { useEngagement } from '@/components/engagement/use-engagement';
import { ClientFrame } from '@/components/workspace/ClientFrame';
import { NotFound } from '@/components/workspace/NotFound';

import type { ClientId } from '@/lib/domain/ids';

interface AlliancePageProps {
  id: ClientId;
  takesFocus: boolean;
}

/** How coach and client work together. */
export function AlliancePage({ id, takesFocus }: AlliancePageProps) {
  const found = useEngagement(id);
  if (found === undefined) return null;
  const { journey, damaged } = found;
  if (journey === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  return (
    <ClientFrame client={journey.client} part="alliance" damaged={damaged} takesFocus={takesFocus}>
      {null}
    </ClientFrame>
  );
}

import { useEngagement } from '@/components/engagement/use-engagement';
import { ClientFrame } from '@/components/workspace/ClientFrame';
import { NotFound } from '@/components/workspace/NotFound';

import type { ClientId } from '@/lib/domain/ids';

interface ClosingPageProps {
  id: ClientId;
  takesFocus: boolean;
}

/** What an engagement was expected to bring, what it brought, and how it ends. */
export function ClosingPage({ id, takesFocus }: ClosingPageProps) {
  const found = useEngagement(id);
  if (found === undefined) return null;
  const { journey, damaged } = found;
  if (journey === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  return (
    <ClientFrame client={journey.client} part="closing" damaged={damaged} takesFocus={takesFocus}>
      {null}
    </ClientFrame>
  );
}

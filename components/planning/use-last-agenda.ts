import { useLiveQuery } from '@/components/ui/use-live-query';
import type { ClientId } from '@/lib/domain/ids';
import { lastAgenda } from '@/lib/domain/prep-summary';
import { listSessions } from '@/lib/storage/sessions';

/** How the client's last ordinary session ran: the next one is planned like it. */
export function useLastAgenda(
  clientId: ClientId | undefined,
): { templateId: string; minutes: number } | undefined {
  return useLiveQuery(
    async () => (clientId === undefined ? undefined : lastAgenda(await listSessions(clientId))),
    [clientId],
  );
}

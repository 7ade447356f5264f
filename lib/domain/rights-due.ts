import { type AccessRequest, isAccessOpen } from '@/lib/domain/access-request';
import type { Client } from '@/lib/domain/client';
import type { Closure } from '@/lib/domain/closure';
import type { Day, Instant } from '@/lib/domain/days';
import { isKeepingOver, type KeepingState, keepingState } from '@/lib/domain/keeping';

interface RightsRecords {
  clients: readonly Client[];
  lastStarts: ReadonlyMap<string, Instant>;
  closures: readonly Closure[];
  requests: readonly AccessRequest[];
}

export interface ClientKeeping {
  client: Client;
  keeping: KeepingState;
}

/** What a coach owes to clients: a decision on records whose time is over, answers to requests. */
export interface RightsDue {
  today: Day;
  /** Their time is over, longest first. */
  over: readonly ClientKeeping[];
  /** Kept until some day that is to come, soonest first. */
  kept: readonly ClientKeeping[];
  /** For how many clients nothing was decided. */
  undecided: number;
  /** Requests to be answered, soonest due first. */
  open: readonly { request: AccessRequest; client: Client | undefined }[];
}

/** The sample asks nothing of anybody. What is in the trash is held all the same. */
export function rightsDue(
  { clients, lastStarts, closures, requests }: RightsRecords,
  today: Day,
): RightsDue {
  const byClient = Map.groupBy(closures, ({ clientId }) => clientId);
  const known = new Map(clients.map((client) => [client.id, client]));
  const all = clients
    .filter(({ isSample }) => !isSample)
    .map((client) => ({
      client,
      keeping: keepingState({
        client,
        lastAt: lastStarts.get(client.id),
        closures: byClient.get(client.id) ?? [],
      }),
    }));
  const dated = all
    .filter(({ keeping }) => keeping.until !== undefined)
    .toSorted((a, b) => ((a.keeping.until ?? '') < (b.keeping.until ?? '') ? -1 : 1));
  return {
    today,
    over: dated.filter(({ keeping }) => isKeepingOver(keeping, today)),
    kept: dated.filter(({ keeping }) => !isKeepingOver(keeping, today)),
    undecided: all.length - dated.length,
    open: requests
      .filter(isAccessOpen)
      .map((request) => ({ request, client: known.get(request.clientId) })),
  };
}

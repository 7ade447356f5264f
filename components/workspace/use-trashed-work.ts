import { useLiveQuery } from '@/components/ui/use-live-query';
import { useLanguage } from '@/components/ui/use-text';
import { GROWTH, toPart } from '@/components/workspace/routes';
import type { ClientId } from '@/lib/domain/ids';
import { readAccessRequests } from '@/lib/storage/access-requests';
import {
  type JourneyTable,
  readTrashedJourney,
  type TrashedJourneyRow,
} from '@/lib/storage/journey-tables';
import { readClients } from '@/lib/storage/practice';
import { readTrashedGoals, type TrashedOwn } from '@/lib/storage/trash';
import { longDay } from '@/lib/text/dates';
import { restoreAccessRequest } from '@/lib/workflows/keep-access-requests';
import { restoreToJourney } from '@/lib/workflows/keep-journey';
import { restoreGoal } from '@/lib/workflows/trash-goal';

/** One thing in the trash, with the way back. */
export interface TrashedWork {
  id: string;
  kind: JourneyTable | 'goals' | 'accessRequests' | keyof TrashedOwn;
  words: string;
  /** The display name of the client it belongs to, if to one. */
  shownAs: string | undefined;
  /** The page where it stands again once it is back. */
  href: string;
  trashedAt: number;
  restore: () => Promise<void>;
}

export interface TrashedWorks {
  /** Last removed first. */
  works: TrashedWork[];
  damaged: number;
}

/**
 * Goals, requests for access, and lines that a coach wrote down along the way. `undefined` during the
 * first read.
 */
export function useTrashedWork(): TrashedWorks | undefined {
  const language = useLanguage();
  return useLiveQuery(async () => {
    const [goals, requests, journey, clients] = await Promise.all([
      readTrashedGoals(),
      readAccessRequests(),
      readTrashedJourney(),
      readClients(),
    ]);
    const shownAs = new Map(clients.rows.map((client) => [client.id, client.shownAs]));
    const works = [
      ...goals.rows.map(({ id, clientId, text, trashedAt }) => ({
        id,
        kind: 'goals' as const,
        words: text,
        shownAs: shownAs.get(clientId),
        href: toPart(clientId, 'goals'),
        trashedAt: trashedAt ?? 0,
        restore: () => restoreGoal(id),
      })),
      ...requests.rows
        .filter(({ trashedAt }) => trashedAt !== null)
        .map(({ id, clientId, askedOn, trashedAt }) => ({
          id,
          kind: 'accessRequests' as const,
          words: longDay(askedOn, language),
          shownAs: shownAs.get(clientId),
          href: toPart(clientId, 'rights'),
          trashedAt: trashedAt ?? 0,
          restore: () => restoreAccessRequest(id),
        })),
      ...journey.rows.map(({ table, row }) => ({
        id: row.id,
        kind: table,
        words: wordsOf({ table, row } as TrashedJourneyRow),
        shownAs: row.clientId === null ? undefined : shownAs.get(row.clientId),
        href: pageOf(table, row.clientId),
        trashedAt: row.trashedAt ?? 0,
        restore: () => restoreToJourney(table, row.id),
      })),
    ];
    return {
      works: works.toSorted((a, b) => b.trashedAt - a.trashedAt),
      damaged: goals.damaged + requests.damaged + journey.damaged,
    };
  }, [language]);
}

/** What the coach knows it by. */
function wordsOf({ table, row }: TrashedJourneyRow): string {
  switch (table) {
    case 'assessments':
      return row.name;
    case 'skillPractice':
      return row.skill;
    case 'pulseRounds':
      return row.behaviour;
    case 'feedback':
      return row.observation;
    case 'achievements':
      return row.text;
    case 'repairs':
      return row.happened;
    case 'dilemmas':
      return row.title;
    case 'transferenceNotes':
      return row.noticed;
  }
}

function pageOf(table: JourneyTable, clientId: ClientId | null): string {
  if (clientId === null || table === 'dilemmas' || table === 'transferenceNotes') return GROWTH;
  if (table === 'assessments' || table === 'skillPractice') return toPart(clientId, 'goals');
  return toPart(clientId, table === 'achievements' ? 'closing' : 'alliance');
}

import type { BuiltInDeckId } from '@/lib/domain/built-in-decks';
import {
  type ClientId,
  clientIdSchema,
  type DeckId,
  deckIdSchema,
  type SessionId,
  sessionIdSchema,
} from '@/lib/domain/ids';
import { PAPERS, type Paper } from '@/lib/domain/papers';

/** The pages beside a client's own, each about one side of the work. */
export const CLIENT_PARTS = [
  'engagement',
  'agreement',
  'goals',
  'alliance',
  'closing',
  'rights',
] as const;
export type ClientPart = (typeof CLIENT_PARTS)[number];

const PRINTED_PARTS = ['recap', 'record'] as const;
export type PrintedPart = (typeof PRINTED_PARTS)[number];

/** What the workspace can show. A query is not part of it: what a coach searches stays out of the history. */
export type Route =
  | {
      page:
        | 'overview'
        | 'search'
        | 'questions'
        | 'habits'
        | 'hours'
        | 'growth'
        | 'decks'
        | 'trash'
        | 'settings'
        | 'identity'
        | 'vault'
        | 'backup'
        | 'records'
        | 'unknown';
    }
  /** With the client, and the agenda, that a new plan begins with. */
  | { page: 'planning'; with?: ClientId; as?: string }
  | { page: 'client'; id: ClientId }
  | { page: ClientPart; id: ClientId }
  /** What is brought in from files, perhaps for one client. */
  | { page: 'import'; clientId?: ClientId }
  /** A client's documents, or one of them. */
  | { page: 'documents'; id: ClientId; paper?: Paper }
  /** With the entry that somebody looked for, if one was. */
  | { page: 'session'; id: SessionId; entryId?: string }
  /** A document of a session alone, to be printed. */
  | { page: 'print'; id: SessionId; part: PrintedPart }
  | { page: 'deck'; id: DeckId }
  | { page: 'built-in-deck'; id: string };

/** Comes before the line of a page that somebody looked for: `/growth~<row>`. */
const ENTRY = '~';

/** The line that somebody looked for, if the hash names one. */
export function soughtEntry(hash: string): string | undefined {
  const route = parseRoute(hash);
  return route.page === 'session' && route.entryId ? route.entryId : hash.split(ENTRY)[1];
}

/** The same page, at one of its lines. */
export function atEntry(link: string, entryId: string): string {
  return `${link}${ENTRY}${entryId}`;
}

/** The route a hash stands for: `/clients/<id>`, `/sessions/<id>/<entry>`, `/settings`… */
export function parseRoute(hash: string): Route {
  const [path = ''] = hash.split(ENTRY);
  const [page = '', id, part, paper, ...rest] = path.split('/').filter(Boolean);
  const isDeep = ['sessions', 'clients', 'print', 'planning'].includes(page);
  const isOfDocuments = page === 'clients' && part === 'documents';
  if (rest.length > 0 || (paper !== undefined && !isOfDocuments)) return { page: 'unknown' };
  if (part !== undefined && !isDeep) return { page: 'unknown' };
  if (page === '') return { page: 'overview' };
  if (page === 'import') return toImportRoute(id);
  if (id === undefined) {
    return isPlainPage(page) ? { page } : { page: 'unknown' };
  }
  const client = clientIdSchema.safeParse(id);
  if (page === 'clients' && client.success) return toClientRoute(client.data, part, paper);
  if (page === 'planning' && client.success) {
    return { page, with: client.data, ...(part === undefined ? {} : { as: part }) };
  }
  const session = sessionIdSchema.safeParse(id);
  if (page === 'sessions' && session.success) {
    return { page: 'session', id: session.data, ...(part === undefined ? {} : { entryId: part }) };
  }
  const printed = PRINTED_PARTS.find((each) => each === part);
  if (page === 'print' && session.success && printed !== undefined) {
    return { page, id: session.data, part: printed };
  }
  if (page === 'decks') return toDeckRoute(id);
  return { page: 'unknown' };
}

/** A client's own page, and those beside it. */
function toClientRoute(id: ClientId, part: string | undefined, paper: string | undefined): Route {
  if (part === undefined) return { page: 'client', id };
  if (part === 'documents') {
    const known = PAPERS.find((each) => each === paper);
    if (paper !== undefined && known === undefined) return { page: 'unknown' };
    return { page: part, id, ...(known === undefined ? {} : { paper: known }) };
  }
  const known = CLIENT_PARTS.find((each) => each === part);
  return known === undefined ? { page: 'unknown' } : { page: known, id };
}

function toImportRoute(id: string | undefined): Route {
  if (id === undefined) return { page: 'import' };
  const client = clientIdSchema.safeParse(id);
  return client.success ? { page: 'import', clientId: client.data } : { page: 'unknown' };
}

const PLAIN_PAGES = [
  'search',
  'questions',
  'planning',
  'decks',
  'habits',
  'hours',
  'growth',
  'trash',
  'settings',
  'identity',
  'vault',
  'backup',
  'records',
] as const;

function isPlainPage(page: string): page is (typeof PLAIN_PAGES)[number] {
  return PLAIN_PAGES.some((each) => each === page);
}

/** A deck of the coach's own has a UUID, a built-in one a name. */
function toDeckRoute(id: string): Route {
  const deck = deckIdSchema.safeParse(id);
  return deck.success ? { page: 'deck', id: deck.data } : { page: 'built-in-deck', id };
}

export const OVERVIEW = '#/';
export const SEARCH = '#/search';
export const QUESTIONS = '#/questions';
export const DECKS = '#/decks';
export const HABITS = '#/habits';
export const PLANNING = '#/planning';
export const HOURS = '#/hours';
export const GROWTH = '#/growth';
export const TRASH = '#/trash';
export const SETTINGS = '#/settings';
export const IDENTITY = '#/identity';
export const VAULT = '#/vault';
export const BACKUP = '#/backup';
export const IMPORT = '#/import';

/** The planning, with a new plan begun for a client, with an agenda if one is named. */
export function toPlanning(id: ClientId, templateId?: string): string {
  return `#/planning/${id}${templateId === undefined ? '' : `/${templateId}`}`;
}
export const RECORDS = '#/records';

export function toClient(id: ClientId): string {
  return `#/clients/${id}`;
}

/** One of the pages beside a client's own. */
export function toPart(id: ClientId, part: ClientPart): string {
  return `#/clients/${id}/${part}`;
}

export function toEngagement(id: ClientId): string {
  return toPart(id, 'engagement');
}

/** A client's documents, or one of them. */
export function toDocuments(id: ClientId, paper?: Paper): string {
  return `#/clients/${id}/documents${paper === undefined ? '' : `/${paper}`}`;
}

/** Where notes of a client are brought in. */
export function toImport(id: ClientId): string {
  return `${IMPORT}/${id}`;
}

export function toSession(id: SessionId): string {
  return `#/sessions/${id}`;
}

/** A session's page, at one of its entries. */
export function toEntry(sessionId: SessionId, entryId: string): string {
  return `#/sessions/${sessionId}/${entryId}`;
}

export function toDeck(id: DeckId): string {
  return `#/decks/${id}`;
}

export function toBuiltInDeck(id: BuiltInDeckId): string {
  return `#/decks/${id}`;
}

/** For the panel too, which opens it in the workspace. */
export function toPrint(id: SessionId, part: PrintedPart): string {
  return `#/print/${id}/${part}`;
}

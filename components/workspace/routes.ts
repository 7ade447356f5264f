import { type ClientId, clientIdSchema, type SessionId, sessionIdSchema } from '@/lib/domain/ids';

/** What the workspace can show. A query is not part of it: what a coach searches stays out of the history. */
export type Route =
  | { page: 'overview' | 'search' | 'questions' | 'habits' | 'trash' | 'settings' | 'unknown' }
  | { page: 'client'; id: ClientId }
  | { page: 'session'; id: SessionId };

/** The route a hash stands for: `/clients/<id>`, `/sessions/<id>`, `/settings`… */
export function parseRoute(hash: string): Route {
  const [page = '', id, ...rest] = hash.split('/').filter(Boolean);
  if (rest.length > 0) return { page: 'unknown' };
  if (page === '') return { page: 'overview' };
  if (id === undefined) {
    return page === 'search' || page === 'questions' || page === 'habits' || page === 'trash' || page === 'settings'
      ? { page }
      : { page: 'unknown' };
  }
  const client = clientIdSchema.safeParse(id);
  if (page === 'clients' && client.success) return { page: 'client', id: client.data };
  const session = sessionIdSchema.safeParse(id);
  if (page === 'sessions' && session.success) return { page: 'session', id: session.data };
  return { page: 'unknown' };
}

export const OVERVIEW = '#/';
export const SEARCH = '#/search';
export const QUESTIONS = '#/questions';
export const HABITS = '#/habits';
export const TRASH = '#/trash';
export const SETTINGS = '#/settings';

export function toClient(id: ClientId): string {
  return `#/clients/${id}`;
}

export function toSession(id: SessionId): string {
  return `#/sessions/${id}`;
}

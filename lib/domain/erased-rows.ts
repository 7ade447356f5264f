import type { Row } from '@/lib/domain/backup-lines';

/** Whose rows must not come back, because they were erased. */
export interface Erased {
  clients: ReadonlySet<string>;
  /** Sessions of theirs: what is typed for one has no other owner. */
  sessions: ReadonlySet<string>;
}

/** Whether a row of a table belongs to a client who was erased. */
export function isOfErased(table: string, row: Row, { clients, sessions }: Erased): boolean {
  if (clients.size === 0) return false;
  if (table === 'clients') return clients.has(String(row.id));
  if (table === 'meta') return clients.has(String((row.value as Row | null)?.clientId));
  return clients.has(String(row.clientId)) || sessions.has(String(row.sessionId));
}

import type { SessionId } from '@/lib/domain/ids';
import type { Session } from '@/lib/domain/session';
import { changeSession } from '@/lib/storage/sessions';

/** Writes what a session was about. */
export function useSaveFocus(id: SessionId): (focus: string) => Promise<Session> {
  return (focus) => changeSession(id, (session) => ({ ...session, focus }));
}

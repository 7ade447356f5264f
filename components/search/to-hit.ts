import {
  atEntry,
  GROWTH,
  HOURS,
  toClient,
  toDeck,
  toDocuments,
  toEntry,
  toPart,
} from '@/components/workspace/routes';
import type { ClientId, DeckId, SessionId } from '@/lib/domain/ids';
import type { HitPlace } from '@/lib/workflows/search-answer';

/** The way to the very line that was found. */
export function toHit({ page, id, entryId }: HitPlace): string {
  switch (page) {
    case 'session':
      return toEntry(id as SessionId, entryId);
    case 'client':
      return toClient(id as ClientId);
    case 'documents':
      return atEntry(toDocuments(id as ClientId), entryId);
    case 'deck':
      return atEntry(toDeck(id as DeckId), entryId);
    case 'growth':
      return atEntry(GROWTH, entryId);
    case 'hours':
      return atEntry(HOURS, entryId);
    default:
      return atEntry(toPart(id as ClientId, page), entryId);
  }
}

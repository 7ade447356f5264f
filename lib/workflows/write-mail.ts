import type { CoachsideDocument } from '@/lib/documents/document';

/** A link that opens the coach's mail program with a document written; `undefined` for a long one. */
export type MailLinkOf = (document: CoachsideDocument) => string | undefined;

/** Fetches what makes such links: opening the panel loads none of it. */
export async function loadMailLinks(): Promise<MailLinkOf> {
  return (await import('@/lib/export/mailto')).mailtoLink;
}

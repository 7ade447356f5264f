import type { CoachsideDocument } from '@/lib/documents/document';

/**
 * A link that opens the coach's mail program with a document written in it, or `undefined` when the
 * document is too long for one. What makes it is fetched here: opening the panel loads none of it.
 */
export async function mailLinkOf(document: CoachsideDocument): Promise<string | undefined> {
  const { mailtoLink } = await import('@/lib/export/mailto');
  return mailtoLink(document);
}

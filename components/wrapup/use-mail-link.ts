import { useEffect, useState } from 'react';
import { useSaving } from '@/components/ui/use-saving';
import type { CoachsideDocument } from '@/lib/documents/document';
import { loadMailLinks, type MailLinkOf } from '@/lib/workflows/write-mail';

/** How a document can be opened in the mail program: not at all when it is too long for a link. */
export type MailLink = { isShort: true; href: string } | { isShort: false };

/** The link for the document as it stands; `undefined` while nothing is known of it. */
export function useMailLink(document: CoachsideDocument | undefined): MailLink | undefined {
  const { follow } = useSaving();
  const [links, setLinks] = useState<{ of: MailLinkOf }>();
  useEffect(() => {
    void follow(loadMailLinks().then((of) => setLinks({ of })));
  }, [follow]);
  if (document === undefined || links === undefined) return undefined;
  const href = links.of(document);
  return href === undefined ? { isShort: false } : { isShort: true, href };
}

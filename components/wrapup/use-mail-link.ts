import { useEffect, useState } from 'react';
import { useSaving } from '@/components/ui/use-saving';
import type { CoachsideDocument } from '@/lib/documents/document';
import { mailLinkOf } from '@/lib/workflows/write-mail';

/** The link for a document as it stands; `undefined` while there is none, or when it is too long. */
export function useMailLink(document: CoachsideDocument | undefined): string | undefined {
  const { follow } = useSaving();
  const [link, setLink] = useState<{ of: CoachsideDocument; href: string | undefined }>();
  useEffect(() => {
    if (document === undefined) return;
    let isWanted = true;
    const making = mailLinkOf(document).then((href) => {
      if (isWanted) setLink({ of: document, href });
    });
    void follow(making);
    return () => {
      isWanted = false;
    };
  }, [document, follow]);
  return link !== undefined && link.of === document ? link.href : undefined;
}

import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/ClientLinks.module.css';
import { CLIENT_PARTS, toClient, toDocuments, toPart } from '@/components/workspace/routes';
import type { ClientId } from '@/lib/domain/ids';
import { pagesText } from '@/lib/text/pages';

export type ClientPageName = 'client' | 'documents' | (typeof CLIENT_PARTS)[number];

interface ClientLinksProps {
  id: ClientId;
  /** The one that is shown. */
  page: ClientPageName;
}

/** From any page of a client to the others. */
export function ClientLinks({ id, page }: ClientLinksProps) {
  const t = useText(pagesText);
  const links: { name: ClientPageName; href: string }[] = [
    { name: 'client', href: toClient(id) },
    ...CLIENT_PARTS.map((part) => ({ name: part, href: toPart(id, part) })),
    { name: 'documents', href: toDocuments(id) },
  ];
  return (
    <nav className={styles.links} aria-label={t.ofClient}>
      {links.map(({ name, href }) => (
        <a
          key={name}
          className={styles.link}
          href={href}
          aria-current={name === page ? 'page' : undefined}
        >
          {t[name]}
        </a>
      ))}
    </nav>
  );
}

import type { ReactNode } from 'react';
import { useText } from '@/components/ui/use-text';
import { ClientLinks } from '@/components/workspace/ClientLinks';
import { Damaged } from '@/components/workspace/Damaged';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { type ClientPart, toClient } from '@/components/workspace/routes';
import type { Client } from '@/lib/domain/client';
import { pagesText } from '@/lib/text/pages';

interface ClientFrameProps {
  client: Client;
  part: ClientPart;
  /** One sentence about the page, under its heading. */
  intro?: string;
  /** Rows of this client that could not be read. */
  damaged: number;
  takesFocus: boolean;
  children: ReactNode;
}

/** What every page about one side of the work with a client has around it. */
export function ClientFrame({
  client,
  part,
  intro,
  damaged,
  takesFocus,
  children,
}: ClientFrameProps) {
  const t = useText(pagesText);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <a className={styles.crumb} href={toClient(client.id)} dir="auto">
          {client.shownAs}
        </a>
        <PageHeading takesFocus={takesFocus}>{t[part]}</PageHeading>
        {intro !== undefined && <p className={styles.summary}>{intro}</p>}
      </header>
      <ClientLinks id={client.id} page={part} />
      <Damaged count={damaged} />
      {children}
    </div>
  );
}

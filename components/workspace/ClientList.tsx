import { useState } from 'react';
import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/ClientList.module.css';
import { Damaged } from '@/components/workspace/Damaged';
import { IMPORT, type Route, toClient } from '@/components/workspace/routes';
import { type ListedClient, useClientList } from '@/components/workspace/use-client-list';
import { usePageDrawn } from '@/components/workspace/use-page-drawn';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import { foldedWords, matchesFolded } from '@/lib/domain/fold';
import { dayMonth } from '@/lib/text/dates';
import { pagesText } from '@/lib/text/pages';
import { workspaceText } from '@/lib/text/workspace';

/** Every client under the display name, last met first; found by the full name as well. */
export function ClientList({ route }: { route: Route }) {
  const t = useText(workspaceText);
  const pages = useText(pagesText);
  // Three hundred of them are read one after the other: after the page that was asked for.
  const listing = useClientList(usePageDrawn());
  const [query, setQuery] = useState('');
  const words = foldedWords(query);
  const shown = listing?.clients.filter(({ client }) =>
    matchesFolded(`${client.shownAs} ${client.name} ${client.members.join(' ')}`, words),
  );
  return (
    <nav className={styles.clients} aria-label={t.clients}>
      <input
        type="search"
        className={styles.find}
        aria-label={t.findClient}
        placeholder={t.findClient}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <Damaged count={listing?.damaged ?? 0} />
      {shown !== undefined && shown.length > 0 && (
        <ul className={styles.list} aria-label={t.clients}>
          {shown.map((listed) => (
            <ClientLink
              key={listed.client.id}
              listed={listed}
              isCurrent={'id' in route && route.id === listed.client.id}
            />
          ))}
        </ul>
      )}
      {shown?.length === 0 && (
        <p className={styles.none}>{words.length === 0 ? t.noClients : t.noSuchClient}</p>
      )}
      <a
        className={styles.import}
        href={IMPORT}
        aria-current={route.page === 'import' ? 'page' : undefined}
      >
        {pages.bringIn}
      </a>
    </nav>
  );
}

function ClientLink({ listed, isCurrent }: { listed: ListedClient; isCurrent: boolean }) {
  const t = useText(workspaceText);
  const language = useLanguage();
  const { client, lastAt } = listed;
  const met =
    lastAt === undefined ? t.neverMet : t.lastOn(dayMonth(dayOf(lastAt), dayOf(now()), language));
  const state = [
    met,
    ...(client.isSample ? [t.isSample] : []),
    ...(client.status === 'closed' ? [t.isClosed] : []),
  ];
  return (
    <li>
      <a
        className={styles.client}
        href={toClient(client.id)}
        aria-current={isCurrent ? 'page' : undefined}
      >
        <b className={styles.name} dir="auto">
          {client.shownAs}
        </b>{' '}
        <span className={styles.met}>{state.join(' · ')}</span>
      </a>
    </li>
  );
}

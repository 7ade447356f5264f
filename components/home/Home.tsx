import { PanelsTopLeft } from 'lucide-react';
import { lazy, Suspense, startTransition, useRef, useState } from 'react';
import { CallStatus } from '@/components/home/CallStatus';
import { ClientList } from '@/components/home/ClientList';
import { clientRows, matchingRows } from '@/components/home/client-rows';
import { FindClient } from '@/components/home/FindClient';
import styles from '@/components/home/Home.module.css';
import { NewClientForm } from '@/components/home/NewClientForm';
import { useCall } from '@/components/home/use-call';
import { useHome } from '@/components/home/use-home';
import { WaitingWrapUps } from '@/components/home/WaitingWrapUps';
import { Welcome } from '@/components/home/Welcome';
import { PaletteButton } from '@/components/palette/PaletteButton';
import { Button } from '@/components/ui/Button';
import { SaveStatus } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { LockButton } from '@/components/vault/LockButton';
import { now } from '@/lib/browser/clock';
import { openWorkspace } from '@/lib/browser/open-page';
import { dayOf } from '@/lib/domain/days';
import { foldedWords } from '@/lib/domain/fold';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { homeText } from '@/lib/text/home';
import { shellText } from '@/lib/text/shell';

// Only after a browser was closed over something big is there anything to say.
const EndedOperations = lazy(async () => ({
  default: (await import('@/components/operations/EndedOperations')).EndedOperations,
}));

export interface HomeProps {
  /** The client the coach came back from, whose button takes the focus. */
  cameFrom?: ClientId | undefined;
  onPrepare: (id: ClientId) => void;
  onWrapUp: (id: SessionId) => void;
  onOpenWorkspace?: () => Promise<void>;
}

/** The coach's clients, most likely next first. Only display names are shown. */
export function Home({
  cameFrom,
  onPrepare,
  onWrapUp,
  onOpenWorkspace = openWorkspace,
}: HomeProps) {
  const t = useText(homeText);
  const common = useText(shellText);
  const practice = useHome();
  const call = useCall();
  const [query, setQuery] = useState('');
  /** The name the form starts with; `undefined` while there is no form. */
  const [adding, setAdding] = useState<string | undefined>(undefined);
  const newClientButton = useRef<HTMLButtonElement>(null);

  // In pieces: the pointer that asked for it is answered first.
  const addWith = (name: string) => startTransition(() => setAdding(name));
  const stopAdding = () => {
    setAdding(undefined);
    // The button comes back with the next paint.
    requestAnimationFrame(() => newClientButton.current?.focus());
  };

  const today = dayOf(now());
  const rows = practice && clientRows(practice, call?.client?.id, today);
  const found = rows && matchingRows(rows, foldedWords(query));
  const isEmpty = rows?.length === 0;

  return (
    <main className={styles.home}>
      <header className={styles.bar}>
        <h1 className={styles.product}>{common.product}</h1>
        <CallStatus call={call} />
        <PaletteButton />
        <LockButton />
        <Button
          look="icon"
          aria-label={common.openWorkspace}
          title={common.openWorkspace}
          onClick={() => void onOpenWorkspace()}
        >
          <PanelsTopLeft size={18} aria-hidden="true" />
        </Button>
      </header>
      {rows !== undefined && found !== undefined && (
        <div className={styles.body}>
          <Suspense>
            <EndedOperations />
          </Suspense>
          {adding !== undefined && (
            <NewClientForm
              initialName={adding}
              taken={rows.map(({ shownAs }) => shownAs)}
              onSaved={onPrepare}
              onCancel={stopAdding}
            />
          )}
          {adding === undefined && !isEmpty && (
            <FindClient
              query={query}
              onQuery={setQuery}
              onOpenFirst={() => found[0] && query.trim() !== '' && onPrepare(found[0].id)}
              buttonRef={newClientButton}
              onNewClient={() => addWith('')}
            />
          )}
          {isEmpty && adding === undefined && (
            <Welcome
              buttonRef={newClientButton}
              onNewClient={() => addWith('')}
              onPrepare={onPrepare}
            />
          )}
          <WaitingWrapUps waiting={practice?.waiting ?? []} today={today} onWrapUp={onWrapUp} />
          {found.length > 0 && (
            <ClientList rows={found} today={today} focused={cameFrom} onPrepare={onPrepare} />
          )}
          {!isEmpty && found.length === 0 && (
            <p className={styles.noMatch} role="status">
              {t.noMatch(query.trim())}
              <Button onClick={() => addWith(query.trim())}>{t.addMatch(query.trim())}</Button>
            </p>
          )}
        </div>
      )}
      <footer className={styles.foot}>
        <SaveStatus />
      </footer>
    </main>
  );
}

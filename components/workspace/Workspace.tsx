import {
  CalendarDays,
  ChartNoAxesColumn,
  Clock3,
  Settings as Gear,
  Layers,
  MessageCircleQuestion,
  Sprout,
  Trash2,
} from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { HiddenCover } from '@/components/app/HiddenCover';
import { useIsHidden } from '@/components/app/use-is-hidden';
import { usePreferences } from '@/components/app/use-preferences';
import { BackupLink } from '@/components/backup/BackupLink';
import { SaveStatus } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { LockButton } from '@/components/vault/LockButton';
import { AfterPaint } from '@/components/workspace/AfterPaint';
import { ClientList } from '@/components/workspace/ClientList';

import {
  DECKS,
  GROWTH,
  HABITS,
  HOURS,
  OVERVIEW,
  PLANNING,
  QUESTIONS,
  type Route,
  SEARCH,
  SETTINGS,
  TRASH,
} from '@/components/workspace/routes';
import { useRoute } from '@/components/workspace/use-route';
import { useSearchKey } from '@/components/workspace/use-search-key';
import { useTrashPurge } from '@/components/workspace/use-trash-purge';
import styles from '@/components/workspace/Workspace.module.css';
import { WorkspacePage } from '@/components/workspace/WorkspacePage';
import { goToHash } from '@/lib/browser/hash';
import { decksText } from '@/lib/text/decks';
import { habitsText } from '@/lib/text/habits';
import { hoursText } from '@/lib/text/hours';
import { pagesText } from '@/lib/text/pages';
import { questionSearchText } from '@/lib/text/question-search';
import { sessionPageText } from '@/lib/text/session-page';
import { workspaceText } from '@/lib/text/workspace';

const EndedOperations = lazy(async () => ({
  default: (await import('@/components/operations/EndedOperations')).EndedOperations,
}));
// After the page that was opened: it reads what nobody waits for.
const BackupNotice = lazy(async () => ({
  default: (await import('@/components/backup/BackupNotice')).BackupNotice,
}));

/** The full tab: every client and session, everything captured, the trash and the settings. */
export function Workspace() {
  // Asked before anything else: whatever the pages show is read after it.
  const isHidden = useIsHidden();
  return (
    <HiddenCover cover={isHidden === true ? 'hidden' : undefined}>
      <Pages />
    </HiddenCover>
  );
}

function Pages() {
  const t = useText(workspaceText);
  const route = useRoute();
  const [firstRoute] = useState(route);
  const [query, setQuery] = useState('');
  const [isRevealed, setIsRevealed] = useState(false);
  const searchBox = useSearchKey();
  useTrashPurge();
  const isBlurring = usePreferences()?.isCoachOnlyBlurred === true;
  return (
    <div
      className={styles.workspace}
      data-page={route.page}
      data-blur={(isBlurring && !isRevealed) || undefined}
    >
      <header className={styles.bar}>
        <a className={styles.product} href={OVERVIEW}>
          {t.product}
        </a>
        <input
          ref={searchBox}
          type="search"
          className={styles.search}
          aria-label={t.search}
          placeholder={t.search}
          title={t.searchHint}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            if (route.page !== 'search') goToHash(SEARCH);
          }}
        />
        <BarLinks route={route} />
        <div className={styles.lock}>
          <LockButton />
        </div>
      </header>
      <div className={styles.clients}>
        <ClientList route={route} />
      </div>
      <main className={styles.main}>
        <a className={styles.back} href={OVERVIEW}>
          {t.toClients}
        </a>
        {isBlurring && <Reveal isRevealed={isRevealed} onChange={setIsRevealed} />}
        <AfterPaint>
          <Suspense>
            <EndedOperations />
            {route.page !== 'backup' && <BackupNotice />}
          </Suspense>
        </AfterPaint>
        <Suspense>
          <WorkspacePage
            route={route}
            query={query}
            onQuery={setQuery}
            takesFocus={route !== firstRoute}
          />
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <SaveStatus />
      </footer>
    </div>
  );
}

function BarLinks({ route }: { route: Route }) {
  const t = useText(workspaceText);
  const questions = useText(questionSearchText);
  const habits = useText(habitsText);
  const decks = useText(decksText);
  const hours = useText(hoursText);
  const pages = useText(pagesText);
  const links = [
    { page: 'planning', href: PLANNING, label: pages.planning, Icon: CalendarDays },
    { page: 'questions', href: QUESTIONS, label: questions.page, Icon: MessageCircleQuestion },
    { page: 'decks', href: DECKS, label: decks.page, Icon: Layers },
    { page: 'habits', href: HABITS, label: habits.title, Icon: ChartNoAxesColumn },
    { page: 'hours', href: HOURS, label: hours.title, Icon: Clock3 },
    { page: 'growth', href: GROWTH, label: pages.growth, Icon: Sprout },
    { page: 'trash', href: TRASH, label: t.trash, Icon: Trash2 },
    { page: 'settings', href: SETTINGS, label: t.settings, Icon: Gear },
  ] as const;
  return (
    <nav className={styles.links} aria-label={t.pages}>
      {links.map(({ page, href, label, Icon }) => (
        <a
          key={page}
          className={styles.link}
          href={href}
          title={label}
          aria-current={isWithin(route, page) ? 'page' : undefined}
        >
          <Icon size={16} aria-hidden="true" />
          <span className={styles.label}>{label}</span>
        </a>
      ))}
      <BackupLink className={styles.link} isCurrent={route.page === 'backup'} />
    </nav>
  );
}

const IN_SETTINGS: readonly Route['page'][] = ['identity', 'vault', 'records'];

/** A deck is part of the decks, and the coach's identity of the settings. */
function isWithin(route: Route, page: Route['page']): boolean {
  const isDeck = route.page === 'deck' || route.page === 'built-in-deck';
  const isSetting = IN_SETTINGS.includes(route.page);
  return route.page === page || (isDeck && page === 'decks') || (isSetting && page === 'settings');
}

interface RevealProps {
  isRevealed: boolean;
  onChange: (isRevealed: boolean) => void;
}

function Reveal({ isRevealed, onChange }: RevealProps) {
  const t = useText(sessionPageText);
  return (
    <label className={styles.reveal}>
      <input
        type="checkbox"
        checked={isRevealed}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {t.reveal}
    </label>
  );
}

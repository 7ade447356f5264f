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
import { usePreferences } from '@/components/app/use-preferences';
import { BuiltInDeckPage } from '@/components/decks/BuiltInDeckPage';
import { DeckPage } from '@/components/decks/DeckPage';
import { DecksPage } from '@/components/decks/DecksPage';
import { DocumentsPage } from '@/components/documents/DocumentsPage';
import { EngagementPage } from '@/components/engagement/EngagementPage';
import { HabitsPage } from '@/components/habits/HabitsPage';
import { HoursPage } from '@/components/hours/HoursPage';
import { IdentityPage } from '@/components/identity/IdentityPage';
import { OverviewPage } from '@/components/overview/OverviewPage';
import { PrintPage } from '@/components/print/PrintPage';
import { SaveStatus } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { ClientList } from '@/components/workspace/ClientList';
import { ClientPage } from '@/components/workspace/ClientPage';
import { NotFound } from '@/components/workspace/NotFound';

import { QuestionsPage } from '@/components/workspace/QuestionsPage';
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
import { SearchPage } from '@/components/workspace/SearchPage';
import { SessionPage } from '@/components/workspace/SessionPage';
import { SettingsPage } from '@/components/workspace/SettingsPage';
import { TrashPage } from '@/components/workspace/TrashPage';
import { useRoute } from '@/components/workspace/use-route';
import { useSearchKey } from '@/components/workspace/use-search-key';
import { useTrashPurge } from '@/components/workspace/use-trash-purge';
import styles from '@/components/workspace/Workspace.module.css';
import { goToHash } from '@/lib/browser/hash';
import { decksText } from '@/lib/text/decks';
import { habitsText } from '@/lib/text/habits';
import { hoursText } from '@/lib/text/hours';
import { pagesText } from '@/lib/text/pages';
import { questionSearchText } from '@/lib/text/question-search';
import { sessionPageText } from '@/lib/text/session-page';
import { workspaceText } from '@/lib/text/workspace';

const AgreementPage = lazy(async () => ({
  default: (await import('@/components/agreement/AgreementPage')).AgreementPage,
}));
const GoalPlanPage = lazy(async () => ({
  default: (await import('@/components/goal-plan/GoalPlanPage')).GoalPlanPage,
}));
const AlliancePage = lazy(async () => ({
  default: (await import('@/components/alliance/AlliancePage')).AlliancePage,
}));
const ClosingPage = lazy(async () => ({
  default: (await import('@/components/closing/ClosingPage')).ClosingPage,
}));
const PlanningPage = lazy(async () => ({
  default: (await import('@/components/planning/PlanningPage')).PlanningPage,
}));
const GrowthPage = lazy(async () => ({
  default: (await import('@/components/growth/GrowthPage')).GrowthPage,
}));
const BackupPage = lazy(async () => ({
  default: (await import('@/components/backup/BackupPage')).BackupPage,
}));
const VaultPage = lazy(async () => ({
  default: (await import('@/components/vault/VaultPage')).VaultPage,
}));
const RightsPage = lazy(async () => ({
  default: (await import('@/components/rights/RightsPage')).RightsPage,
}));

/** The full tab: every client and session, everything captured, the trash and the settings. */
export function Workspace() {
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
      </header>
      <div className={styles.clients}>
        <ClientList route={route} />
      </div>
      <main className={styles.main}>
        <a className={styles.back} href={OVERVIEW}>
          {t.toClients}
        </a>
        {isBlurring && <Reveal isRevealed={isRevealed} onChange={setIsRevealed} />}
        <Suspense>
          <Page route={route} query={query} onQuery={setQuery} takesFocus={route !== firstRoute} />
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
    </nav>
  );
}

const IN_SETTINGS: readonly Route['page'][] = ['identity', 'backup', 'vault', 'rights'];

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

interface PageProps {
  route: Route;
  query: string;
  onQuery: (query: string) => void;
  takesFocus: boolean;
}

/** Keyed by what is shown, so that arriving somewhere is always a fresh page. */
function Page({ route, query, onQuery, takesFocus }: PageProps) {
  switch (route.page) {
    case 'overview':
      return <OverviewPage takesFocus={takesFocus} />;
    case 'client':
      return <ClientPage key={route.id} id={route.id} takesFocus={takesFocus} />;
    case 'engagement':
      return (
        <EngagementPage key={`${route.id}/engagement`} id={route.id} takesFocus={takesFocus} />
      );
    case 'agreement':
      return <AgreementPage key={`${route.id}/agreement`} id={route.id} takesFocus={takesFocus} />;
    case 'goals':
      return <GoalPlanPage key={`${route.id}/goals`} id={route.id} takesFocus={takesFocus} />;
    case 'alliance':
      return <AlliancePage key={`${route.id}/alliance`} id={route.id} takesFocus={takesFocus} />;
    case 'closing':
      return <ClosingPage key={`${route.id}/closing`} id={route.id} takesFocus={takesFocus} />;
    case 'documents':
      return (
        <DocumentsPage
          key={`${route.id}/documents/${route.paper}`}
          id={route.id}
          paper={route.paper}
          takesFocus={takesFocus}
        />
      );
    case 'session':
      return (
        <SessionPage
          key={route.id}
          id={route.id}
          takesFocus={takesFocus}
          soughtId={route.entryId}
        />
      );
    case 'search':
      return <SearchPage query={query} onQuery={onQuery} />;
    case 'questions':
      return <QuestionsPage takesFocus={takesFocus} />;
    case 'decks':
      return <DecksPage takesFocus={takesFocus} />;
    case 'deck':
      return <DeckPage key={route.id} id={route.id} takesFocus={takesFocus} />;
    case 'built-in-deck':
      return <BuiltInDeckPage key={route.id} id={route.id} takesFocus={takesFocus} />;
    case 'habits':
      return <HabitsPage takesFocus={takesFocus} />;
    case 'hours':
      return <HoursPage takesFocus={takesFocus} />;
    case 'trash':
      return <TrashPage takesFocus={takesFocus} />;
    case 'settings':
      return <SettingsPage takesFocus={takesFocus} />;
    case 'identity':
      return <IdentityPage takesFocus={takesFocus} />;
    case 'planning':
      return <PlanningPage takesFocus={takesFocus} />;
    case 'growth':
      return <GrowthPage takesFocus={takesFocus} />;
    case 'backup':
      return <BackupPage takesFocus={takesFocus} />;
    case 'vault':
      return <VaultPage takesFocus={takesFocus} />;
    case 'rights':
      return <RightsPage takesFocus={takesFocus} />;
    case 'print':
      return <PrintPage key={`${route.id}/print`} id={route.id} part={route.part} />;
    case 'unknown':
      return <NotFound takesFocus={takesFocus} damaged={0} />;
  }
}

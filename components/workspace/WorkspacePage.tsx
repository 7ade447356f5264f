import { lazy } from 'react';
import { OverviewPage } from '@/components/overview/OverviewPage';
import { ClientPage } from '@/components/workspace/ClientPage';
import { NotFound } from '@/components/workspace/NotFound';
import type { Route } from '@/components/workspace/routes';
import { useSoughtEntry } from '@/components/workspace/use-sought-entry';

const AgreementPage = lazy(async () => ({
  default: (await import('@/components/agreement/AgreementPage')).AgreementPage,
}));
const AlliancePage = lazy(async () => ({
  default: (await import('@/components/alliance/AlliancePage')).AlliancePage,
}));
const BackupPage = lazy(async () => ({
  default: (await import('@/components/backup/BackupPage')).BackupPage,
}));
const BuiltInDeckPage = lazy(async () => ({
  default: (await import('@/components/decks/BuiltInDeckPage')).BuiltInDeckPage,
}));
const ClosingPage = lazy(async () => ({
  default: (await import('@/components/closing/ClosingPage')).ClosingPage,
}));
const DeckPage = lazy(async () => ({
  default: (await import('@/components/decks/DeckPage')).DeckPage,
}));
const DecksPage = lazy(async () => ({
  default: (await import('@/components/decks/DecksPage')).DecksPage,
}));
const DocumentsPage = lazy(async () => ({
  default: (await import('@/components/documents/DocumentsPage')).DocumentsPage,
}));
const EngagementPage = lazy(async () => ({
  default: (await import('@/components/engagement/EngagementPage')).EngagementPage,
}));
const GoalPlanPage = lazy(async () => ({
  default: (await import('@/components/goal-plan/GoalPlanPage')).GoalPlanPage,
}));
const GrowthPage = lazy(async () => ({
  default: (await import('@/components/growth/GrowthPage')).GrowthPage,
}));
const HabitsPage = lazy(async () => ({
  default: (await import('@/components/habits/HabitsPage')).HabitsPage,
}));
const HoursPage = lazy(async () => ({
  default: (await import('@/components/hours/HoursPage')).HoursPage,
}));
const IdentityPage = lazy(async () => ({
  default: (await import('@/components/identity/IdentityPage')).IdentityPage,
}));
const ImportPage = lazy(async () => ({
  default: (await import('@/components/import/ImportPage')).ImportPage,
}));
const PlanningPage = lazy(async () => ({
  default: (await import('@/components/planning/PlanningPage')).PlanningPage,
}));
const PrintPage = lazy(async () => ({
  default: (await import('@/components/print/PrintPage')).PrintPage,
}));
const QuestionsPage = lazy(async () => ({
  default: (await import('@/components/workspace/QuestionsPage')).QuestionsPage,
}));
const RecordsPage = lazy(async () => ({
  default: (await import('@/components/rights/RecordsPage')).RecordsPage,
}));
const RightsPage = lazy(async () => ({
  default: (await import('@/components/rights/RightsPage')).RightsPage,
}));
const SearchPage = lazy(async () => ({
  default: (await import('@/components/workspace/SearchPage')).SearchPage,
}));
const SessionPage = lazy(async () => ({
  default: (await import('@/components/workspace/SessionPage')).SessionPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('@/components/workspace/SettingsPage')).SettingsPage,
}));
const TrashPage = lazy(async () => ({
  default: (await import('@/components/workspace/TrashPage')).TrashPage,
}));
const VaultPage = lazy(async () => ({
  default: (await import('@/components/vault/VaultPage')).VaultPage,
}));

interface WorkspacePageProps {
  route: Route;
  query: string;
  onQuery: (query: string) => void;
  takesFocus: boolean;
}

/** Keyed by what is shown, so that arriving somewhere is always a fresh page. */
export function WorkspacePage(props: WorkspacePageProps) {
  const { route, query, onQuery } = props;
  // A line that somebody looked for takes the focus instead of the page's heading.
  const takesFocus = useSoughtEntry() === undefined && props.takesFocus;
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
    case 'rights':
      return <RightsPage key={`${route.id}/rights`} id={route.id} takesFocus={takesFocus} />;
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
      return <SessionPage key={route.id} id={route.id} takesFocus={takesFocus} />;
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
    case 'import':
      return (
        <ImportPage
          key={`import/${route.clientId}`}
          clientId={route.clientId}
          takesFocus={takesFocus}
        />
      );
    case 'planning':
      return (
        <PlanningPage
          key={`planning/${route.with}/${route.as}`}
          begunWith={route.with}
          begunAs={route.as}
          takesFocus={takesFocus}
        />
      );
    case 'growth':
      return <GrowthPage takesFocus={takesFocus} />;
    case 'backup':
      return <BackupPage takesFocus={takesFocus} />;
    case 'records':
      return <RecordsPage takesFocus={takesFocus} />;
    case 'vault':
      return <VaultPage takesFocus={takesFocus} />;
    case 'print':
      return <PrintPage key={`${route.id}/print`} id={route.id} part={route.part} />;
    case 'unknown':
      return <NotFound takesFocus={takesFocus} damaged={0} />;
  }
}

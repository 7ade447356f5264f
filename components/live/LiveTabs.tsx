import { lazy, useMemo, useState } from 'react';
import type { Entries } from '@/components/app/opening';
import { NotesTab } from '@/components/live/NotesTab';
import { useNow } from '@/components/live/use-now';
import { Tabs } from '@/components/ui/Tabs';
import { useText } from '@/components/ui/use-text';
import { giveWay } from '@/lib/browser/clock';
import type { Goal } from '@/lib/domain/goal';
import type { LiveSession } from '@/lib/domain/session';
import { liveText } from '@/lib/text/live';

// Only the notes are loaded with the panel; the others come as soon as the pointer or the focus nears.
const loadQuestions = () => import('@/components/questions/QuestionsTab');
const loadGoals = () => import('@/components/goals/GoalsTab');
const loadAgenda = () => import('@/components/agenda/AgendaTab');
const loadCommitments = () => import('@/components/commitments/CommitmentsTab');
const QuestionsTab = lazy(async () => ({ default: (await loadQuestions()).QuestionsTab }));
const GoalsTab = lazy(async () => ({ default: (await loadGoals()).GoalsTab }));
const AgendaTab = lazy(async () => ({ default: (await loadAgenda()).AgendaTab }));
const CommitmentsTab = lazy(async () => ({ default: (await loadCommitments()).CommitmentsTab }));

/** Begins to load what the tabs need. What can't be loaded is said when its tab is shown. */
async function loadAhead(): Promise<void> {
  for (const load of [loadQuestions, loadGoals, loadAgenda, loadCommitments]) {
    // Each asks the browser for files, which takes it a while: the pointer is answered in between.
    await giveWay();
    void Promise.allSettled([load()]);
  }
}

type LiveTab = 'notes' | 'questions' | 'goals' | 'agenda' | 'commitments';

interface LiveTabsProps {
  session: LiveSession;
  goals: readonly Goal[];
  openCommitments: number;
  /** What the notes begin with, where it was read ahead. */
  entries: Entries | undefined;
}

export function LiveTabs({ session, goals, openCommitments, entries }: LiveTabsProps) {
  const t = useText(liveText);
  const [shown, setShown] = useState<LiveTab>('notes');
  const tabs = useMemo(
    () => [
      {
        value: 'notes' as const,
        label: t.notes,
        content: () => <NotesTab session={session} goals={goals} first={entries} />,
        stays: true,
      },
      {
        value: 'questions' as const,
        label: t.questions,
        content: () => <QuestionsTab session={session} />,
      },
      {
        value: 'goals' as const,
        label: t.goals,
        content: () => <GoalsTab session={session} />,
      },
      {
        value: 'agenda' as const,
        label: t.agenda,
        content: () => <TickingAgenda session={session} />,
      },
      {
        value: 'commitments' as const,
        label: t.commitments,
        count: openCommitments,
        content: () => <CommitmentsTab session={session} />,
      },
    ],
    [t, session, goals, openCommitments, entries],
  );
  return (
    <Tabs
      label={t.tabs}
      value={shown}
      onChange={setShown}
      onNear={() => void loadAhead()}
      tabs={tabs}
    />
  );
}

function TickingAgenda({ session }: { session: LiveSession }) {
  return <AgendaTab session={session} now={useNow((instant) => instant - (instant % 1000))} />;
}

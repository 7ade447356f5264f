import { lazy, useState } from 'react';
import { NotesTab } from '@/components/live/NotesTab';
import { useNow } from '@/components/live/use-now';
import { Tabs } from '@/components/ui/Tabs';
import { useText } from '@/components/ui/use-text';
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
function loadAhead(): void {
  void Promise.allSettled([loadQuestions(), loadGoals(), loadAgenda(), loadCommitments()]);
}

type LiveTab = 'notes' | 'questions' | 'goals' | 'agenda' | 'commitments';

interface LiveTabsProps {
  session: LiveSession;
  goals: readonly Goal[];
  openCommitments: number;
}

export function LiveTabs({ session, goals, openCommitments }: LiveTabsProps) {
  const t = useText(liveText);
  const [shown, setShown] = useState<LiveTab>('notes');
  return (
    <Tabs
      label={t.tabs}
      value={shown}
      onChange={setShown}
      onNear={loadAhead}
      tabs={[
        {
          value: 'notes',
          label: t.notes,
          content: () => <NotesTab session={session} goals={goals} />,
          stays: true,
        },
        {
          value: 'questions',
          label: t.questions,
          content: () => <QuestionsTab session={session} />,
        },
        { value: 'goals', label: t.goals, content: () => <GoalsTab session={session} /> },
        { value: 'agenda', label: t.agenda, content: () => <TickingAgenda session={session} /> },
        {
          value: 'commitments',
          label: t.commitments,
          count: openCommitments,
          content: () => <CommitmentsTab session={session} />,
        },
      ]}
    />
  );
}

function TickingAgenda({ session }: { session: LiveSession }) {
  return <AgendaTab session={session} now={useNow((instant) => instant - (instant % 1000))} />;
}

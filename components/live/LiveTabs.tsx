import { useState } from 'react';
import { AgendaTab } from '@/components/agenda/AgendaTab';
import { CommitmentsTab } from '@/components/commitments/CommitmentsTab';
import { GoalsTab } from '@/components/goals/GoalsTab';
import { NotesTab } from '@/components/live/NotesTab';
import { useNow } from '@/components/live/use-now';
import { QuestionsTab } from '@/components/questions/QuestionsTab';
import { Tabs } from '@/components/ui/Tabs';
import { useText } from '@/components/ui/use-text';
import type { Goal } from '@/lib/domain/goal';
import type { LiveSession } from '@/lib/domain/session';
import { liveText } from '@/lib/text/live';

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
      tabs={[
        {
          value: 'notes',
          label: t.notes,
          content: () => <NotesTab session={session} goals={goals} />,
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
  return <AgendaTab session={session} now={useNow()} />;
}

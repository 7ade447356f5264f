import { useText } from '@/components/ui/use-text';
import type { SessionNotes } from '@/components/wrapup/use-session-notes';
import type { WrapUpData } from '@/components/wrapup/use-wrap-up';
import type { Commitment } from '@/lib/domain/commitment';
import { wrapUpText } from '@/lib/text/wrapup';

interface WhatLeavesProps {
  data: WrapUpData;
  notes: SessionNotes;
  commitments: readonly Commitment[];
}

/** In words, what the client's recap holds and how much of the session stays with the coach. */
export function WhatLeaves({ data, notes, commitments }: WhatLeavesProps) {
  const t = useText(wrapUpText);
  const leaving = notes.offered.filter((note) => note.layer !== 'coach').length;
  const all = notes.offered.length + notes.markers.length + notes.hunches;
  const promised = commitments.filter(
    ({ layer, status }) => layer !== 'coach' && status !== 'dropped',
  ).length;
  return (
    <>
      {t.leaves(leaving, promised, data.ratedGoals, data.carriesQuestion)}; {t.stays(all - leaving)}
      .
    </>
  );
}

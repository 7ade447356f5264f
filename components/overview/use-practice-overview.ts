import { useOpening } from '@/components/app/use-opening';
import type { OverviewReading } from '@/components/overview/overview-reading';
import { useInSteps } from '@/components/ui/use-in-steps';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import { practiceOverview } from '@/lib/domain/practice-overview';
import { db } from '@/lib/storage/db';
import { readPracticeRecords } from '@/lib/storage/overview';

/** More commitments than are shown, so that enough are left without those of clients who are gone. */
const IN_SIGHT = 60;

/** Where the practice stands now. `undefined` during the first read. */
export function usePracticeOverview(): OverviewReading | undefined {
  const ahead = useOpening()?.overview;
  return useInSteps({ inSight: readOverviewInSight, whole: () => readOverview(), ahead }, []);
}

/** As far as the page shows it, however many commitments wait. */
export function readOverviewInSight(): Promise<OverviewReading> {
  return readOverview(IN_SIGHT);
}

async function readOverview(earliest?: number): Promise<OverviewReading> {
  const at = now();
  const { records, damaged, isWhole } = await readPracticeRecords(startOfMonth(at), db, earliest);
  return {
    overview: practiceOverview(records, at),
    today: dayOf(at),
    shownAs: new Map(records.clients.map(({ id, shownAs }) => [id, shownAs])),
    damaged,
    isWhole,
  };
}

function startOfMonth(at: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth()).getTime();
}

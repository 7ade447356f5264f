import styles from '@/components/planning/Planning.module.css';
import { whenOf } from '@/components/planning/session-times';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now, ownZone } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import { planHints } from '@/lib/domain/plan-hints';
import type { Session } from '@/lib/domain/session';
import { instantAt } from '@/lib/domain/zoned-time';
import { shortDay } from '@/lib/text/dates';
import { cityOf, planningText } from '@/lib/text/planning';
import type { PlannedTime } from '@/lib/workflows/plan-sessions';

interface PlanHintLinesProps {
  client: Client | undefined;
  time: PlannedTime | undefined;
  minutes: number;
  planned: readonly Session[];
  clients: ReadonlyMap<ClientId, Client>;
}

/** What the coach may want to know about a time; it forbids nothing. */
export function PlanHintLines({ client, time, minutes, planned, clients }: PlanHintLinesProps) {
  const t = useText(planningText);
  const language = useLanguage();
  const lines: string[] = [];
  if (time !== undefined) {
    const at = instantAt(time.day, time.time, time.zone);
    const hints = planHints(client, { at, minutes }, planned, ownZone());
    const { overlap, clientClock, dayOff, freeWeekday } = hints;
    if (at < now()) lines.push(t.isPast);
    if (clientClock !== undefined) {
      const { zone, day } = clientClock;
      lines.push(t.clientClock(cityOf(zone), `${shortDay(day, language)}, ${clientClock.time}`));
    }
    const other = overlap && clients.get(overlap.clientId);
    if (overlap !== undefined && other !== undefined) {
      lines.push(t.overlaps(other.shownAs, whenOf(overlap.plannedAt, language)));
    }
    if (dayOff !== undefined) lines.push(t.dayOff(dayOff.what));
    if (freeWeekday !== undefined) lines.push(t.freeWeekday(freeWeekday));
  }
  return (
    <p className={styles.hints} role="status">
      {lines.join(' ')}
    </p>
  );
}

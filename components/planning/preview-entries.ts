import type { CalendarEntry, Occurrence } from '@/lib/domain/calendar/calendar-entry';
import { comparePlan, type PlannedEvent, type PlanStep } from '@/lib/domain/calendar/compare-plan';
import type { Match } from '@/lib/domain/calendar/match-entries';
import type { Instant } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import type { Session } from '@/lib/domain/session';
import { calendarEnd } from '@/lib/workflows/import-sessions';
import type { CalendarReading } from '@/lib/workflows/read-calendar-file';

export type CalendarRead = Extract<CalendarReading, { kind: 'calendar' }>;

/** What the coach says of an event; without a client it can't be chosen. */
export interface Choice {
  clientId: ClientId | undefined;
  isChosen: boolean;
}

export interface EntryPreview {
  entry: CalendarEntry;
  match: Match | undefined;
  choice: Choice;
  /** Its times that are not over. */
  ahead: readonly Occurrence[];
  /** What following the event would do with those; nothing without a client. */
  steps: readonly PlanStep[];
}

/** What an event begins with: chosen when it surely is a client's session, and has a time of day. */
export function firstChoice(entry: CalendarEntry, match: Match | undefined): Choice {
  const isSure = match !== undefined && match.by !== 'name';
  return { clientId: match?.clientId, isChosen: isSure && !entry.isAllDay };
}

/** The events that matter from now on, each with what following it would do. */
export function previewEntries(
  { entries, matches, sessions }: CalendarRead,
  choices: ReadonlyMap<CalendarEntry, Choice>,
  now: Instant,
): EntryPreview[] {
  const bySeries = Map.groupBy(sessions, ({ seriesId }) => seriesId);
  const byClient = Map.groupBy(sessions, ({ clientId }) => clientId);
  return entries
    .map((entry, index): EntryPreview => {
      const match = matches[index];
      const choice = choices.get(entry) ?? firstChoice(entry, match);
      const known = [
        ...(bySeries.get(entry.seriesId) ?? []),
        ...(choice.clientId === undefined ? [] : (byClient.get(choice.clientId) ?? [])),
      ];
      const ahead = entry.occurrences.filter((each) => endOf(each) > now);
      return { entry, match, choice, ahead, steps: stepsOf(entry, choice, known, now) };
    })
    .filter(isWorthALook);
}

/** The events of an entry, once it has a client. */
export function eventsOf(entry: CalendarEntry, clientId: ClientId): PlannedEvent[] {
  const { seriesId, occurrences } = entry;
  return occurrences.map((occurrence) => ({ ...occurrence, clientId, seriesId }));
}

function stepsOf(
  entry: CalendarEntry,
  { clientId }: Choice,
  known: readonly Session[],
  now: Instant,
): PlanStep[] {
  if (clientId === undefined) return [];
  const sessions = [...new Map(known.map((each) => [each.id, each])).values()];
  const steps = comparePlan(eventsOf(entry, clientId), { sessions, now, until: calendarEnd(now) });
  return steps.filter((step) => step.what !== 'left' || endOf(step.event) > now);
}

function endOf({ startsAt, minutes }: Occurrence): Instant {
  return startsAt + minutes * 60_000;
}

/** What is over or called off, and was never planned, is no matter. */
function isWorthALook({ ahead, steps }: EntryPreview): boolean {
  return ahead.some(({ isCancelled }) => !isCancelled) || steps.some(({ what }) => what !== 'left');
}

/** How many of each kind, those of nothing left out. */
export function countSteps(steps: readonly PlanStep[]): [PlanStep['what'], number][] {
  return (['added', 'moved', 'cancelled', 'left'] as const).flatMap((what) => {
    const count = steps.filter((step) => step.what === what).length;
    return count === 0 ? [] : [[what, count] as [PlanStep['what'], number]];
  });
}

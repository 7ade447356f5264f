import { type Instant, instantSchema } from '@/lib/domain/days';
import { type Phase, phaseSchema } from '@/lib/domain/phases';
import { z } from '@/lib/domain/zod';

export const MINUTES_MIN = 5;
export const MINUTES_MAX = 480;
export const EXTEND_MINUTES = 5;

export const agendaItemSchema = z.object({
  label: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  phases: z.array(phaseSchema).check(z.minLength(1)),
  plannedMinutes: z.int().check(z.minimum(1)),
  /** Added while live; the plan itself never changes. */
  extendedMinutes: z.int().check(z.minimum(0)),
  isSkipped: z.boolean(),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

const stretchSchema = z.object({ from: instantSchema, to: z.nullable(instantSchema) });

/** The machine's clock was set, or the machine slept: when it said what, and how far it jumped. */
const clockJumpSchema = z.object({ at: instantSchema, by: z.int() });
export type ClockJump = z.infer<typeof clockJumpSchema>;

/**
 * A session's agenda as it ran: the items, every visit to an item in order, and every pause.
 * Times of an item are computed from these, so jumping, skipping and returning can't lose minutes.
 */
export const agendaSchema = z.object({
  templateId: z.string().check(z.minLength(1), z.maxLength(80)),
  items: z.array(agendaItemSchema).check(z.minLength(1), z.maxLength(60)),
  visits: z.array(z.extend(stretchSchema, { item: z.int().check(z.minimum(0)) })),
  pauses: z.array(stretchSchema),
  clockJumps: z.optional(z.array(clockJumpSchema)),
});
export type Agenda = z.infer<typeof agendaSchema>;
type Stretch = z.infer<typeof stretchSchema>;

/** The item under way; the first one before the session starts. */
export function currentItem(agenda: Agenda): number {
  return agenda.visits.at(-1)?.item ?? 0;
}

/** The phase a note written now belongs to. */
export function currentPhase(agenda: Agenda): Phase {
  return agenda.items[currentItem(agenda)]?.phases[0] ?? 'open';
}

export function isPaused(agenda: Agenda): boolean {
  return agenda.pauses.at(-1)?.to === null;
}

/** Opens the first item. Does nothing to an agenda that has begun. */
export function beginAgenda(agenda: Agenda, now: Instant): Agenda {
  if (agenda.visits.length > 0) return agenda;
  return { ...agenda, visits: [{ item: 0, from: now, to: null }] };
}

/**
 * Goes to any item, forward or back; a skipped one counts as wanted again. Going to an item that
 * does not exist, or to the current one, changes nothing.
 */
export function goToItem(agenda: Agenda, item: number, now: Instant): Agenda {
  if (item === currentItem(agenda) || agenda.items[item] === undefined) return agenda;
  return {
    ...agenda,
    items: agenda.items.map((each, index) =>
      index === item ? { ...each, isSkipped: false } : each,
    ),
    visits: [...closeLast(agenda.visits, now), { item, from: now, to: null }],
  };
}

/** The next item that is not skipped, or `undefined` at the last one. */
export function nextItem(agenda: Agenda): number | undefined {
  const later = agenda.items.findIndex(
    (item, index) => index > currentItem(agenda) && !item.isSkipped,
  );
  return later === -1 ? undefined : later;
}

/** The nearest earlier item that is not skipped, or `undefined` at the first one. */
export function previousItem(agenda: Agenda): number | undefined {
  for (let index = currentItem(agenda) - 1; index >= 0; index -= 1) {
    if (agenda.items[index]?.isSkipped === false) return index;
  }
  return undefined;
}

/** The item visited before the current one: where *return* leads after a jump. */
export function returnItem(agenda: Agenda): number | undefined {
  return agenda.visits.at(-2)?.item;
}

/** Marks an item as skipped; skipping the current one also moves on when there is a next one. */
export function skipItem(agenda: Agenda, item: number, now: Instant): Agenda {
  const items = agenda.items.map((each, index) =>
    index === item ? { ...each, isSkipped: true } : each,
  );
  const skipped = { ...agenda, items };
  if (item !== currentItem(agenda)) return skipped;
  const next = nextItem(skipped);
  return next === undefined ? skipped : goToItem(skipped, next, now);
}

/** Takes a skipped item back in, without going to it. */
export function unskipItem(agenda: Agenda, item: number): Agenda {
  return {
    ...agenda,
    items: agenda.items.map((each, index) =>
      index === item ? { ...each, isSkipped: false } : each,
    ),
  };
}

/** Gives an item more minutes than were planned. */
export function extendItem(agenda: Agenda, item: number, minutes = EXTEND_MINUTES): Agenda {
  return {
    ...agenda,
    items: agenda.items.map((each, index) =>
      index === item ? { ...each, extendedMinutes: each.extendedMinutes + minutes } : each,
    ),
  };
}

export function pauseAgenda(agenda: Agenda, now: Instant): Agenda {
  if (isPaused(agenda)) return agenda;
  return { ...agenda, pauses: [...agenda.pauses, { from: now, to: null }] };
}

export function resumeAgenda(agenda: Agenda, now: Instant): Agenda {
  return { ...agenda, pauses: closeLast(agenda.pauses, now) };
}

/** Closes whatever is open: the visit, and a pause that nobody ended. */
export function endAgenda(agenda: Agenda, now: Instant): Agenda {
  return {
    ...agenda,
    visits: closeLast(agenda.visits, now),
    pauses: closeLast(agenda.pauses, now),
  };
}

/** Milliseconds spent on an item so far, over all its visits, without pauses. */
export function spentOn(agenda: Agenda, item: number, now: Instant): number {
  return agenda.visits
    .filter((visit) => visit.item === item)
    .reduce((sum, visit) => sum + unpaused(visit, agenda.pauses, now), 0);
}

/** Milliseconds left of an item's planned and extended time; negative when it runs over. */
export function leftOf(agenda: Agenda, item: number, now: Instant): number {
  const found = agenda.items[item];
  if (found === undefined) return 0;
  return (found.plannedMinutes + found.extendedMinutes) * 60_000 - spentOn(agenda, item, now);
}

/** Milliseconds from the first visit until now (or the end), without pauses. */
export function coachedFor(agenda: Pick<Agenda, 'visits' | 'pauses'>, now: Instant): number {
  return agenda.visits.reduce((sum, visit) => sum + unpaused(visit, agenda.pauses, now), 0);
}

function unpaused(visit: Stretch, pauses: readonly Stretch[], now: Instant): number {
  const end = visit.to ?? now;
  const paused = pauses.reduce((sum, pause) => {
    const overlap = Math.min(end, pause.to ?? now) - Math.max(visit.from, pause.from);
    return sum + Math.max(0, overlap);
  }, 0);
  // A clock set back while live must not turn into negative minutes.
  return Math.max(0, end - visit.from - paused);
}

function closeLast<S extends Stretch>(stretches: readonly S[], now: Instant): S[] {
  return stretches.map((stretch, index) =>
    index === stretches.length - 1 && stretch.to === null
      ? { ...stretch, to: Math.max(stretch.from, now) }
      : stretch,
  );
}

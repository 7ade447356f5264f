import type { Day } from '@/lib/domain/days';
import { fold } from '@/lib/domain/fold';
import type { PaidKind, SessionMode } from '@/lib/domain/hour-kinds';
import {
  PAST_CLIENT_MAX,
  PAST_CONTACT_MAX,
  PAST_GROUP_MAX,
  PAST_MINUTES_MAX,
  type PastHours,
} from '@/lib/domain/past-hours';
import { type PastColumn, readMode, readPaidKind, readYesNo } from '@/lib/domain/past-hours-words';
import {
  type DayOrder,
  readWrittenDay,
  readWrittenHours,
  readWrittenNumber,
} from '@/lib/domain/written-numbers';

/** Past hours as a file tells them; `null` where it does not say whether the client agreed. */
export type PastHoursDraft = Omit<PastHours, 'id' | 'clientId' | 'isListed' | 'addedAt'> & {
  isListed: boolean | null;
};

export type PastRowReason =
  | 'no-client'
  | 'name-too-long'
  | 'contact-too-long'
  | 'no-day'
  | 'bad-day'
  | 'ends-early'
  | 'in-future'
  | 'no-hours'
  | 'bad-hours'
  | 'unclear-hours'
  | 'too-many-hours'
  | 'bad-size'
  | 'unknown-payment'
  | 'unknown-mode'
  | 'unknown-consent'
  | 'repeats-row'
  | 'already-there'
  | 'open-quote';

/** A row that is left out, and why. */
export interface RejectedPastRow {
  /** As a spreadsheet numbers it: the first line is row 1. */
  row: number;
  reason: PastRowReason;
  /** What the reason is about: a word, a number, a row. */
  detail: string;
  /** Whose row it is, so that the coach can find it. */
  start: string;
}

export type PastCells = Readonly<Record<PastColumn, string>>;

interface Rules {
  order: DayOrder;
  today: Day;
}

class Rejection {
  constructor(
    readonly reason: PastRowReason,
    readonly detail = '',
  ) {}
}

/** Past hours that say the same; what is there already is not added again. */
export function pastHoursKey({
  name,
  on,
  until,
  minutes,
  paidKind,
}: Pick<PastHours, 'name' | 'on' | 'until' | 'minutes' | 'paidKind'>): string {
  return JSON.stringify([fold(name.trim()), on, until, minutes, paidKind]);
}

/** Reads one row: hours of one kind, or paid and pro bono ones. The first reason found is given. */
export function readPastRow(
  cells: PastCells,
  rules: Rules,
): { drafts: PastHoursDraft[] } | { reason: PastRowReason; detail: string } {
  try {
    const who = readWho(cells);
    const when = readWhen(cells, rules);
    const mode = readMeans(cells);
    const isListed = readConsent(cells);
    const drafts = readMinutes(cells).map((part) => ({ ...who, ...when, ...part, mode, isListed }));
    return { drafts };
  } catch (error) {
    if (error instanceof Rejection) return { reason: error.reason, detail: error.detail };
    throw error;
  }
}

function readWho({ name, contact, size }: PastCells) {
  const called = name.trim();
  const reached = contact.trim();
  if (called === '') throw new Rejection('no-client');
  if (called.length > PAST_CLIENT_MAX) throw new Rejection('name-too-long', String(called.length));
  if (reached.length > PAST_CONTACT_MAX) {
    throw new Rejection('contact-too-long', String(reached.length));
  }
  return { name: called, contact: reached, groupSize: readSize(size) };
}

/** One person is no group, and logs say so with a 1, a 0, a dash or nothing. */
function readSize(size: string): number | null {
  const text = size.trim();
  if (/^(?:|[-–—]|n\/?a)$/i.test(text)) return null;
  if (!/^\d+$/.test(text) || Number(text) > PAST_GROUP_MAX) throw new Rejection('bad-size', text);
  return Number(text) < 2 ? null : Number(text);
}

function readWhen({ on, until }: PastCells, { order, today }: Rules) {
  if (on.trim() === '') throw new Rejection('no-day');
  const first = readWrittenDay(on, order);
  if (first === undefined) throw new Rejection('bad-day', on.trim());
  const last = until.trim() === '' ? first : readWrittenDay(until, order);
  if (last === undefined) throw new Rejection('bad-day', until.trim());
  if (last < first) throw new Rejection('ends-early');
  if (last > today) throw new Rejection('in-future', last);
  return { on: first, until: last };
}

function readMinutes(cells: PastCells): { minutes: number; paidKind: PaidKind }[] {
  const said = cells.paidKind.trim();
  const kind = said === '' ? 'fee' : readPaidKind(said);
  if (kind === undefined) throw new Rejection('unknown-payment', said);
  const total = minutesIn(cells.minutes, readWrittenNumber) || minutesIn(cells.hours);
  const paidKind = kind === 'pro-bono' ? 'fee' : kind;
  const parts = [
    { minutes: total, paidKind: kind },
    // A log with both is added up there already: its hours are those of the two columns.
    { minutes: total > 0 ? 0 : minutesIn(cells.paidHours), paidKind },
    { minutes: total > 0 ? 0 : minutesIn(cells.proBonoHours), paidKind: 'pro-bono' as const },
  ].filter(({ minutes }) => minutes > 0);
  if (parts.length === 0) throw new Rejection('no-hours');
  return parts;
}

function minutesIn(
  cell: string,
  read: (text: string) => number | 'unclear' | undefined = readWrittenHours,
): number {
  const text = cell.trim();
  if (/^(?:|[-–—])$/.test(text)) return 0;
  const minutes = read(text);
  if (minutes === undefined) throw new Rejection('bad-hours', text);
  if (minutes === 'unclear') throw new Rejection('unclear-hours', text);
  if (minutes > PAST_MINUTES_MAX) throw new Rejection('too-many-hours', text);
  return Math.round(minutes);
}

function readMeans({ mode }: PastCells): SessionMode | null {
  if (mode.trim() === '') return null;
  const found = readMode(mode);
  if (found === undefined) throw new Rejection('unknown-mode', mode.trim());
  return found;
}

function readConsent({ consent }: PastCells): boolean | null {
  if (consent.trim() === '') return null;
  const found = readYesNo(consent);
  if (found === undefined) throw new Rejection('unknown-consent', consent.trim());
  return found;
}

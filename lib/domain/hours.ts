import type { Day } from '@/lib/domain/days';
import { isPaid } from '@/lib/domain/hour-kinds';
import type { HoursClient } from '@/lib/domain/hours-client';
import type { HoursEntry } from '@/lib/domain/hours-entry';
import type { HoursSettings } from '@/lib/domain/hours-settings';

/** Why hours that are the coach's own do not stand in the log; of several, the first. */
export const LEFT_OFF_REASONS = ['group-too-large', 'no-consent', 'before-education'] as const;
export type LeftOffReason = (typeof LEFT_OFF_REASONS)[number];

/** Minutes, never rounded on the way. */
export interface Minutes {
  paid: number;
  proBono: number;
}

/** One client or group of the log: the relationship from its first day to its last so far. */
export interface HoursRow extends Minutes {
  client: HoursClient;
  from: Day;
  to: Day;
  /** The lines it adds up. */
  entries: number;
}

export interface HoursReport {
  /** What is listed, earliest relationship first. */
  rows: HoursRow[];
  /** What is the coach's own and not listed, by reason; a client can have hours under two. */
  leftOff: { reason: LeftOffReason; rows: HoursRow[]; minutes: Minutes }[];
  /** All of the coach's own hours: `listed` and everything left off. */
  own: Minutes;
  listed: Minutes;
  /** Lines that are no coaching hours at all: supervision and the like, or not held. */
  notCounted: { notCoaching: number; notHeld: number };
}

/** Whether a line adds to the coach's hours. */
export function isCounted({ isCoaching, outcome }: HoursEntry): boolean {
  return isCoaching && outcome === 'held';
}

/** Whether a client is listed under an organisation's letter, so that nobody is named. */
export function standsByLetter(
  client: HoursClient,
  settings: Pick<HoursSettings, 'usesLetters'>,
): boolean {
  return settings.usesLetters && client.letterReference.trim() !== '';
}

/** Why a line is not listed; `undefined` when it is. */
export function leftOffReason(
  entry: Pick<HoursEntry, 'from'>,
  client: HoursClient,
  settings: HoursSettings,
): LeftOffReason | undefined {
  if (client.kind === 'group' && client.size > settings.groupCeiling) return 'group-too-large';
  // A letter names the organisation and nobody else, so nobody has to be asked.
  if (!client.isListed && !standsByLetter(client, settings)) return 'no-consent';
  if (settings.countsFrom !== null && entry.from < settings.countsFrom) return 'before-education';
  return undefined;
}

/**
 * The log of every line: one row per client or group. Minutes are whole and only ever added, so
 * `own` is exactly the sum of the lines that count, and of `listed` and everything left off.
 */
export function hoursReport(
  entries: readonly HoursEntry[],
  clients: ReadonlyMap<string, HoursClient>,
  settings: HoursSettings,
): HoursReport {
  const listed = new Map<string, HoursRow>();
  const leftOff = new Map<LeftOffReason, Map<string, HoursRow>>();
  const notCounted = { notCoaching: 0, notHeld: 0 };
  for (const entry of entries) {
    if (entry.outcome !== 'held') notCounted.notHeld += 1;
    else if (!entry.isCoaching) notCounted.notCoaching += 1;
    if (!isCounted(entry)) continue;
    const client = clients.get(entry.clientKey) ?? nobody(entry.clientKey);
    const reason = leftOffReason(entry, client, settings);
    addTo(reason === undefined ? listed : place(leftOff, reason), entry, client);
  }
  const off = LEFT_OFF_REASONS.flatMap((reason) => {
    const rows = inOrder(leftOff.get(reason));
    return rows.length === 0 ? [] : [{ reason, rows, minutes: sum(rows) }];
  });
  const rows = inOrder(listed);
  const own = sum([...rows, ...off.map(({ minutes }) => minutes)]);
  return { rows, leftOff: off, own, listed: sum(rows), notCounted };
}

export function sum(parts: readonly Minutes[]): Minutes {
  return parts.reduce(
    (total, { paid, proBono }) => ({
      paid: total.paid + paid,
      proBono: total.proBono + proBono,
    }),
    { paid: 0, proBono: 0 },
  );
}

/** Minutes as hours pro rata, to a hundredth: 30 → 0.5, 50 → 0.83. Only for showing. */
export function toHours(minutes: number): number {
  return Math.round((minutes * 100) / 60) / 100;
}

function addTo(rows: Map<string, HoursRow>, entry: HoursEntry, client: HoursClient): void {
  const { from, to } = entry;
  const row = rows.get(client.key) ?? { client, from, to, entries: 0, paid: 0, proBono: 0 };
  row[isPaid(entry.paidKind) ? 'paid' : 'proBono'] += entry.minutes;
  row.entries += 1;
  if (from < row.from) row.from = from;
  if (to > row.to) row.to = to;
  rows.set(client.key, row);
}

function place<Key, Value>(maps: Map<Key, Map<string, Value>>, key: Key): Map<string, Value> {
  const found = maps.get(key) ?? new Map<string, Value>();
  maps.set(key, found);
  return found;
}

function inOrder(rows: ReadonlyMap<string, HoursRow> | undefined): HoursRow[] {
  const order = (row: HoursRow) => `${row.from} ${row.to} ${row.client.key}`;
  return [...(rows?.values() ?? [])].toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** A client that can't be read: the hours are the coach's all the same. */
function nobody(key: string): HoursClient {
  return {
    key,
    kind: 'person',
    name: '',
    shownAs: '–',
    contact: '',
    members: [],
    size: 1,
    letterReference: '',
    isListed: false,
  };
}

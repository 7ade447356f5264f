import type { Credential } from '@/lib/domain/credential';
import { monthsBefore } from '@/lib/domain/day-span';
import type { Day } from '@/lib/domain/days';
import type { DevelopmentHours, DevelopmentKind } from '@/lib/domain/development-hours';
import { isPaid } from '@/lib/domain/hour-kinds';
import { isCounted, leftOffReason } from '@/lib/domain/hours';
import { countPeople, type HoursClient } from '@/lib/domain/hours-client';
import type { HoursEntry } from '@/lib/domain/hours-entry';
import type { HoursSettings } from '@/lib/domain/hours-settings';

export type ConditionKind =
  | 'hours'
  | 'paidHours'
  | 'clients'
  | 'recentHours'
  | 'years'
  | 'supervisionHours'
  | 'mentorHours'
  | 'cpdHours';

/** One condition and how far it is met. Hours are in minutes; clients and years are counts. */
export interface Condition {
  kind: ConditionKind;
  have: number;
  need: number;
}

export interface Practice {
  entries: readonly HoursEntry[];
  clients: ReadonlyMap<string, HoursClient>;
  development: readonly DevelopmentHours[];
}

/** How far the coach is with every condition of a credential, on a day. */
export function credentialProgress(
  credential: Credential,
  { entries, clients, development }: Practice,
  settings: HoursSettings,
  today: Day,
): Condition[] {
  const counted = entries.filter((entry) => {
    if (!isCounted(entry)) return false;
    if (credential.basis === 'own') return true;
    const client = clients.get(entry.clientKey);
    return client !== undefined && leftOffReason(entry, client, settings) === undefined;
  });
  const since = monthsBefore(today, credential.recentMonths ?? 0);
  const lastYear = monthsBefore(today, 12);
  const learnt = (kind: DevelopmentKind, after: Day | null) =>
    total(development.filter((each) => each.kind === kind && (after === null || each.on > after)));
  const have: Record<ConditionKind, () => number> = {
    hours: () => total(counted),
    paidHours: () => total(counted.filter(({ paidKind }) => isPaid(paidKind))),
    clients: () => countPeople(clientsOf(counted, clients)),
    // Of hours added up over a time, nobody knows when they were: they count by their first day.
    recentHours: () => total(counted.filter(({ from }) => from > since)),
    years: () => yearsSince(counted, today),
    supervisionHours: () => learnt('supervision', lastYear),
    mentorHours: () => learnt('mentor-coaching', null),
    cpdHours: () => learnt('cpd', lastYear),
  };
  return (Object.keys(have) as ConditionKind[]).flatMap((kind) => {
    const need = credential[kind];
    if (need === null || (kind === 'recentHours' && credential.recentMonths === null)) return [];
    const isCount = kind === 'clients' || kind === 'years';
    return [{ kind, have: have[kind](), need: isCount ? need : need * 60 }];
  });
}

function total(rows: readonly { minutes: number }[]): number {
  return rows.reduce((sum, { minutes }) => sum + minutes, 0);
}

function clientsOf(
  entries: readonly HoursEntry[],
  clients: ReadonlyMap<string, HoursClient>,
): HoursClient[] {
  const keys = new Set(entries.map(({ clientKey }) => clientKey));
  return [...keys].flatMap((key) => clients.get(key) ?? []);
}

/** Whole years since the first line. */
function yearsSince(entries: readonly HoursEntry[], today: Day): number {
  const first = entries.reduce<Day | undefined>(
    (first, { from }) => (first === undefined || from < first ? from : first),
    undefined,
  );
  if (first === undefined) return 0;
  let years = 0;
  while (monthsBefore(today, (years + 1) * 12) >= first) years += 1;
  return years;
}

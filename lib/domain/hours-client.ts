import { type Client, headCount } from '@/lib/domain/client';
import { type Consent, consentOn } from '@/lib/domain/consent';
import type { Day } from '@/lib/domain/days';
import { fold } from '@/lib/domain/fold';
import type { PastHours } from '@/lib/domain/past-hours';

/** A client as the hours log knows one, with Coachside or before it. */
export interface HoursClient {
  key: string;
  kind: Client['kind'];
  name: string;
  /** What screens show; the name stands in documents alone. */
  shownAs: string;
  contact: string;
  /** Those members of a group who are named. */
  members: readonly string[];
  /** How many a group has; 0 when nobody said. */
  size: number;
  /** The organisation's letter that may stand in for the name; may be blank. */
  letterReference: string;
  /** Whether the client agreed to be listed. */
  isListed: boolean;
}

/** The clients of Coachside by key, with the consents that hold on a day. */
export function hoursClients(
  clients: readonly Client[],
  consents: readonly Consent[],
  today: Day,
): Map<string, HoursClient> {
  const asked = Map.groupBy(consents, ({ clientId }) => clientId);
  return new Map(
    clients.map((client) => [client.id, toHoursClient(client, asked.get(client.id) ?? [], today)]),
  );
}

function toHoursClient(client: Client, consents: readonly Consent[], today: Day): HoursClient {
  const { id, kind, name, shownAs, contact, members, letterReference } = client;
  return {
    key: id,
    kind,
    name,
    shownAs,
    contact,
    members: kind === 'group' ? members : [],
    size: headCount(client),
    letterReference,
    isListed: consentOn(consents, id, 'hours-listing', today) !== undefined,
  };
}

/** Whose hours they were: a client of Coachside, or else everybody of that name. */
export function pastClientKey(
  { clientId, name }: Pick<PastHours, 'clientId' | 'name'>,
  known: ReadonlyMap<string, HoursClient>,
): string {
  return clientId !== null && known.has(clientId) ? clientId : `past:${fold(name.trim())}`;
}

/** Somebody from before Coachside, from all rows of that name: what any of them says is true. */
export function pastClient(key: string, rows: readonly PastHours[]): HoursClient {
  const size = rows.reduce((most, row) => Math.max(most, row.groupSize ?? 1), 1);
  const name = rows[0]?.name ?? '';
  return {
    key,
    kind: size > 1 ? 'group' : 'person',
    name,
    shownAs: name,
    contact: rows.find(({ contact }) => contact !== '')?.contact ?? '',
    members: [],
    size,
    letterReference: '',
    // A no in one row outweighs a yes in another.
    isListed: rows.every(({ isListed }) => isListed),
  };
}

/** How many people these clients are; somebody named twice, alone and in a group, is one. */
export function countPeople(clients: readonly HoursClient[]): number {
  const persons = clients.filter(({ kind }) => kind === 'person');
  const names = new Set(persons.map(({ name }) => fold(name.trim())));
  let count = persons.length;
  for (const { kind, members, size } of clients) {
    if (kind === 'person') continue;
    count += Math.max(0, size - members.length);
    for (const member of members) {
      const name = fold(member.trim());
      if (!names.has(name)) count += 1;
      names.add(name);
    }
  }
  return count;
}

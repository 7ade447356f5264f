import { type Client, headCount } from '@/lib/domain/client';
import type { Instant } from '@/lib/domain/days';
import { isCounted } from '@/lib/domain/hours';
import type { HoursEntry } from '@/lib/domain/hours-entry';
import { newId, pastHoursIdSchema } from '@/lib/domain/ids';
import { PAST_MINUTES_MAX, type PastHours, pastHoursSchema } from '@/lib/domain/past-hours';

/**
 * What the hours log keeps of a client who agreed to be listed and is erased: the relationship added
 * up, one row for each way it was paid, with the name and the contact that a log asks for. Nothing of
 * it leads back to a session.
 */
export function hoursToKeep(
  client: Pick<Client, 'kind' | 'name' | 'contact' | 'members' | 'groupSize'>,
  entries: readonly HoursEntry[],
  now: Instant,
): PastHours[] {
  const counted = entries.filter((entry) => isCounted(entry) && entry.minutes > 0);
  const size = headCount(client as Client);
  return [...Map.groupBy(counted, ({ paidKind }) => paidKind)].map(([paidKind, lines]) => {
    const modes = new Set(lines.map(({ mode }) => mode));
    return pastHoursSchema.parse({
      id: newId(pastHoursIdSchema),
      clientId: null,
      name: client.name,
      contact: client.contact,
      groupSize: client.kind === 'group' && size > 1 ? size : null,
      on: lines.map(({ from }) => from).toSorted()[0],
      until: lines
        .map(({ to }) => to)
        .toSorted()
        .at(-1),
      minutes: Math.min(
        PAST_MINUTES_MAX,
        lines.reduce((sum, { minutes }) => sum + minutes, 0),
      ),
      paidKind,
      mode: modes.size === 1 ? ([...modes][0] ?? null) : null,
      isListed: true,
      addedAt: now,
    });
  });
}

import { type Client, clientSchema } from '@/lib/domain/client';
import type { Day } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { type KeepingDecision, NO_KEEPING } from '@/lib/domain/keeping';
import { addMonths } from '@/lib/domain/months';
import { changeRow } from '@/lib/storage/change-row';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** Months until it is asked again. */
const KEEP_MONTHS = 12;
const LATER_MONTHS = 3;

/** Decides for how many years this client's records are kept; `null` leaves it to the engagements. */
export async function decideYears(
  id: ClientId,
  years: number | null,
  store: CoachsideDb = db,
): Promise<void> {
  await changeKeeping(id, (keeping) => ({ ...keeping, years }), store);
}

/** Writes down what was decided when the time was up. Nothing is deleted by it, ever. */
export async function decideKeeping(
  id: ClientId,
  choice: KeepingDecision['choice'],
  today: Day,
  store: CoachsideDb = db,
): Promise<void> {
  const until = addMonths(today, choice === 'keep' ? KEEP_MONTHS : LATER_MONTHS);
  await changeKeeping(
    id,
    ({ years, decisions }) => ({ years, decisions: [...decisions, { on: today, choice, until }] }),
    store,
  );
}

async function changeKeeping(
  id: ClientId,
  change: (keeping: NonNullable<Client['keeping']>) => NonNullable<Client['keeping']>,
  store: CoachsideDb,
): Promise<void> {
  await changeRow(store.clients, clientSchema, id, (client) => ({
    ...client,
    keeping: change(client.keeping ?? NO_KEEPING),
  }));
}

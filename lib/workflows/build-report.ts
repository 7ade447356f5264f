import { buildClosureReport } from '@/lib/documents/closure-report';
import type { CoachsideDocument } from '@/lib/documents/document';
import { buildProgressReport } from '@/lib/documents/progress-report';
import type { DaySpan } from '@/lib/domain/day-span';
import type { Day } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import type { ClientRecords } from '@/lib/domain/release/client-records';
import { type ClosureReader, releaseClosure } from '@/lib/domain/release/to-close';
import { releaseToSponsor } from '@/lib/domain/release/to-sponsor';
import { readClientFile } from '@/lib/storage/client-file';
import { type CoachsideDb, db } from '@/lib/storage/db';

/**
 * Everything kept about a client, for the functions below. Throws, naming the client, when it does
 * not exist. A damaged row is left out and stays on disk.
 */
export async function loadClientRecords(
  id: ClientId,
  store: CoachsideDb = db,
): Promise<ClientRecords> {
  const { records } = await readClientFile(id, store);
  if (records === undefined) throw new Error(`No client ${id}`);
  return records;
}

/** The sponsor's report; `undefined` while the client has not agreed to be reported on. */
export function progressReportOf(
  records: ClientRecords,
  span: DaySpan,
  { today, language }: { today: Day; language: Language },
): CoachsideDocument<'sponsor'> | undefined {
  const released = releaseToSponsor(records, span, today);
  return released === undefined ? undefined : buildProgressReport(released, language);
}

/** The look back at everything up to today. */
export function closureReportOf(
  records: ClientRecords,
  reader: ClosureReader,
  { today, language }: { today: Day; language: Language },
): CoachsideDocument<ClosureReader> {
  return buildClosureReport(releaseClosure(reader, records, today), language);
}

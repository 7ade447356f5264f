import { buildClosureReport } from '@/lib/documents/closure-report';
import type { CoachsideDocument } from '@/lib/documents/document';
import { withIdentity } from '@/lib/documents/letterhead';
import { buildProgressReport } from '@/lib/documents/progress-report';
import { buildSupervisionCase } from '@/lib/documents/supervision-case';
import type { DaySpan } from '@/lib/domain/day-span';
import type { Day } from '@/lib/domain/days';
import type { Identity } from '@/lib/domain/identity';
import type { ClientId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import type { ClientRecords } from '@/lib/domain/release/client-records';
import { type ClosureReader, releaseClosure } from '@/lib/domain/release/to-close';
import { releaseToSponsor } from '@/lib/domain/release/to-sponsor';
import { type ApprovedCase, releaseToSupervisor } from '@/lib/domain/release/to-supervisor';
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

/** What a report of a client needs besides the records. */
export interface ReportCircumstances {
  today: Day;
  language: Language;
  /** Who it comes from; `findMeta('identity')`. */
  identity: Identity | undefined;
}

/** The sponsor's report; `undefined` while the client has not agreed to be reported on. */
export function progressReportOf(
  records: ClientRecords,
  span: DaySpan,
  { today, language, identity }: ReportCircumstances,
): CoachsideDocument<'sponsor'> | undefined {
  const released = releaseToSponsor(records, span, today);
  if (released === undefined) return undefined;
  return withIdentity(buildProgressReport(released, language), identity);
}

/** The look back at everything up to today. */
export function closureReportOf(
  records: ClientRecords,
  reader: ClosureReader,
  { today, language, identity }: ReportCircumstances,
): CoachsideDocument<ClosureReader> {
  return withIdentity(
    buildClosureReport(releaseClosure(reader, records, today), language),
    identity,
  );
}

/**
 * The case for supervision, with exactly the replacements that were approved: `undefined` when there
 * are others to ask about by now. From nobody in particular, because a letterhead tells of a place.
 */
export function supervisionCaseOf(
  records: ClientRecords,
  choice: ApprovedCase,
  language: Language,
): CoachsideDocument<'supervisor'> | undefined {
  const released = releaseToSupervisor(records, choice);
  return released === undefined ? undefined : buildSupervisionCase(released, language);
}

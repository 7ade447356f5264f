import { consentOn } from '@/lib/domain/consent';
import type { Paper } from '@/lib/domain/papers';
import { heldSessions, keptRecords } from '@/lib/domain/release/client-records';
import { releasableLines, reportedSince } from '@/lib/domain/release/releasable';
import { agreementsOf } from '@/lib/workflows/agreement-document';
import type { ClientPapers } from '@/lib/workflows/client-papers';

export type Missing = 'consent' | 'released' | 'sessions' | 'supervision' | 'agreement';

/** What a document lacks most, if anything. Only a missing `consent` keeps it from being made. */
export function missingFor(
  paper: Paper,
  { records, today }: Pick<ClientPapers, 'records' | 'today'>,
): Missing | undefined {
  switch (paper) {
    case 'agreement':
      return agreementsOf(records).length === 0 ? 'agreement' : undefined;
    case 'progress-report': {
      if (reportedSince(records, today) === undefined) return 'consent';
      const lines = releasableLines(records, { from: null, to: today });
      return lines.some(({ releasedOn }) => releasedOn !== null) ? undefined : 'released';
    }
    case 'closure-for-client':
    case 'closure-for-coach':
      return heldSessions(keptRecords(records)).length === 0 ? 'sessions' : undefined;
    case 'supervision-case': {
      if (heldSessions(keptRecords(records)).length === 0) return 'sessions';
      const consent = consentOn(records.consents, records.client.id, 'supervision', today);
      return consent === undefined ? 'supervision' : undefined;
    }
    case 'client-file':
      return undefined;
  }
}

import { buildClientFile } from '@/lib/documents/client-file';
import { buildClosureReport } from '@/lib/documents/closure-report';
import type { CoachsideDocument } from '@/lib/documents/document';
import { buildProgressReport } from '@/lib/documents/progress-report';
import { buildSupervisionCase } from '@/lib/documents/supervision-case';
import { NO_DECISIONS } from '@/lib/domain/anonymise';
import { approveReplacements } from '@/lib/domain/approve-replacements';
import type { Language } from '@/lib/domain/language';
import type { ClientRecords } from '@/lib/domain/release/client-records';
import { releaseForAccess } from '@/lib/domain/release/for-access';
import { releaseClosure } from '@/lib/domain/release/to-close';
import { releaseToSponsor } from '@/lib/domain/release/to-sponsor';
import { caseReplacements, releaseToSupervisor } from '@/lib/domain/release/to-supervisor';
import { reportsText } from '@/lib/text/reports';
import { agreementOf } from '@/lib/workflows/agreement-document';
import { day } from '@/tests/fixtures/builders';

export const REPORT_DAY = day('2026-06-30');

/**
 * Every report over more than one session, by name. To add a builder: add a line, and the golden
 * files and the leak tests pick it up.
 */
export const REPORTS = {
  agreement: (records, language) =>
    agreementOf(records, 'template', { today: REPORT_DAY, language, identity: undefined }),
  'progress-report': (records, language) => {
    const released = releaseToSponsor(records, { from: null, to: REPORT_DAY }, REPORT_DAY);
    return released === undefined ? undefined : buildProgressReport(released, language);
  },
  'closure-report': (records, language) =>
    buildClosureReport(releaseClosure('client', records, REPORT_DAY), language),
  'closure-report-for-coach': (records, language) =>
    buildClosureReport(releaseClosure('coach', records, REPORT_DAY), language),
  'client-file': (records, language) =>
    buildClientFile(
      releaseForAccess(records, { exportedOn: REPORT_DAY, thirdParties: 'marked' }),
      language,
    ),
  'supervision-case': (records, language) => {
    const choice = {
      latest: null,
      question: 'Why do I rush with Ana?',
      words: reportsText[language].supervision.anonymous,
    };
    const decisions = approveReplacements(caseReplacements(records, choice), NO_DECISIONS);
    const released = releaseToSupervisor(records, { ...choice, decisions });
    return released === undefined ? undefined : buildSupervisionCase(released, language);
  },
} satisfies Record<
  string,
  (records: ClientRecords, language: Language) => CoachsideDocument | undefined
>;

import { sha256 } from '@/lib/browser/sha-256';
import { type CoachsideDocument, contentOf } from '@/lib/documents/document';
import { addDays, type Day, dayOf } from '@/lib/domain/days';
import type { Identity } from '@/lib/domain/identity';
import type { ClientId } from '@/lib/domain/ids';
import { LOGGED_AS, PAPERS, type Paper } from '@/lib/domain/papers';
import type { ClientRecords } from '@/lib/domain/release/client-records';
import { releaseToSponsor } from '@/lib/domain/release/to-sponsor';
import type { SentDocument } from '@/lib/domain/sent-document';
import { readClientFile } from '@/lib/storage/client-file';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta } from '@/lib/storage/meta';
import { agreementOf, lastWording } from '@/lib/workflows/agreement-document';
import { isAccessAnswerOld } from '@/lib/workflows/answer-access';
import {
  closureReportOf,
  progressReportOf,
  type ReportCircumstances,
} from '@/lib/workflows/build-report';

/** What a paper was when it last left, and whether it would say something else today. */
export interface SentPaper {
  sent: SentDocument;
  /** `false` also where it can't be told: the coach's decisions about a case are not kept. */
  isChanged: boolean;
}

/** Everything the page of a client's documents shows. */
export interface ClientPapers {
  records: ClientRecords;
  identity: Identity | undefined;
  today: Day;
  sent: Partial<Record<Paper, SentPaper>>;
}

export interface ClientPapersReading {
  /** `undefined` when there is no readable client. */
  papers: ClientPapers | undefined;
  /** Rows that can't be read and stay on disk. */
  damaged: number;
}

/** All as of the same day. */
export async function readClientPapers(
  id: ClientId,
  today: Day,
  store: CoachsideDb = db,
): Promise<ClientPapersReading> {
  const [{ records, damaged }, identity] = await Promise.all([
    readClientFile(id, store),
    findMeta('identity', store),
  ]);
  if (records === undefined) return { papers: undefined, damaged };
  const states = PAPERS.map(async (paper) => [
    paper,
    await sentPaper(paper, records, { today, identity }),
  ]);
  const sent = Object.fromEntries(await Promise.all(states)) as ClientPapers['sent'];
  return { papers: { records, identity, today, sent }, damaged };
}

type Circumstances = Omit<ReportCircumstances, 'language'>;

async function sentPaper(
  paper: Paper,
  records: ClientRecords,
  circumstances: Circumstances,
): Promise<SentPaper | undefined> {
  const { kind, audience } = LOGGED_AS[paper];
  const sent = records.sentDocuments
    .filter((each) => each.kind === kind && each.audience === audience)
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  if (sent === undefined) return undefined;
  if (paper === 'progress-report' && saysMore(sent, records, circumstances.today)) {
    return { sent, isChanged: true };
  }
  if (paper === 'client-file') {
    return { sent, isChanged: await isAccessAnswerOld(sent, records) };
  }
  const again = madeAgain(paper, sent, records, circumstances);
  return { sent, isChanged: again !== undefined && sent.hash !== (await sha256(contentOf(again))) };
}

/** The same document about the same days, as it would be today. */
function madeAgain(
  paper: Paper,
  { language, span, at }: SentDocument,
  records: ClientRecords,
  circumstances: Circumstances,
): CoachsideDocument | undefined {
  switch (paper) {
    case 'agreement':
      return agreementOf(records, lastWording(records), { ...circumstances, language });
    case 'progress-report':
      return progressReportOf(records, span ?? { from: null, to: dayOf(at) }, {
        ...circumstances,
        language,
      });
    case 'closure-for-client':
      return closureReportOf(records, 'client', { ...circumstances, language });
    case 'closure-for-coach':
      return closureReportOf(records, 'coach', { ...circumstances, language });
    case 'supervision-case':
    case 'client-file':
      return undefined;
  }
}

/** Whether the days since a report would add to it. */
function saysMore({ span, at }: SentDocument, records: ClientRecords, today: Day): boolean {
  const from = addDays(span?.to ?? dayOf(at), 1);
  if (from > today) return false;
  const since = releaseToSponsor(records, { from, to: today }, today);
  return (
    since !== undefined &&
    (since.sessionsHeld > 0 || since.notes.length > 0 || since.commitments.length > 0)
  );
}

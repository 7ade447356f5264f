import {
  type AgreementSection,
  agreementFacts,
  agreementInForce,
  missingSections,
} from '@/lib/domain/agreement';
import { type CarriedCommitment, carriedCommitments } from '@/lib/domain/carried-commitments';
import { type CheckInMark, isAllTens, openMarks } from '@/lib/domain/check-in-marks';
import { type ConsentPurpose, consentOn } from '@/lib/domain/consent';
import type { Day } from '@/lib/domain/days';
import { engagementFacts } from '@/lib/domain/engagement-facts';
import { isAbout, type Journey, openEngagement } from '@/lib/domain/journey';
import { type NearReview, nearReviews } from '@/lib/domain/planning';
import type { Repair } from '@/lib/domain/repair';
import { type DueReport, dueReports } from '@/lib/domain/reporting-calendar';
import { type Readiness, stageReadiness } from '@/lib/domain/stage-readiness';

/** Something about a relationship that a coach would want to know before the next session. */
export type Matter =
  /** A check-in item that is low or fell, and what was done about it since. */
  | { kind: 'mark'; mark: CheckInMark; repair: Repair | undefined }
  | { kind: 'repair-open'; repair: Repair }
  | { kind: 'no-agreement' }
  /** What was agreed leaves parts unsaid. */
  | { kind: 'agreement-open'; sections: readonly AgreementSection[] }
  | { kind: 'no-consent'; purposes: readonly ConsentPurpose[] }
  | { kind: 'carried'; carried: CarriedCommitment; others: number }
  | { kind: 'report-due'; report: DueReport }
  | { kind: 'review-near'; review: NearReview }
  | { kind: 'all-tens' }
  | { kind: 'ready'; readiness: Readiness };

/**
 * What matters before the next session, most pressing first: trust, then what was never settled,
 * then what is stuck or due, then what might come next. Nothing is asked of a client without an
 * engagement but what concerns trust and commitments.
 */
export function whatMatters(journey: Journey, today: Day): Matter[] {
  const engagement = openEngagement(journey.engagements);
  return [
    ...trustMatters(journey),
    ...(engagement === undefined ? [] : missingMatters(journey, engagement, today)),
    ...carriedMatters(journey, today),
    ...(engagement === undefined
      ? []
      : [
          ...dueReports([engagement], today).map(
            (report) => ({ kind: 'report-due', report }) as const,
          ),
          ...nearReviews([engagement], today).map(
            (review) => ({ kind: 'review-near', review }) as const,
          ),
        ]),
    ...tensMatters(journey),
    ...(engagement === undefined ? [] : readyMatters(journey, engagement, today)),
  ];
}

function trustMatters({ checkIns, repairs }: Journey): Matter[] {
  const marks = openMarks(checkIns).map(
    (mark): Matter => ({
      kind: 'mark',
      mark,
      repair: repairs.find(({ sessionId }) => sessionId === mark.sessionId),
    }),
  );
  const marked = new Set(marks.map((each) => (each.kind === 'mark' ? each.repair?.id : undefined)));
  const open = repairs.filter(({ id, settledOn }) => settledOn === null && !marked.has(id));
  return [...marks, ...open.map((repair): Matter => ({ kind: 'repair-open', repair }))];
}

type Engaged = NonNullable<ReturnType<typeof openEngagement>>;

/** What should be settled before, or at, the second session: not while people still meet. */
function missingMatters(journey: Journey, engagement: Engaged, today: Day): Matter[] {
  const { held } = engagementFacts(engagement, journey, today);
  if (held === 0) return [];
  const purposes = missingConsents(journey, engagement, today);
  return [
    ...agreementMatters(journey, engagement),
    ...(purposes.length > 0 ? [{ kind: 'no-consent', purposes } as const] : []),
  ];
}

function agreementMatters({ agreements, client }: Journey, engagement: Engaged): Matter[] {
  const agreed = agreementInForce(agreements.filter((each) => isAbout(each, engagement)));
  if (agreed === undefined) return [{ kind: 'no-agreement' }];
  const sections = missingSections(agreed, agreementFacts(engagement, client));
  return sections.length === 0 ? [] : [{ kind: 'agreement-open', sections }];
}

/**
 * The purposes that this work calls for and that no yes is on record for: notes always, reports
 * where there is a sponsor, and being listed in the hours log while nobody has asked.
 */
function missingConsents(
  { consents, client }: Journey,
  engagement: Engaged,
  today: Day,
): ConsentPurpose[] {
  const holds = (purpose: ConsentPurpose) =>
    consentOn(consents, client.id, purpose, today) !== undefined;
  const { hasSponsor } = agreementFacts(engagement, client);
  const wasAskedForHours = consents.some(({ purpose }) => purpose === 'hours-listing');
  return [
    ...(holds('notes') ? [] : (['notes'] as const)),
    ...(!hasSponsor || holds('sponsor-report') ? [] : (['sponsor-report'] as const)),
    ...(client.isSample || wasAskedForHours ? [] : (['hours-listing'] as const)),
  ];
}

function carriedMatters({ commitments }: Journey, today: Day): Matter[] {
  const [first, ...others] = carriedCommitments(commitments, today);
  return first === undefined ? [] : [{ kind: 'carried', carried: first, others: others.length }];
}

function tensMatters({ checkIns }: Journey): Matter[] {
  const last = checkIns.at(-1);
  return last !== undefined && isAllTens(last) ? [{ kind: 'all-tens' }] : [];
}

function readyMatters(journey: Journey, engagement: Engaged, today: Day): Matter[] {
  const readiness = stageReadiness(engagementFacts(engagement, journey, today));
  return readiness === undefined ? [] : [{ kind: 'ready', readiness }];
}

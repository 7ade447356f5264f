import type { ClientFile, ThirdParties } from '@/lib/domain/client-file';
import { type Day, dayOf } from '@/lib/domain/days';
import { findOthers, othersHider } from '@/lib/domain/other-people';
import { type ClientRecords, ownRecords } from '@/lib/domain/release/client-records';
import { pass, type Released } from '@/lib/domain/release/released';
import { mapTexts, writtenTexts } from '@/lib/domain/release/written-texts';

/**
 * The gate for an access request, apart from all others: a client has the right to everything held
 * about them, the coach's own notes and the trash included, but not to what is held about others.
 * What passes here is marked for `access`, and no builder but the client file's takes it.
 */
export function releaseForAccess(
  records: ClientRecords,
  { exportedOn, thirdParties }: { exportedOn: Day; thirdParties: ThirdParties },
): Released<'access', ClientFile> {
  const own = ownRecords(records);
  const others = [
    ...new Set([
      ...own.engagements.flatMap(({ stakeholders }) => stakeholders.map(({ name }) => name)),
      ...findOthers(textsOf(own), own.client, dayOf(own.client.createdAt)),
    ]),
  ];
  const held = thirdParties === 'hidden' ? hidden(own, othersHider(others)) : own;
  return pass<'access', ClientFile>({
    format: 'coachside-client-file',
    version: 1,
    exportedOn,
    thirdParties,
    others: thirdParties === 'hidden' ? [] : others,
    ...mutable(held),
  });
}

function textsOf(records: ClientRecords): string[] {
  return [
    ...records.sessions.flatMap(({ focus, location = '' }) => [focus, location]),
    ...records.notes.map(({ text }) => text),
    ...records.drafts.map(({ text }) => text),
    ...records.commitments.map(({ text }) => text),
    ...records.ratings.map(({ evidence }) => evidence),
    ...records.asks.map(({ text }) => text),
    ...records.checkIns.map(({ keepOrChange }) => keepOrChange),
    ...records.reflections.map(({ text }) => text),
    ...writtenTexts(journeyOf(records)),
  ];
}

/** The records without what says who others are, in any text that somebody wrote. */
function hidden(records: ClientRecords, hide: (text: string) => string): ClientRecords {
  const { replacements: _, ...client } = records.client;
  const text = <Row extends { text: string }>(row: Row): Row => ({ ...row, text: hide(row.text) });
  const tagged = <Row extends { text: string; tags: string[] }>(row: Row): Row => ({
    ...text(row),
    tags: row.tags.filter((tag) => hide(tag) === tag),
  });
  return {
    ...records,
    client,
    sessions: records.sessions.map((row) => ({
      ...row,
      focus: hide(row.focus),
      ...(row.location === undefined ? {} : { location: hide(row.location) }),
    })),
    notes: records.notes.map(tagged),
    drafts: records.drafts.map(text),
    commitments: records.commitments.map(tagged),
    ratings: records.ratings.map((row) => ({ ...row, evidence: hide(row.evidence) })),
    asks: records.asks.map(text),
    checkIns: records.checkIns.map((row) => ({ ...row, keepOrChange: hide(row.keepOrChange) })),
    reflections: records.reflections.map(text),
    ...mapTexts(journeyOf(records), hide),
  };
}

/** What was written along the way, where words stand in many places. */
function journeyOf(records: ClientRecords) {
  const { recapDrafts, engagements, goals, agreements, assessments, skillPractice, pulseRounds } =
    records;
  const { feedback, evaluations, achievements, closures, repairs, dilemmas } = records;
  return {
    ...{ recapDrafts, engagements, goals, agreements, assessments, skillPractice, pulseRounds },
    ...{ feedback, evaluations, achievements, closures, repairs, dilemmas },
    transferenceNotes: records.transferenceNotes,
  };
}

type Mutable<T> = { [K in keyof T]: T[K] extends readonly (infer Row)[] ? Row[] : T[K] };

function mutable(records: ClientRecords): Mutable<ClientRecords> {
  return {
    client: records.client,
    engagements: [...records.engagements],
    sessions: [...records.sessions],
    notes: [...records.notes],
    drafts: [...records.drafts],
    recapDrafts: [...records.recapDrafts],
    commitments: [...records.commitments],
    goals: [...records.goals],
    ratings: [...records.ratings],
    asks: [...records.asks],
    checkIns: [...records.checkIns],
    reflections: [...records.reflections],
    consents: [...records.consents],
    rooms: [...records.rooms],
    pastHours: [...records.pastHours],
    agreements: [...records.agreements],
    assessments: [...records.assessments],
    skillPractice: [...records.skillPractice],
    pulseRounds: [...records.pulseRounds],
    feedback: [...records.feedback],
    evaluations: [...records.evaluations],
    achievements: [...records.achievements],
    closures: [...records.closures],
    repairs: [...records.repairs],
    dilemmas: [...records.dilemmas],
    transferenceNotes: [...records.transferenceNotes],
    sentDocuments: [...records.sentDocuments],
    accessRequests: [...records.accessRequests],
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClientFile } from '@/lib/documents/client-file';
import { buildClosureReport } from '@/lib/documents/closure-report';
import type { CoachsideDocument } from '@/lib/documents/document';
import { buildProgressReport } from '@/lib/documents/progress-report';
import { buildRecap } from '@/lib/documents/recap';
import { buildSessionRecord } from '@/lib/documents/session-record';
import { buildSupervisionCase } from '@/lib/documents/supervision-case';
import { NO_DECISIONS } from '@/lib/domain/anonymise';
import { approveReplacements } from '@/lib/domain/approve-replacements';
import { writeClientFile } from '@/lib/domain/client-file-json';
import { release, type SessionRecords } from '@/lib/domain/release';
import type { ClientRecords } from '@/lib/domain/release/client-records';
import { releaseForAccess } from '@/lib/domain/release/for-access';
import { releaseClosure } from '@/lib/domain/release/to-close';
import { releaseToSponsor } from '@/lib/domain/release/to-sponsor';
import { caseReplacements, releaseToSupervisor } from '@/lib/domain/release/to-supervisor';
import { exportFormats } from '@/lib/export/formats';
import { reportsText } from '@/lib/text/reports';
import { agreementOf, lastWording } from '@/lib/workflows/agreement-document';
import { canary, canaryNumbersIn } from '@/tests/documents/canaries';
import { decode } from '@/tests/documents/decoders';
import { FORMS } from '@/tests/documents/every-form';
import {
  aPlan,
  type Planted,
  type PlantedPractice,
  plantPractice,
} from '@/tests/documents/planted-practice';
import { REPORT_DAY } from '@/tests/documents/reports';
import { aDocument } from '@/tests/export/documents';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 10_000 : 40;

/** A document for somebody, and who of the planted may be in it. */
interface Leaving {
  build: (practice: PlantedPractice) => CoachsideDocument | undefined;
  mayHold: (planted: Planted) => boolean;
}

const isShared = ({ layer, fate }: Planted) => fate === 'kept' && layer !== 'coach';
const isNote = ({ table, kind }: Planted) =>
  table === 'notes' && kind !== 'hunch' && kind !== 'marker';
const isPromise = ({ table, kind }: Planted) => table === 'commitments' && kind !== 'dropped';
const isKeptGoal = ({ table, fate }: Planted) => table === 'goals' && fate === 'kept';
const isOwn = ({ fate }: Planted) => fate !== 'of another client';

/** Every document that a practice can make, for each of its readers. To add one: add a line. */
const DOCUMENTS: Record<string, Leaving> = {
  recap: {
    build: ({ records, language }) => buildRecap(release('client', sessionOf(records)), language),
    mayHold: (each) =>
      isKeptGoal(each) ||
      (each.session === 0 &&
        (each.table === 'sessions' || (isShared(each) && (isNote(each) || isPromise(each))))),
  },
  'session record': {
    build: ({ records, language }) =>
      buildSessionRecord(release('coach', sessionOf(records)), language),
    mayHold: (each) =>
      isKeptGoal(each) ||
      each.table.includes('names') ||
      (each.fate === 'kept' && each.session === 0),
  },
  'progress report': {
    build: ({ records, language }) => {
      const report = releaseToSponsor(records, { from: null, to: REPORT_DAY }, REPORT_DAY);
      return report === undefined ? undefined : buildProgressReport(report, language);
    },
    mayHold: (each) =>
      each.table === 'display names' ||
      (each.isReleased && isKeptGoal(each)) ||
      (each.isReleased &&
        each.fate === 'kept' &&
        each.layer === 'sponsor' &&
        (isNote(each) || isPromise(each))),
  },
  'closure report for the client': {
    build: ({ records, language }) =>
      buildClosureReport(releaseClosure('client', records, REPORT_DAY), language),
    mayHold: (each) =>
      (isOwn(each) && each.table === 'closures') ||
      (each.fate === 'kept' && (each.table === 'goals' || each.table === 'measures')) ||
      (isShared(each) && (isNote(each) || isPromise(each))),
  },
  'closure report for the coach': {
    build: ({ records, language }) =>
      buildClosureReport(releaseClosure('coach', records, REPORT_DAY), language),
    mayHold: (each) => each.fate === 'kept' || (isOwn(each) && each.table === 'closures'),
  },
  'supervision case': {
    build: ({ records, language }) => {
      const words = reportsText[language].supervision.anonymous;
      const choice = { latest: null, question: namesOf(records).join(' '), words };
      const named = {
        ...records,
        notes: records.notes.map((note) => ({
          ...note,
          text: `${note.text} ${namesOf(records).join(', ')}`,
        })),
      };
      const decisions = approveReplacements(caseReplacements(named, choice), NO_DECISIONS);
      const released = releaseToSupervisor(named, { ...choice, decisions });
      return released === undefined ? undefined : buildSupervisionCase(released, language);
    },
    mayHold: (each) =>
      each.fate === 'kept' &&
      ['notes', 'sessions', 'goals', 'asks', 'commitments', 'reflections'].includes(each.table),
  },
  agreement: {
    build: ({ records, language }) =>
      agreementOf(records, lastWording(records), {
        today: REPORT_DAY,
        language,
        identity: undefined,
      }),
    mayHold: (each) => isOwn(each) && each.table === 'agreements',
  },
  'client file': {
    build: ({ records, language }) =>
      buildClientFile(
        releaseForAccess(records, { exportedOn: REPORT_DAY, thirdParties: 'marked' }),
        language,
      ),
    mayHold: isOwn,
  },
};

/** Whatever says who the client is, and where the calls are. */
function namesOf({ client, sessions }: ClientRecords): string[] {
  const rooms = sessions.map(({ room }) => room?.split('/').at(-1) ?? '');
  return [client.name, client.shownAs, client.contact, ...client.members, ...rooms];
}

function sessionOf(records: ClientRecords): SessionRecords {
  const [session] = records.sessions;
  if (session === undefined) throw new Error('A plan has sessions');
  const isOfIt = ({ sessionId }: { sessionId: string }) => sessionId === session.id;
  return {
    ...records,
    session,
    checkIn: records.checkIns.find(isOfIt) ?? null,
    reflection: records.reflections.find(isOfIt) ?? null,
  };
}

/** What stands in a document, in any form, that its reader may not have. */
async function leaksOf(name: string, practice: PlantedPractice): Promise<string[]> {
  const leaving = DOCUMENTS[name];
  const document = leaving?.build(practice);
  if (leaving === undefined || document === undefined) return [];
  const forms = await Promise.all(
    FORMS.map(async (form) => ({ form: form.name, text: (await form.of(document)) ?? '' })),
  );
  return forms.flatMap(({ form, text }) =>
    [...canaryNumbersIn(text)].flatMap((number) => {
      const planted = practice.planted.get(number);
      return planted !== undefined && leaving.mayHold(planted)
        ? []
        : [`${form}: ${JSON.stringify(planted)}`];
    }),
  );
}

describe.each(Object.keys(DOCUMENTS))('a %s', (name) => {
  it('holds nothing that its reader may not have, in any form', async () => {
    await fc.assert(
      fc.asyncProperty(aPlan, async (plan) => {
        expect(await leaksOf(name, plantPractice(plan))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 1_800_000);
});

describe('a client file as JSON', () => {
  it('holds nothing of another client', () => {
    fc.assert(
      fc.property(aPlan, (plan) => {
        const { records, planted } = plantPractice(plan);
        const file = releaseForAccess(records, { exportedOn: REPORT_DAY, thirdParties: 'marked' });

        const found = canaryNumbersIn(decode('json', writeClientFile(file)));

        expect(
          [...found].filter((each) => planted.get(each)?.fate === 'of another client'),
        ).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});

describe('the search for leaks', () => {
  const secret = canary(7);
  const holding = aDocument({
    title: secret,
    fileName: secret,
    blocks: [
      { type: 'paragraph', text: `Before ${secret} after` },
      { type: 'table', caption: '', columns: ['A', 'B'], rows: [['=1+', secret]] },
    ],
    calendar: { stampedOn: REPORT_DAY, entries: [{ day: REPORT_DAY, summary: secret }] },
  });

  it.each(FORMS)('finds one that is planted in $name', async ({ of }) => {
    expect([...canaryNumbersIn((await of(holding)) ?? '')]).toEqual([7]);
    expect([...canaryNumbersIn((await of(aDocument())) ?? '')]).toEqual([]);
  });

  it.each(Object.keys(DOCUMENTS))('finds one that a %s holds against the rules', async (name) => {
    const [plan] = fc.sample(aPlan, { numRuns: 1, seed: 4 });
    if (plan === undefined) throw new Error('No plan');
    const practice = plantPractice(plan);
    const strange = new Map([...practice.planted].map(([number]) => [number, STRANGE]));
    const document = DOCUMENTS[name]?.build(practice);
    const has = document !== undefined && canaryNumbersIn(JSON.stringify(document)).size > 0;

    const leaks = await leaksOf(name, { ...practice, planted: strange });

    expect(leaks.length > 0).toBe(has);
  });

  it.each(Object.values(exportFormats))('can look into .$extension files', async (format) => {
    const rendered = (await format.load())(holding);

    expect(decode(format.extension, rendered)).not.toBe('');
  });

  it('says which format it cannot look into', () => {
    expect(() => decode('odt', 'text')).toThrow(/Nobody looks into \.odt files: add a decoder/);
  });
});

const STRANGE: Planted = {
  table: 'nowhere',
  layer: 'coach',
  kind: '',
  fate: 'of another client',
  session: -1,
  isReleased: false,
};

import { describe, expect, it } from 'vitest';
import {
  AGREEMENT_SECTIONS,
  type Agreement,
  type AgreementSection,
  agreementSchema,
} from '@/lib/domain/agreement';
import {
  agreementIdSchema,
  newId,
  repairIdSchema,
  reportIdSchema,
  stakeholderIdSchema,
} from '@/lib/domain/ids';
import type { Journey } from '@/lib/domain/journey';
import { repairSchema } from '@/lib/domain/repair';
import { whatMatters } from '@/lib/domain/what-matters';
import { mattersText } from '@/lib/text/matters';
import { ANA, aCommitment, aSession, day, NOW } from '@/tests/fixtures/builders';
import { aConsent } from '@/tests/fixtures/client-records';
import { aJourney, anEngagement, checkInsOf, daysFromToday, TODAY } from '@/tests/fixtures/journey';

const HELD = aSession({
  status: 'ended',
  startedAt: NOW - 86_400_000,
  plannedAt: NOW - 86_400_000,
});
const NOTES_CONSENT = aConsent({ purpose: 'notes', givenOn: day('2026-01-10') });
const LISTING_CONSENT = aConsent({ purpose: 'hours-listing', givenOn: day('2026-01-10') });
const ENGAGED = anEngagement({
  stakeholders: [
    {
      ...{ id: newId(stakeholderIdSchema), name: 'Berta', role: 'sponsor' },
      ...{ note: '', metOn: null },
    },
  ],
});

/** Agreed, with a word for each part but those that are left out. */
function anAgreement(leftOut: readonly AgreementSection[]): Agreement {
  const said = AGREEMENT_SECTIONS.filter((each) => !leftOut.includes(each));
  return agreementSchema.parse({
    ...{ id: newId(agreementIdSchema), clientId: ANA, engagementId: ENGAGED.id, version: 1 },
    ...{ language: 'en', savedAt: NOW, agreedOn: '2026-01-10' },
    sections: Object.fromEntries(said.map((each) => [each, 'Said'])),
  });
}

function linesOn(over: Partial<Journey>): string[] {
  return whatMatters(aJourney(over), TODAY).map(mattersText.en.line);
}

function aRepair(over = {}) {
  return repairSchema.parse({
    id: newId(repairIdSchema),
    clientId: ANA,
    sessionId: null,
    item: null,
    on: TODAY,
    happened: 'I answered for her',
    heard: '',
    agreed: '',
    settledOn: null,
    trashedAt: null,
    ...over,
  });
}

describe('what matters before the next session', () => {
  const [first, dip] = checkInsOf([9, 9, 9, 9], [5, 9, 9, 7]);
  const checkIns = [first, dip].filter((each) => each !== undefined);

  it.each<[string, Partial<Journey>, string[]]>([
    ['nothing is on record', {}, []],
    [
      'a check-in fell',
      { checkIns },
      [
        'Last check-in, speaking openly: 5, usually 9',
        'Last check-in, the session as a whole: 7, usually 9',
      ],
    ],
    [
      'a dip was met, but not settled',
      { checkIns: checkIns.slice(0, 1), repairs: [aRepair()] },
      ['A repair of trust is not settled yet'],
    ],
    [
      'nothing was settled after the first session',
      { engagements: [anEngagement()], sessions: [HELD] },
      [
        'There is no agreement on record',
        'No yes on record: keeping notes, listing in the hours log',
      ],
    ],
    [
      'a sponsor is to be told, and the client was not asked',
      {
        engagements: [ENGAGED],
        sessions: [HELD],
        agreements: [anAgreement([])],
        consents: [NOTES_CONSENT, LISTING_CONSENT],
      },
      [
        'No yes on record: reports to the sponsor',
        'You might be ready for: taking stock – the agreement is settled',
      ],
    ],
    [
      'the agreement says nothing of records and tools, and the client took a yes back',
      {
        engagements: [ENGAGED],
        sessions: [HELD],
        agreements: [anAgreement(['technology', 'retention'])],
        consents: [
          ...[NOTES_CONSENT, aConsent({ withdrawnOn: TODAY })],
          aConsent({ purpose: 'hours-listing', withdrawnOn: TODAY }),
        ],
      },
      [
        'The agreement leaves open: tools and records, keeping and deleting records',
        'No yes on record: reports to the sponsor',
        'You might be ready for: taking stock – the agreement is settled',
      ],
    ],
    ['people have not met yet', { engagements: [anEngagement()] }, []],
    [
      'a promise keeps coming along',
      { commitments: [aCommitment({ carried: 4 }), aCommitment({ carried: 3 })] },
      ['Carried 4 times: “Block two mornings for thinking” (and 1 more). What is it asking for?'],
    ],
    [
      'a report and a review are near',
      {
        engagements: [
          anEngagement({
            reviewOn: daysFromToday(3),
            reports: [
              {
                id: newId(reportIdSchema),
                to: null,
                what: 'Themes',
                dueOn: daysFromToday(-1),
                sentOn: null,
              },
            ],
          }),
        ],
      },
      ['Report due 1 day ago: Themes', 'Looking back together: in 3 days'],
    ],
    [
      'everything was a ten',
      { checkIns: checkInsOf([10, 10, 10, 10]) },
      ['All tens in the last check-in. What would make room for a seven?'],
    ],
    [
      'something speaks for the next stage',
      {
        engagements: [anEngagement({ stage: 'sessions', sessionsAgreed: 2 })],
        sessions: [HELD],
        consents: [NOTES_CONSENT, LISTING_CONSENT],
      },
      [
        'There is no agreement on record',
        'You might be ready for: looking back – 1 of 2 sessions held',
      ],
    ],
  ])('where %s', (_what, journey, lines) => {
    expect(linesOn(journey)).toEqual(lines);
  });

  it('says that a marked dip was met', () => {
    const [, second] = checkIns;
    const repairs = [aRepair({ sessionId: second?.sessionId })];

    expect(linesOn({ checkIns, repairs })[0]).toBe(
      'Last check-in, speaking openly: 5, usually 9 – you wrote down how you met it',
    );
    expect(linesOn({ checkIns, repairs })).toHaveLength(2);
  });

  it('asks nothing of an engagement that has ended', () => {
    const over = {
      engagements: [anEngagement({ endedOn: TODAY, reviewOn: TODAY })],
      sessions: [HELD],
    };

    expect(linesOn(over)).toEqual([]);
  });

  it('is said in Spanish as well', () => {
    const [matter] = whatMatters(aJourney({ checkIns }), TODAY);

    expect(matter && mattersText.es.line(matter)).toBe(
      'Última valoración, hablar con franqueza: 5, suele ser 9',
    );
  });
});

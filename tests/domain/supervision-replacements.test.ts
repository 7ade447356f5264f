import { describe, expect, it } from 'vitest';
import { type Decisions, NO_DECISIONS } from '@/lib/domain/anonymise';
import { approveReplacements } from '@/lib/domain/approve-replacements';
import { caseReplacements, releaseToSupervisor } from '@/lib/domain/release/to-supervisor';
import { reportsText } from '@/lib/text/reports';
import { aClient, aNote } from '@/tests/fixtures/builders';
import { clientRecords, heldSession } from '@/tests/fixtures/client-records';
import { anEngagement } from '@/tests/fixtures/journey';

const session = heldSession(0);
const RECORDS = clientRecords({
  client: aClient({ replacements: [{ find: 'Brabazon', replace: 'the CFO' }] }),
  sessions: [session],
  engagements: [
    anEngagement({
      stakeholders: [
        {
          id: '0195a1b2-0000-7000-8000-000000000001' as never,
          name: 'Lu Vega',
          role: 'sponsor',
          note: '',
          metOn: null,
        },
      ],
    }),
  ],
  notes: [
    aNote({ sessionId: session.id, text: 'Ana met Lu Vega and Tom. Then Tom saw Brabazon' }),
    aNote({ sessionId: session.id, text: 'A long way to Scrum' }),
  ],
});
const CHOICE = { latest: null, question: '', words: reportsText.en.supervision.anonymous };

function textsWith(decisions: Decisions, records = RECORDS) {
  const approved = approveReplacements(caseReplacements(RECORDS, CHOICE), decisions);
  const released = releaseToSupervisor(records, { ...CHOICE, decisions: approved });
  return released?.sessions.flatMap(({ notes }) => notes.map(({ text }) => text));
}

describe('the replacements of a supervision case', () => {
  it('are shown with what they replace, how often, and where', () => {
    const { replacements } = caseReplacements(RECORDS, CHOICE);

    expect(
      replacements.map(({ find, replace, count, isCertain }) => [find, replace, count, isCertain]),
    ).toEqual([
      ['Ana', 'Client', 1, true],
      ['Lu Vega', 'Person A', 1, true],
      ['Brabazon', 'the CFO', 1, true],
      ['Tom', 'Person C', 2, false],
      ['Scrum', 'Person D', 1, false],
    ]);
    expect(replacements[3]?.context).toEqual({
      before: 'Ana met Lu Vega and ',
      found: 'Tom',
      after: '. Then Tom saw Brabazon',
    });
  });

  it('are made exactly as they were approved', () => {
    expect(textsWith(NO_DECISIONS)).toEqual([
      'Client met Person A and Person C. Then Person C saw the CFO',
      'A long way to Person D',
    ]);
    expect(
      textsWith({
        replacements: [
          { find: 'Tom', replace: 'a peer of Ana Costa' },
          { find: 'long way', replace: '[…]' },
        ],
        kept: ['Scrum', 'Ana'],
      }),
    ).toEqual([
      'Client met Person A and a peer of Client. Then a peer of Client saw the CFO',
      'A […] to Scrum',
    ]);
  });

  it('are asked for anew when something else could say who it is', () => {
    const notes = [...RECORDS.notes, aNote({ sessionId: session.id, text: 'told Zorro' })];

    expect(textsWith(NO_DECISIONS, { ...RECORDS, notes })).toBeUndefined();
  });
});

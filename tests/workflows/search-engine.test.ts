import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementIdSchema,
  clientIdSchema,
  developmentHoursIdSchema,
  engagementIdSchema,
  newId,
  noteIdSchema,
  pastHoursIdSchema,
} from '@/lib/domain/ids';
import { makeAsk } from '@/lib/domain/make-entry';
import type { Note } from '@/lib/domain/note';
import { emptyRecapDraft } from '@/lib/domain/recap-draft';
import type { LiveSession } from '@/lib/domain/session';
import { type CoachsideDb, openDb } from '@/lib/storage/db';
import { eraseClient } from '@/lib/workflows/erase-client';
import type { SearchAnswer } from '@/lib/workflows/search-answer';
import { createSearchEngine, type LocalSearchEngine } from '@/lib/workflows/search-engine';
import { searchSources } from '@/lib/workflows/search-sources';
import { shareScreen } from '@/lib/workflows/share-screen';
import {
  ANA,
  aClient,
  aCommitment,
  aDeck,
  aGoal,
  aNote,
  anOwnQuestion,
  aSession,
  aStore,
  day,
  NOW,
} from '@/tests/fixtures/builders';
import { aPulse } from '@/tests/fixtures/journey';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 200 : 15;
const LIMITS = { groups: 500, hitsPerGroup: 500 };

/** Tables without words of their own, or whose words are found in another table. */
const NOT_FOUND = [
  'accessRequests',
  'beforeRestore',
  'drafts',
  'handles',
  'meta',
  'recapTemplates',
  'rooms',
  'tombstones',
  'vault',
];

describe('the search over everything', () => {
  it('knows every table, to be found or not', () => {
    const tables = aStore().tables.map(({ name }) => name);
    const known = [...searchSources.map(({ table }) => table), ...NOT_FOUND];

    expect(known.toSorted()).toEqual(tables.toSorted());
  });

  it.each([
    ['sesion', 'La última sesión fue larga'],
    ['SESIÓN', 'la ultima sesion'],
    ['board calm', 'Wants to be calm before the board'],
    ['#pattern', 'Says yes before thinking', ['pattern']],
    ['etiqueta:patt', 'Says yes before thinking', ['pattern']],
    ['tipo:nota larga', 'Una sesión larga'],
    ['trsut', 'Nobody to trust'],
    ['"to trust"', 'Nobody to trust'],
  ])('finds %s in "%s"', async (query, text, tags: string[] = []) => {
    const store = aStore();
    await store.notes.add(aNote({ text, tags }));

    expect(textsIn(await searched(query, store))).toEqual([text]);
  });

  it('finds every kind of thing that was written', async () => {
    const store = aStore();
    const session = aSession({ focus: 'calm before the board' });
    const of = { clientId: session.clientId, sessionId: session.id, at: NOW };
    await store.clients.add(aClient({ name: 'Calm Horizons', kind: 'group' }));
    await store.sessions.add(session);
    await store.notes.add(aNote({ text: 'a calm morning', kind: 'insight', ...of }));
    await store.commitments.add(aCommitment({ text: 'protect calm', ...of }));
    await store.goals.add(aGoal({ text: 'stay calm' }));
    await store.asks.add(
      makeAsk({ questionId: null, text: 'What is calm?' }, session as LiveSession, NOW)
        .row as never,
    );
    await store.reflections.add({ ...of, id: newId(noteIdSchema), text: 'I was calm' } as never);
    await store.checkins.add({
      ...of,
      id: newId(noteIdSchema),
      keepOrChange: 'More calm',
    } as never);
    await store.ratings.add({ ...of, id: newId(noteIdSchema), evidence: 'Calm in May' } as never);

    const { facets, total } = await searched('calm', store);

    expect(total).toBe(9);
    expect(Object.fromEntries(facets.kinds)).toEqual({
      client: 1,
      session: 1,
      insight: 1,
      commitment: 1,
      goal: 2,
      ask: 1,
      reflection: 1,
      'check-in': 1,
    });
  });

  it('finds what was agreed and sent by words of either language, and says it in one', async () => {
    const store = aStore();
    const id = newId(noteIdSchema);
    await store.consents.add({
      id,
      clientId: aClient().id,
      purpose: 'supervision',
      textVersion: '1',
      givenOn: '2026-03-01',
      how: 'spoken',
      withdrawnOn: null,
    } as never);

    expect(textsIn(await searched('consentimiento', store))).toEqual([
      'Consent to supervision, spoken',
    ]);
  });

  it('finds what the coach wrote into a recap, under its session and client, as it changes', async () => {
    const store = aStore();
    const session = aSession();
    const thanks = { text: 'Thank you for the calm hour', editedAt: NOW };
    await store.clients.add(aClient());
    await store.sessions.add(session);
    await store.recapDrafts.add({ ...emptyRecapDraft(session.id), sections: { thanks } });
    const engine = createSearchEngine({ now: () => NOW, store });

    const { groups, facets } = await completed(engine, 'client:ana calm after:2026');
    expect(groups).toMatchObject([
      { shownAs: 'AC', sessionId: session.id, hits: [{ kind: 'recap', layer: 'coach' }] },
    ]);
    expect([...facets.clients]).toEqual([[session.clientId, 1]]);

    await store.recapDrafts.delete(session.id);
    expect((await engine.search(request('calm'))).total).toBe(0);
  });

  it('finds decks, their questions and hours that belong to no client', async () => {
    const store = aStore();
    const deck = aDeck({ name: 'Calm beginnings' });
    const question = anOwnQuestion({
      deckId: deck.id,
      text: 'Where is it calm?',
      es: '¿Dónde hay calma?',
    });
    await store.decks.add(deck);
    await store.questions.add(question);
    await store.developmentHours.add({
      ...{ id: newId(developmentHoursIdSchema), on: day('2026-03-01') },
      ...{ kind: 'supervision', minutes: 60, about: 'With Calma Ruiz' },
    });

    const { groups } = await searched('calm', store);

    expect(groups.map(({ clientId, hits }) => [clientId, hits.map(({ place }) => place)])).toEqual([
      [
        '',
        [
          { page: 'deck', id: deck.id, entryId: deck.id },
          { page: 'deck', id: deck.id, entryId: question.id },
          { page: 'hours', id: '', entryId: expect.any(String) },
        ],
      ],
    ]);
  });

  it('never finds what stakeholders suggested while it could be told who did', async () => {
    const store = aStore();
    const answer = { stakeholderId: null, change: 1, suggestion: 'Stay calm in the board' };
    const round = aPulse([1, 1], { answers: [answer, answer] });
    await store.pulseRounds.add(round);
    expect((await searched('calm', store)).total).toBe(0);

    await store.pulseRounds.put({ ...round, answers: Array.from({ length: 4 }, () => answer) });
    expect((await searched('calm', store)).total).toBe(1);
  });

  it('gives the session, the display name, and the answer to a question', async () => {
    const store = aStore();
    const session = aSession();
    const answer = aNote({ sessionId: session.id, text: 'Sleep, and then some' });
    const ask = makeAsk(
      { questionId: null, text: 'What would help?' },
      session as LiveSession,
      NOW,
    ).row;
    await store.clients.add(aClient());
    await store.sessions.add(session);
    await store.notes.add(answer);
    await store.asks.add({ ...ask, answerNoteId: answer.id } as never);

    const { groups } = await searched('help', store);

    expect(groups).toMatchObject([
      { shownAs: 'AC', sessionId: session.id, at: NOW, hits: [{ answer: 'Sleep, and then some' }] },
    ]);
  });

  it('leaves out what is in the trash, alone or with its session or client', async () => {
    const store = aStore();
    const session = aSession({ trashedAt: NOW });
    const client = aClient({ trashedAt: NOW });
    await store.clients.add(client);
    await store.sessions.add(session);
    const other = { clientId: newId(noteIdSchema) as unknown as Note['clientId'] };
    await store.notes.bulkAdd([
      aNote({ text: 'calm' }),
      aNote({ text: 'calm', sessionId: session.id, ...other }),
      aNote({ text: 'calm', trashedAt: NOW, ...other }),
    ]);

    expect(textsIn(await searched('calm', store))).toEqual([]);
  });

  it('leaves out hours and drafts of agreements in the trash, until they are back', async () => {
    const store = aStore();
    const engine = createSearchEngine({ now: () => NOW, store });
    const engagementId = newId(engagementIdSchema);
    const rows = {
      developmentHours: {
        ...{ id: newId(developmentHoursIdSchema), on: day('2026-03-01'), kind: 'cpd', minutes: 60 },
        about: 'calm course',
      },
      pastHours: {
        ...{ id: newId(pastHoursIdSchema), clientId: null, name: 'Calm Ltd', contact: '' },
        ...{ groupSize: null, on: day('2024-01-10'), until: day('2024-06-10'), minutes: 600 },
        ...{ paidKind: 'fee', mode: null, isListed: true, addedAt: NOW },
      },
      agreements: {
        ...{ id: newId(agreementIdSchema), clientId: ANA, engagementId, version: 1 },
        ...{ language: 'en', sections: { roles: 'We stay calm.' }, savedAt: NOW, agreedOn: null },
      },
    };
    const found = async () => (await engine.search(request('calm'))).total;
    await completed(engine, 'calm');
    await store.clients.add(aClient());
    for (const [table, row] of Object.entries(rows)) await store.table(table).add(row);
    const before = await found();

    for (const [table, row] of Object.entries(rows)) {
      await store.table(table).put({ ...row, trashedAt: NOW });
    }
    const inTrash = await found();
    for (const [table, row] of Object.entries(rows)) await store.table(table).put(row);

    expect([before, inTrash, await found()]).toEqual([3, 0, 3]);
  });

  it('counts a damaged row and goes on', async () => {
    const store = aStore();
    await store.notes.bulkAdd([
      aNote({ text: 'calm' }),
      { ...aNote({ text: 'calm' }), layer: 'everybody' } as unknown as Note,
      { id: 'broken' } as unknown as Note,
    ]);

    const { total, damaged } = await searched('calm', store);

    expect([total, damaged]).toEqual([1, 2]);
  });

  it('tells what it does not understand', async () => {
    expect((await searched('before:soon', aStore())).problems).toEqual([
      { operator: 'before', value: 'soon' },
    ]);
  });

  it('finds a write, an edit and a deletion of another window at once', async () => {
    const store = aStore();
    const window = openDb(store.name);
    const engine = createSearchEngine({ now: () => NOW, store });
    const note = aNote({ text: 'calm' });
    await completed(engine, 'calm');

    await window.notes.add(note);
    expect((await engine.search(request('calm'))).total).toBe(1);
    await window.notes.update(note.id, { text: 'restless' });
    expect((await engine.search(request('calm'))).total).toBe(0);
    expect((await engine.search(request('restless'))).total).toBe(1);
    await window.notes.delete(note.id);
    expect((await engine.search(request('restless'))).total).toBe(0);
  });

  it('tells that the answer may be another one', async () => {
    const store = aStore();
    const engine = createSearchEngine({ now: () => NOW, store });
    await completed(engine, 'calm');
    const told = new Promise<void>((done) => engine.onChange(done));

    await store.notes.add(aNote({ text: 'calm' }));

    await told;
  });

  it('forgets an erased client, and finds a client who was put back', async () => {
    const store = aStore();
    const engine = createSearchEngine({ now: () => NOW, store });
    const client = aClient({ trashedAt: NOW });
    await store.clients.add(client);
    await store.notes.add(aNote({ text: 'calm' }));
    expect((await completed(engine, 'calm')).total).toBe(0);

    await store.clients.update(client.id, { trashedAt: null });
    expect((await engine.search(request('calm'))).total).toBe(1);
    await eraseClient(client.id, store);
    expect((await engine.search(request('calm'))).total).toBe(0);
  });

  it('reads everything anew when so much was written that nobody can say what', async () => {
    const store = aStore();
    const engine = createSearchEngine({ now: () => NOW, store });
    await completed(engine, 'calm');

    await store.notes.bulkAdd(Array.from({ length: 120 }, (_, at) => aNote({ text: 'calm', at })));
    expect((await engine.search(request('calm'))).total).toBe(120);
    await store.notes.clear();
    expect((await engine.search(request('calm'))).total).toBe(0);
  });

  it('reads and finds nothing while it is locked, and forgets what it had read', async () => {
    const store = aStore();
    await store.notes.add(aNote({ text: 'calm' }));
    const gate = { isOpen: true, layers: 'all' as const };
    const engine = createSearchEngine({ now: () => NOW, store, readGate: async () => gate });
    expect((await completed(engine, 'calm')).total).toBe(1);

    gate.isOpen = false;
    expect(await engine.search(request('calm'))).toMatchObject({
      isLocked: true,
      total: 0,
      readCount: 0,
      groups: [],
    });
    gate.isOpen = true;
    expect((await completed(engine, 'calm')).total).toBe(1);
  });

  it('finds only what a client may see while the screen is shared, from that moment on', async () => {
    const store = aStore();
    await store.clients.add(aClient({ name: 'Calm Horizons' }));
    await store.notes.bulkAdd([
      aNote({ text: 'calm', layer: 'client' }),
      aNote({ text: 'calm too', layer: 'sponsor' }),
      aNote({ text: 'calm, I doubt it' }),
    ]);
    const engine = createSearchEngine({ now: () => NOW, store });
    expect((await completed(engine, 'calm')).total).toBe(4);
    const told = new Promise<void>((done) => engine.onChange(done));

    await shareScreen(true, store);
    await told;
    const { facets, ...answer } = await engine.search(request('calm'));
    expect(textsIn({ facets, ...answer }).toSorted()).toEqual(['calm', 'calm too']);
    expect([...facets.layers.keys()].toSorted()).toEqual(['client', 'sponsor']);

    await shareScreen(false, store);
    expect((await engine.search(request('calm'))).total).toBe(4);
  });

  it('finds nothing of other clients while the screen is shared in a session', async () => {
    const store = aStore();
    const other = newId(clientIdSchema);
    await store.sessions.add(aSession());
    await store.notes.bulkAdd([
      aNote({ text: 'calm', layer: 'client' }),
      aNote({ text: 'calm elsewhere', layer: 'client', clientId: other }),
    ]);
    await shareScreen(true, store);

    expect(textsIn(await searched('calm', store))).toEqual(['calm']);
    expect(textsIn(await searched('elsewhere', store))).toEqual([]);
  });

  it('never finds on a shared screen what can be for nobody but the coach', () => {
    const open = searchSources.filter(({ layer = 'coach' }) => layer !== 'coach');

    // Rows of all other tables say their layer themselves, and what says none is the coach's.
    expect(open.map(({ table }) => table)).toEqual(['sessions', 'goals', 'agreements']);
  });

  it('rejects when the database is gone, and says so again', async () => {
    const store = aStore();
    const engine = createSearchEngine({ now: () => NOW, store });
    await completed(engine, 'calm');
    store.close({ disableAutoOpen: true });

    await expect(engine.search(request('calm'))).rejects.toThrow();
    await expect(engine.search(request('calm'))).rejects.toThrow();
  });

  it('finds what a scan of the disk finds, whatever is written in whichever window', async () => {
    const id = fc.constantFrom(...Array.from({ length: 6 }, () => newId(noteIdSchema)));
    const write = fc.record({
      id,
      text: fc.constantFrom('calm', 'trust', 'calm trust', 'boardroom', ''),
      trashedAt: fc.constantFrom(null, null, null, NOW),
    });
    const steps = fc.array(fc.oneof(write, id), { minLength: 1, maxLength: 25 });

    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const store = aStore();
        const windows = [store, openDb(store.name)] as const;
        const engine = createSearchEngine({ now: () => NOW, store });
        for (const [at, step] of all.entries()) {
          const { notes } = windows[at % 2 === 0 ? 0 : 1];
          if (typeof step === 'string') await notes.delete(step);
          else await notes.put(aNote(step));
          if (at % 5 === 0) await engine.search(request('calm'));
        }

        for (const word of ['calm', 'trust', 'board']) {
          const rows = await store.notes.toArray();
          const expected = rows.filter((row) => row.trashedAt === null && row.text.includes(word));
          const { groups } = await completed(engine, word);
          const found = groups.flatMap(({ hits }) => hits.map((hit) => hit.id));

          expect(found.toSorted()).toEqual(expected.map((row) => row.id).toSorted());
        }
      }),
      { numRuns: RUNS },
    );
  });
});

function request(query: string) {
  return { query, language: 'en' as const, limits: LIMITS };
}

/** Asks until everything was read. */
async function completed(engine: LocalSearchEngine, query: string): Promise<SearchAnswer> {
  for (;;) {
    const changed = new Promise<void>((done) => engine.onChange(done));
    const answer = await engine.search(request(query));
    if (answer.isComplete) return answer;
    await changed;
  }
}

async function searched(query: string, store: CoachsideDb): Promise<SearchAnswer> {
  return completed(createSearchEngine({ now: () => NOW, store }), query);
}

function textsIn({ groups }: SearchAnswer): string[] {
  return groups.flatMap(({ hits }) => hits.map(({ excerpt }) => excerpt.text));
}

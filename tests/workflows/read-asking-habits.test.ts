import { describe, expect, it } from 'vitest';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { visitAsksUntil } from '@/lib/storage/asks-by-time';
import { addSampleClient } from '@/lib/workflows/add-sample-client';
import { readAskingHabits } from '@/lib/workflows/read-asking-habits';
import {
  ANA,
  aClient,
  aDeck,
  anOwnQuestion,
  aSession,
  aStore,
  NOW,
} from '@/tests/fixtures/builders';
import { anAsk } from '@/tests/fixtures/records';

const DAY_MS = 86_400_000;
const SPAN = { from: NOW - 30 * DAY_MS, until: NOW + DAY_MS };

describe('the asking habits of a practice', () => {
  it('count every client but the sample, and nothing that is in the trash', async () => {
    const store = aStore();
    const gone = aClient({ id: newId(clientIdSchema), trashedAt: NOW });
    const session = aSession({ status: 'ended', trashedAt: NOW });
    await addSampleClient(NOW, 'en', store);
    await store.clients.bulkAdd([aClient(), gone]);
    await store.sessions.add(session);
    await store.asks.bulkAdd([
      anAsk({ clientId: ANA }),
      anAsk({ clientId: ANA, trashedAt: NOW }),
      anAsk({ clientId: ANA, sessionId: session.id }),
      anAsk({ clientId: gone.id }),
    ]);

    expect(await readAskingHabits(SPAN, store)).toMatchObject({ asks: 1, sessions: 1, damaged: 0 });
  });

  it('know topic and depth of the bank’s questions and of the coach’s own, even of removed ones', async () => {
    const store = aStore();
    const deck = aDeck();
    const own = anOwnQuestion({ deckId: deck.id, topic: 'horses', trashedAt: NOW });
    const [first] = await loadQuestionBank();
    await store.decks.add(deck);
    await store.questions.add(own);
    await store.asks.bulkAdd([
      anAsk({ questionId: own.id, text: own.text }),
      anAsk({ questionId: first?.id ?? null, text: first?.text ?? '' }),
    ]);

    const { topics, unsorted } = await readAskingHabits(SPAN, store);

    expect(topics.filter(({ times }) => times > 0).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['horses', first?.topic]),
    );
    expect(unsorted).toBe(0);
  });

  it('say how many asks could not be read, and count the others', async () => {
    const store = aStore();
    await store.asks.add(anAsk());
    await store.asks.add({ ...anAsk(), phase: 'lunch' } as never);

    expect(await readAskingHabits(SPAN, store)).toMatchObject({ asks: 1, damaged: 1 });
  });
});

describe('visiting asks by time', () => {
  it.each([
    ['spread over time', (index: number) => NOW + index],
    ['many at the same instants', (index: number) => NOW + Math.floor(index / 5_000)],
    ['all at one instant', () => NOW],
  ])('hands over each once, %s', async (_what, at) => {
    const store = aStore();
    const asks = Array.from({ length: 11_000 }, (_, index) => ({
      ...FIRST,
      id: id(index),
      at: at(index),
    }));
    await store.asks.bulkAdd(asks as never);
    const seen: string[] = [];

    await visitAsksUntil(NOW + 20_000, (slice) => seen.push(...slice.map((ask) => ask.id)), store);

    expect(seen).toHaveLength(asks.length);
    expect(new Set(seen).size).toBe(asks.length);
  });

  it('stops before the instant', async () => {
    const store = aStore();
    await store.asks.bulkAdd([anAsk({ at: NOW - 1 }), anAsk({ at: NOW })]);
    const seen: number[] = [];

    await visitAsksUntil(NOW, (slice) => seen.push(...slice.map(({ at }) => at)), store);

    expect(seen).toEqual([NOW - 1]);
  });
});

const FIRST = anAsk();

function id(index: number): string {
  return `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
}

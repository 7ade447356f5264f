import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { createSearchEngine, type SearchEngine } from '@/lib/workflows/search-engine';
import { connectSearch, type Port, serveSearches } from '@/lib/workflows/search-port';
import { aNote, aStore, NOW } from '@/tests/fixtures/builders';

const LIMITS = { groups: 10, hitsPerGroup: 10 };
const request = (query: string) => ({ query, language: 'en' as const, limits: LIMITS });

describe('a search in a worker', () => {
  it('is answered over the channel, and tells when there is more to find', async () => {
    const store = aStore();
    await store.notes.add(aNote({ text: 'calm' }));
    const { engine, close } = connected(createSearchEngine({ now: () => NOW, store }));

    for (;;) {
      const changed = new Promise<void>((done) => engine.onChange(done));
      const answer = await engine.search(request('calm'));
      if (answer?.isComplete) {
        expect(answer.total).toBe(1);
        expect(answer.facets.kinds).toEqual(new Map([['note', 1]]));
        break;
      }
      await changed;
    }
    close();
  });

  it('leaves out what a newer search took the place of', async () => {
    const inPage = createSearchEngine({ now: () => NOW, store: aStore() });
    let begin: () => void = () => undefined;
    const mayBegin = new Promise<void>((done) => {
      begin = done;
    });
    const { engine, close } = connected({
      onChange: inPage.onChange,
      search: async (asked) => {
        // By the time the last one has come, the first is still under way.
        if (asked.query === 'a') await mayBegin;
        return inPage.search(asked);
      },
    });

    const asked = ['a', 'b', 'c'].map((query) => engine.search(request(query)));
    expect(await asked[1]).toBeUndefined();
    begin();

    expect((await asked[0])?.query).toBe('a');
    expect((await asked[2])?.query).toBe('c');
    close();
  });

  it('rejects by the name of what went wrong', async () => {
    const store = aStore();
    store.close({ disableAutoOpen: true });
    const { engine, close } = connected(createSearchEngine({ now: () => NOW, store }));

    await expect(engine.search(request('calm'))).rejects.toMatchObject({
      name: 'DatabaseClosedError',
    });
    close();
  });

  it('goes on in the page when the worker breaks, with what was asked already', async () => {
    const store = aStore();
    const listeners: (() => void)[] = [];
    const broken: Port = {
      postMessage: () => undefined,
      addEventListener: (type, listener) => {
        if (type === 'error') listeners.push(() => listener({}));
      },
    };
    const engine = connectSearch(broken, () => createSearchEngine({ now: () => NOW, store }));

    const asked = engine.search(request('calm'));
    for (const fail of listeners) fail();

    expect((await asked)?.query).toBe('calm');
    expect((await engine.search(request('trust')))?.query).toBe('trust');
  });
});

function connected(served: SearchEngine): { engine: SearchEngine; close: () => void } {
  const { port1, port2 } = new MessageChannel();
  serveSearches(asPort(port1), served);
  const engine = connectSearch(asPort(port2), () => {
    throw new Error('The channel is not broken');
  });
  return { engine, close: () => port1.close() };
}

/** A port of Node gives what was said, where a browser gives an event with it. */
function asPort(port: MessageChannel['port1']): Port {
  return {
    postMessage: (message) => port.postMessage(message),
    addEventListener: (type, listener) => {
      if (type === 'message') port.on('message', (data) => listener({ data }));
    },
  };
}

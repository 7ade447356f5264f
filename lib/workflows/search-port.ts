import { languageSchema } from '@/lib/domain/language';
import { z } from '@/lib/domain/zod';
import type { SearchAnswer } from '@/lib/workflows/search-answer';
import type { SearchEngine, SearchRequest } from '@/lib/workflows/search-engine';
import { isAboutVault } from '@/lib/workflows/vault-message';

/** What a page and its search worker say to each other. Both come from the same build. */
const askedSchema = z.object({
  number: z.number(),
  request: z.object({
    query: z.string(),
    language: languageSchema,
    limits: z.object({ groups: z.number(), hitsPerGroup: z.number() }),
  }),
});
type Asked = z.infer<typeof askedSchema>;

type Told =
  | { type: 'changed' }
  /** Without an answer when a newer search took its place. */
  | { type: 'answer'; number: number; answer: SearchAnswer | undefined }
  | { type: 'failure'; number: number; name: string; message: string };

/** One end of a channel: a worker seen from its page, the worker itself, or a message port. */
export interface Port {
  postMessage: (message: never) => void;
  addEventListener: (
    type: 'message' | 'error',
    listener: (event: { data?: unknown; message?: string }) => void,
  ) => void;
}

/** Answers the searches that come through a port, one at a time; only the latest one waits. */
export function serveSearches(port: Port, engine: SearchEngine): void {
  let waiting: Asked | undefined;
  let isBusy = false;
  const tell = (told: Told) => port.postMessage(told as never);

  async function answerAll(): Promise<void> {
    isBusy = true;
    for (let asked = waiting; asked !== undefined; asked = waiting) {
      waiting = undefined;
      tell(await answered(asked));
    }
    isBusy = false;
  }

  async function answered({ number, request }: Asked): Promise<Told> {
    try {
      return { type: 'answer', number, answer: await engine.search(request) };
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      return { type: 'failure', number, name, message };
    }
  }

  engine.onChange(() => tell({ type: 'changed' }));
  port.addEventListener('message', ({ data }) => {
    if (isAboutVault(data)) return;
    if (waiting !== undefined) tell({ type: 'answer', number: waiting.number, answer: undefined });
    waiting = askedSchema.parse(data);
    if (!isBusy) void answerAll();
  });
}

interface Waiting {
  request: SearchRequest;
  resolve: (answer: SearchAnswer | undefined) => void;
  reject: (error: Error) => void;
}

/**
 * The search at the other end of a port. Should that end break, the searches that wait and all later
 * ones are answered by `instead`.
 */
export function connectSearch(port: Port, instead: () => SearchEngine): SearchEngine {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();
  let fallback: SearchEngine | undefined;
  let count = 0;
  const tellAll = () => {
    for (const tell of listeners) tell();
  };

  port.addEventListener('message', ({ data }) => {
    // The border's other side is our own code of the same build.
    const told = data as Told;
    if (told.type === 'changed') return tellAll();
    const asked = waiting.get(told.number);
    waiting.delete(told.number);
    if (told.type === 'answer') asked?.resolve(told.answer);
    else asked?.reject(namedError(told.name, told.message));
  });
  port.addEventListener('error', () => {
    if (fallback !== undefined) return;
    fallback = instead();
    fallback.onChange(tellAll);
    for (const { request, resolve, reject } of waiting.values()) {
      fallback.search(request).then(resolve, reject);
    }
    waiting.clear();
  });

  return {
    onChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    search(request) {
      if (fallback !== undefined) return fallback.search(request);
      count += 1;
      const number = count;
      return new Promise((resolve, reject) => {
        waiting.set(number, { request, resolve, reject });
        port.postMessage({ number, request } satisfies Asked as never);
      });
    },
  };
}

/** Errors lose their names on the way; the sentence a coach reads is chosen by them. */
function namedError(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

import { giveWay } from '@/lib/browser/clock';
import type { QuestionId } from '@/lib/domain/ids';
import type { Note } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import { listClients } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readAllAsks } from '@/lib/storage/question-memory';

/** A question as one client was asked it: of fifty thousand, only what is shown is kept. */
export interface PracticeAsk {
  ask: Pick<Ask, 'sessionId' | 'at'>;
  answer: Pick<Note, 'text' | 'layer'> | undefined;
  /** The client's display name. */
  shownAs: string;
}

/** By question, newest ask first. */
export type PracticeMemory = ReadonlyMap<QuestionId, readonly PracticeAsk[]>;

/**
 * What every client was asked and answered, as it is now, without those in the trash. It is read in
 * pages that let the page work in between. Stops, with what was read so far, when aborted.
 */
export async function readPracticeMemory(
  signal?: AbortSignal,
  store: CoachsideDb = db,
): Promise<PracticeMemory> {
  const clients = await listClients(store);
  const names = new Map(clients.map(({ id, shownAs }) => [id, shownAs]));
  const memory = new Map<QuestionId, PracticeAsk[]>();
  for await (const page of readAllAsks(store)) {
    if (signal?.aborted) break;
    for (const { ask, answer } of page) {
      const shownAs = names.get(ask.clientId);
      if (shownAs === undefined || ask.questionId === null) continue;
      const asks = memory.get(ask.questionId) ?? [];
      asks.push({
        ask: { sessionId: ask.sessionId, at: ask.at },
        answer: answer && { text: answer.text, layer: answer.layer },
        shownAs,
      });
      memory.set(ask.questionId, asks);
    }
    await giveWay();
  }
  for (const asks of memory.values()) asks.sort((a, b) => b.ask.at - a.ask.at);
  return memory;
}

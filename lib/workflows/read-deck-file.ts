import {
  DECK_FILE_MAX_BYTES,
  type DeckFileResult,
  parseDeckFileInSteps,
} from '@/lib/domain/deck-file';
import type { KnownQuestions } from '@/lib/domain/deck-rows';
import { wordsKey } from '@/lib/domain/own-question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listDecks } from '@/lib/storage/decks';
import { listOwnQuestions } from '@/lib/storage/own-questions';
import { findTopic } from '@/lib/text/topics';
import { inSlices } from '@/lib/workflows/in-slices';

/**
 * What a file that the coach chose would add, as a preview: nothing is stored. A file that is too
 * large is refused unread. Rejects only when the file or the database can't be read.
 */
export async function readDeckFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  store: CoachsideDb = db,
): Promise<DeckFileResult> {
  if (file.size > DECK_FILE_MAX_BYTES) return { kind: 'refused', reason: 'too-big', detail: '' };
  const [bytes, known] = await Promise.all([file.arrayBuffer(), loadKnownQuestions(store)]);
  const read = await inSlices(parseDeckFileInSteps(new Uint8Array(bytes), file.name, known));
  if (read.kind === 'refused') return read;
  // A topic of the bank, called by its name, is that topic.
  const questions = read.questions.map((question) => ({
    ...question,
    topic: findTopic(question.topic) ?? question.topic,
  }));
  return { ...read, questions };
}

/** Every question there is by its words, in either language: a row that says the same adds nothing. */
async function loadKnownQuestions(store: CoachsideDb): Promise<KnownQuestions> {
  const [bank, own, decks] = await Promise.all([
    loadQuestionBank(),
    listOwnQuestions(store),
    listDecks(store),
  ]);
  const deckNames = new Map(decks.map(({ id, name }) => [id, name]));
  const known = new Map<string, string | null>();
  for (const { deckId, text } of own) known.set(wordsKey(text), deckNames.get(deckId) ?? '');
  for (const { text, es, esUsted } of bank) {
    for (const words of [text, es, esUsted])
      if (words !== undefined) known.set(wordsKey(words), null);
  }
  return known;
}

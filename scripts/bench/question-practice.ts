import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChromiumDriver } from '../../tests/e2e/drivers/chromium.ts';
import { PROJECT } from '../lib/tools.mjs';

const BANK = 'lib/domain/question-bank.json';
const OTHER_CLIENTS = 150;
/** Of a client who was seen every week for two years. */
const OWN_ASKS = 500;

interface Sizes {
  questions: number;
  asks: number;
}

/**
 * Adds own questions to the bank's until there are so many, and asks with an answer each: five
 * hundred of the client whose session is open, the others of other clients. It needs the one ask
 * that it copies.
 */
export async function addQuestions(driver: ChromiumDriver, sizes: Sizes): Promise<void> {
  const bank: { id: string; text: string; es: string }[] = JSON.parse(
    readFileSync(path.join(PROJECT, BANK), 'utf8'),
  );
  await askOne(driver);
  const page = await driver.openPage('icon/16.png');
  await page.evaluate(putQuestions, {
    bank,
    own: sizes.questions - bank.length,
    asks: sizes.asks,
    ownAsks: OWN_ASKS,
    clients: OTHER_CLIENTS,
  });
  await page.close();
}

async function askOne(driver: ChromiumDriver): Promise<void> {
  const page = await driver.openPage('sidepanel.html', { width: 360, height: 720 });
  const line = page.getByRole('textbox', { name: 'Note', exact: true });
  await line.fill('?first five minutes');
  await page.getByRole('option').first().waitFor();
  await line.press('Enter');
  await page.getByRole('listitem').filter({ hasText: 'first five minutes' }).first().waitFor();
  await page.close();
}

interface Wanted {
  bank: { id: string; text: string; es: string }[];
  own: number;
  asks: number;
  ownAsks: number;
  clients: number;
}

/** Runs in the page. Words of the bank in other orders: as many different words as a coach uses. */
async function putQuestions({ bank, own, asks, ownAsks, clients }: Wanted): Promise<void> {
  const BATCH = 10_000;
  const opening = indexedDB.open('coachside');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const first = async (table: string): Promise<Record<string, unknown>> => {
    const reading = db.transaction(table).objectStore(table).getAll(undefined, 1);
    return new Promise((resolve) => {
      reading.onsuccess = () => resolve(reading.result[0]);
    });
  };
  const [ask, note] = [await first('asks'), await first('notes')];
  const numbered = (id: unknown, number: number) =>
    String(id).slice(0, 24) + number.toString(16).padStart(12, '0');
  const words = bank.flatMap(({ text }) => text.replace('?', '').split(' '));
  const palabras = bank.flatMap(({ es }) => es.replace(/[¿?]/g, '').split(' '));
  let state = 1;
  const chance = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const some = (from: string[], count: number) =>
    Array.from({ length: count }, () => from[chance(from.length)]).join(' ');

  const deckId = numbered(ask.id, 7_777);
  const questions = Array.from({ length: own }, (_, index) => ({
    ...bank[index % bank.length],
    id: numbered(ask.id, index),
    text: `${some(words, 11)}?`,
    es: `¿${some(palabras, 12)}?`,
    esUsted: `¿${some(palabras, 12)}?`,
    deckId,
    position: index,
    createdAt: 1,
    editedAt: null,
    trashedAt: null,
  }));
  const ids = [...bank, ...questions].map(({ id }) => id);

  await write(['decks'], (put) =>
    put('decks', { id: deckId, name: 'Bench', position: 1, createdAt: 1, trashedAt: null }),
  );
  await write(['questions'], (put) => {
    for (const question of questions) put('questions', question);
  });
  for (let done = 0; done < asks; done += BATCH) {
    await write(['asks', 'notes'], (put) => {
      for (let at = done; at < Math.min(done + BATCH, asks); at += 1) putAsk(put, at);
    });
  }
  db.close();

  function putAsk(put: (table: string, row: object) => void, at: number): void {
    const answerNoteId = numbered(note.id, 20_000_000 + at);
    const of = {
      clientId: at < ownAsks ? ask.clientId : numbered(ask.clientId, at % clients),
      sessionId: numbered(ask.sessionId, 30_000_000 + Math.floor(at / 5)),
      at: Number(ask.at) - (at + 1) * 3_600_000,
    };
    const questionId = ids[chance(ids.length)];
    put('asks', { ...ask, ...of, id: numbered(ask.id, 10_000_000 + at), questionId, answerNoteId });
    put('notes', { ...note, ...of, id: answerNoteId, kind: 'words', text: some(words, 15) });
  }

  async function write(
    tables: string[],
    fill: (put: (table: string, row: object) => void) => void,
  ): Promise<void> {
    const writing = db.transaction(tables, 'readwrite', { durability: 'relaxed' });
    fill((table, row) => writing.objectStore(table).put(row));
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
    });
  }
}

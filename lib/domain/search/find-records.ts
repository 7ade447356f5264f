import { findPhrase } from '@/lib/domain/search/find-phrase';
import type { Postings } from '@/lib/domain/search/postings';
import type { Openness, SearchQuery, WantedName } from '@/lib/domain/search/query';
import type { IndexTables } from '@/lib/domain/search/search-index';
import { createWantedFilter } from '@/lib/domain/search/wanted-filter';

/** The records that answer a query, by number, and how far each is from what was typed. */
export interface FoundRecords {
  numbers: Uint32Array;
  /** By number: 0 when every word is there as typed, more for beginnings and typos. */
  farness: Uint8Array;
}

/** How many parts of the query each record answers, as long as it misses none. */
interface Answers {
  farness: Uint8Array;
  counts: Uint8Array;
}

/** Finds every record that answers every part of a query. */
export function findRecords(tables: IndexTables, query: SearchQuery, open: Openness): FoundRecords {
  const recordCount = tables.ids.length;
  const answers = { farness: new Uint8Array(recordCount), counts: new Uint8Array(recordCount) };
  let part = 0;
  for (const word of query.words) {
    answerWord(tables, word, answers, part);
    part += 1;
  }
  for (const phrase of query.phrases) {
    const current = part;
    findPhrase(tables.texts, phrase, (number) => {
      if (answers.counts[number] === current) answers.counts[number] = current + 1;
    });
    part += 1;
  }
  for (const tag of query.tags) {
    answerTag(tables, tag, answers, part);
    part += 1;
  }

  const isWanted = createWantedFilter(tables, query, open);
  const numbers = new Uint32Array(recordCount);
  let found = 0;
  for (let number = 0; number < recordCount; number += 1) {
    if (answers.counts[number] === part && isWanted(number)) {
      numbers[found] = number;
      found += 1;
    }
  }
  return { numbers: numbers.subarray(0, found), farness: answers.farness };
}

/** Nearest words first, so that the first answer of a record is its best. */
function answerWord({ texts }: IndexTables, typed: string, answers: Answers, part: number): void {
  const lists: { list: number; distance: number }[] = [];
  texts.vocabulary.match(typed, (list, quality) => {
    lists.push({ list, distance: distanceOf(quality) });
  });
  lists.sort((a, b) => a.distance - b.distance);
  for (const { list, distance } of lists) {
    answerList(texts.postings, list, distance, answers, part);
  }
}

/** The word itself, its beginning, then one typo after the other: whoever types wants the first. */
function distanceOf(quality: number): number {
  if (quality === 1) return 0;
  if (quality >= 0.5) return 1;
  return Math.round((0.6 - quality) * 10);
}

function answerTag({ tags }: IndexTables, wanted: WantedName, answers: Answers, part: number) {
  const [tag = ''] = wanted.words;
  const answer = (list: number) => answerList(tags.postings, list, 0, answers, part);
  const whole = tags.vocabulary.find(tag);
  if (!wanted.isWhole) tags.vocabulary.matchBeginning(tag, answer);
  else if (whole !== undefined) answer(whole);
}

function answerList(
  postings: Postings,
  list: number,
  distance: number,
  { farness, counts }: Answers,
  part: number,
): void {
  postings.visit(list, (documents, _, from, to) => {
    for (let at = from; at < to; at += 1) {
      const number = documents[at] ?? 0;
      if (counts[number] !== part) continue;
      counts[number] = part + 1;
      farness[number] = Math.min(255, (farness[number] ?? 0) + distance);
    }
  });
}

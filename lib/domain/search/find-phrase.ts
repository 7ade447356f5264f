import type { WantedPhrase } from '@/lib/domain/search/query';
import type { IndexedWords } from '@/lib/domain/search/search-index';

/** Where a phrase, so far, ends: documents and positions side by side, in rising order. */
interface Places {
  documents: number[];
  positions: number[];
}

/** Reports each record that has the words of a phrase next to each other; some more than once. */
export function findPhrase(
  { vocabulary, postings }: IndexedWords,
  { words, isOpen }: WantedPhrase,
  report: (document: number) => void,
): void {
  let places: Places | undefined;
  for (const [index, word] of words.entries()) {
    const mayGoOn = isOpen && index === words.length - 1;
    const next: Places = { documents: [], positions: [] };
    for (const list of listsOf(word, mayGoOn)) {
      if (places === undefined) collect(list, next);
      else follow(places, list, next);
    }
    places = next;
  }
  for (const document of places?.documents ?? []) report(document);

  function listsOf(word: string, mayGoOn: boolean): number[] {
    const lists: number[] = [];
    const whole = vocabulary.find(word);
    if (mayGoOn) vocabulary.matchBeginning(word, (list) => lists.push(list));
    else if (whole !== undefined) lists.push(whole);
    return lists;
  }

  function collect(list: number, into: Places): void {
    postings.visit(list, (documents, positions, from, to) => {
      for (let at = from; at < to; at += 1) {
        into.documents.push(documents[at] ?? 0);
        into.positions.push(positions[at] ?? 0);
      }
    });
  }

  /** Walks both lists once: a place goes on where the word stands one further. */
  function follow(before: Places, list: number, into: Places): void {
    let index = 0;
    postings.visit(list, (documents, positions, from, to) => {
      for (let at = from; at < to; at += 1) {
        const document = documents[at] ?? 0;
        const wanted = (positions[at] ?? 0) - 1;
        while (isBefore(before, index, document, wanted)) index += 1;
        if (before.documents[index] === document && before.positions[index] === wanted) {
          into.documents.push(document);
          into.positions.push(wanted + 1);
        }
      }
    });
  }
}

function isBefore({ documents, positions }: Places, at: number, document: number, wanted: number) {
  const found = documents[at];
  if (found === undefined) return false;
  return found < document || (found === document && (positions[at] ?? 0) < wanted);
}

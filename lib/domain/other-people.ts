import { type AnonymousWords, type CandidateKind, findCandidates } from '@/lib/domain/anonymise';
import type { Client } from '@/lib/domain/client';
import type { Day } from '@/lib/domain/days';
import { foldName } from '@/lib/domain/name-folding';
import { nameMarker } from '@/lib/domain/replace-names';

const ABOUT_A_PERSON: ReadonlySet<CandidateKind> = new Set(['person', 'e-mail', 'phone', 'handle']);

const same = (): string => '·';
/** Nothing is replaced here: only what is found counts. */
const NO_WORDS: AnonymousWords = {
  ...{ client: '·', beforeWeekOne: '·', someDay: '·' },
  ...{ member: same, person: same, organisation: same, place: same, week: same },
  kinds: {
    ...{ 'e-mail': '·', link: '·', handle: '·', phone: '·' },
    ...{ address: '·', number: '·', year: '·', room: '·' },
  },
};

/** Who seems to be somebody else than the client in these texts, and how to reach them. */
export function findOthers(
  texts: readonly string[],
  { name, shownAs, contact, members }: Pick<Client, 'name' | 'shownAs' | 'contact' | 'members'>,
  firstDay: Day,
): string[] {
  const known = { client: [name, shownAs, contact], members, rooms: [] };
  return findCandidates(texts, { known, words: NO_WORDS, firstDay })
    .filter(({ kind, find }) => ABOUT_A_PERSON.has(kind) && foldName(find) !== foldName(contact))
    .map(({ find }) => find);
}

const OPENING = '⟦';
const CLOSING = '⟧';

/** Puts every one of the names between ⟦ ⟧ and leaves the rest as it was typed. */
export function othersMarker(others: readonly string[]): (text: string) => string {
  return nameMarker(others, (found) => OPENING + found + CLOSING);
}

/** Blacks out every one of the names. A text never gets longer by it. */
export function othersHider(others: readonly string[]): (text: string) => string {
  return nameMarker(others, (found) => '█'.repeat(found.length));
}

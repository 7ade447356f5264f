import type { Client } from '../../lib/domain/client.ts';
import type { Language } from '../../lib/domain/language.ts';
import { type Chance, idAt } from './chance.ts';
import { inventName, type World } from './say.ts';
import type { Speech } from './speech.ts';
import { english } from './speech-en.ts';
import { spanish } from './speech-es.ts';

const SPEECHES: Record<Language, Speech> = { en: english, es: spanish };
const GROUP_SHARE = 0.08;
const CLOSED_SHARE = 0.5;

/** Somebody in the practice, and what there is to say about them. */
export interface Person {
  client: Client;
  speech: Speech;
  world: World;
}

/** A client from the given day on, in a language of the two. */
export function makePerson(
  language: Language,
  createdAt: number,
  isLongAgo: boolean,
  chance: Chance,
): Person {
  const speech = SPEECHES[language];
  const person = () => `${chance.pick(speech.firstNames)} ${chance.pick(speech.lastNames)}`;
  const isGroup = chance.happens(GROUP_SHARE);
  const members = isGroup ? Array.from({ length: chance.between(3, 6) }, person) : [];
  const name = isGroup
    ? `${chance.pick(speech.organisations)}, ${chance.pick(speech.members)}`
    : person();
  const client = {
    id: idAt(createdAt, chance),
    kind: isGroup ? 'group' : 'person',
    name,
    shownAs: initials(name),
    members,
    groupSize: null,
    contact: '',
    paidKind: chance.happens(0.1) ? 'pro-bono' : 'fee',
    letterReference: '',
    language,
    spanishAddress: 'tú',
    status: isLongAgo && chance.happens(CLOSED_SHARE) ? 'closed' : 'active',
    isSample: false,
    createdAt,
    trashedAt: null,
  };
  const first = () => chance.pick(speech.firstNames);
  return {
    client: client as Client,
    speech,
    world: {
      person: [first(), first(), person(), first(), person(), person()],
      place: [chance.pick(speech.places), chance.pick(speech.places)],
      project: [chance.pick(speech.organisations), inventName(chance), inventName(chance)],
      themes: Array.from({ length: 3 }, () => chance.pick(speech.lists.topic ?? [])),
    },
  };
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

import type { Chance } from './chance.ts';
import type { Speech } from './speech.ts';

/** What comes up with one client only. */
export interface World {
  person: readonly string[];
  place: readonly string[];
  project: readonly string[];
  /** What the client returns to: these few come up more often than the rest. */
  themes: readonly string[];
}

const SLOT = /\{(\w+)\}/g;
const THEME_SHARE = 0.4;
/** How often somebody is named who never comes up again. */
const STRANGER_SHARE = 0.06;
/** How often a hand in a hurry mistypes a word. */
const TYPO_SHARE = 0.006;

/** One line of a list, with what it names filled in. */
export function say(lines: readonly string[], world: World, speech: Speech, chance: Chance) {
  const line = chance.pick(lines).replace(SLOT, (_, name: string) => fill(name));
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);

  function fill(name: string): string {
    if (name === 'person' && chance.happens(STRANGER_SHARE)) {
      return `${chance.pick(speech.firstNames)} ${inventName(chance)}`;
    }
    if (name === 'person' || name === 'place' || name === 'project') {
      return chance.pickFirst(world[name]);
    }
    if (name === 'topic' && chance.happens(THEME_SHARE)) return chance.pick(world.themes);
    const list = speech.lists[name];
    if (list === undefined) throw new Error(`No list of ${name} to say something with.`);
    return chance.pick(list);
  }
}

/** The same with the slips of a fast hand: a letter left out, or two that changed places. */
export function mistype(text: string, chance: Chance): string {
  return text.replace(/\p{L}{5,}/gu, (word) => {
    if (!chance.happens(TYPO_SHARE)) return word;
    const at = chance.between(1, word.length - 3);
    const after = chance.happens(0.5) ? `${word[at + 1]}${word[at]}` : word[at + 1];
    return word.slice(0, at) + after + word.slice(at + 2);
  });
}

const SYLLABLES = 'al be co da el fa gi ho il ka lu mo na or pe qui ra so ta ur va ze'.split(' ');

/** A name that only one company has: the long tail of words in a real practice. */
export function inventName(chance: Chance): string {
  const parts = Array.from({ length: chance.between(2, 4) }, () => chance.pick(SYLLABLES));
  const name = parts.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

import type { Day } from '@/lib/domain/days';
import type { EntryKind } from '@/lib/domain/draft';
import { GOAL_TEXT_MAX, type Goal } from '@/lib/domain/goal';
import type { GoalId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { ENTRY_TEXT_MAX, type NoteKind, tagSchema } from '@/lib/domain/note';
import { withoutControls } from '@/lib/domain/without-controls';
import { withoutEnd } from '@/lib/domain/without-end';

/** Finds a spoken day and the words without it, or nothing. Handed in, because it is heavy. */
export type FindDay = (
  text: string,
  language: Language,
  today: Day,
) => { dueOn: Day; textWithout: string } | undefined;

export interface EntryContext {
  goals: readonly Goal[];
  language: Language;
  today: Day;
  findDay: FindDay;
}

/** What a line becomes on Enter. */
export type ParsedEntry =
  | {
      type: 'note';
      kind: Exclude<NoteKind, 'marker'>;
      text: string;
      tags: string[];
      goalIds: GoalId[];
    }
  | {
      type: 'commitment';
      owner: 'client' | 'coach';
      text: string;
      dueOn: Day | null;
      tags: string[];
      goalIds: GoalId[];
    }
  | { type: 'question'; query: string }
  | { type: 'marker' }
  | { type: 'too-long'; limit: number };

const PREFIXES: Record<string, EntryKind> = {
  '*': 'insight',
  '"': 'words',
  '“': 'words',
  '”': 'words',
  '«': 'words',
  '!': 'commitment',
  '~': 'hunch',
};

/** The kind a first character chooses, or `undefined` when the chosen kind holds. */
export function kindOfPrefix(text: string): EntryKind | undefined {
  return PREFIXES[text.charAt(0)];
}

/**
 * What completing a goal writes: `@` and the goal's words joined by hyphens. A goal without a single
 * letter or digit can't be mentioned.
 */
export function goalMention(goal: Pick<Goal, 'text'>): string {
  return `@${slugOf(goal.text)}`;
}

/**
 * Reads a line: its first character chooses the kind, a leading backslash takes it literally.
 *
 * `#tags` are taken out of the words and listed, once each: they begin a word, and have a letter, so
 * that "C#", "page#x" and "#1" stay. `@goals` are taken out when they spell a goal's words, joined by
 * spaces or hyphens, whatever the case and the accents; any other `@` stays. With a tag or a goal
 * goes the space before it, and words that are nothing else are kept as they stand: an entry is
 * never empty. Control characters other than line breaks and tabs are dropped, and half a surrogate
 * pair becomes U+FFFD. Nothing else is lost.
 */
export function parseEntry(line: string, chosen: EntryKind, context: EntryContext): ParsedEntry {
  if (line.length > ENTRY_TEXT_MAX) return { type: 'too-long', limit: ENTRY_TEXT_MAX };
  const clean = withoutControls(line);
  if (clean.trim() === '') return { type: 'marker' };
  if (clean.startsWith('?')) return { type: 'question', query: clean.slice(1).trim() };

  const prefix = kindOfPrefix(clean);
  const kind = prefix ?? chosen;
  const isEscaped = clean.startsWith('\\');
  const body = prefix !== undefined || isEscaped ? clean.slice(1) : clean;
  if (body.trim() === '') return { type: 'marker' };

  const { text, tags, goalIds } = takeLinks(body, context.goals, isEscaped ? 1 : 0);
  const words = text === '' ? body.trim() : text;
  if (kind !== 'commitment') {
    const said = prefix === 'words' ? unquoted(words) : words;
    return { type: 'note', kind, text: said, tags, goalIds };
  }
  const mine = /^(?:me|yo):\s*/iu.exec(words);
  const said = mine === null ? words : words.slice(mine[0].length) || words;
  const day = context.findDay(said, context.language, context.today);
  return {
    type: 'commitment',
    owner: mine === null ? 'client' : 'coach',
    text: day === undefined || day.textWithout === '' ? said : day.textWithout,
    dueOn: day?.dueOn ?? null,
    tags,
    goalIds,
  };
}

const TAG = /#([\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*)(?!#)/uy;

/**
 * The words without their `#tags` and `@goals`, and what those name. What begins before `literal`
 * stays.
 */
function takeLinks(body: string, goals: readonly Goal[], literal = 0) {
  const tags = new Map<string, string>();
  const goalIds = new Set<GoalId>();
  const idBySlug = new Map(goals.map((goal) => [slugOf(goal.text), goal.id]));
  let text = '';
  let rest = 0;
  for (const { index } of body.matchAll(/(?<=^|[\s(])[#@]/gu)) {
    if (index < literal || index < rest) continue;
    const end = body[index] === '#' ? takeTag(index) : takeGoal(index);
    if (end === undefined) continue;
    const before = body.slice(rest, index);
    const kept = before.replace(/[^\S\n]$/u, '');
    text += kept;
    // Where no space goes before it, at the start of a line, the one after it goes.
    rest = kept === before ? end + (/^[^\S\n]/u.test(body.slice(end, end + 1)) ? 1 : 0) : end;
  }
  return {
    text: (text + body.slice(rest)).trim(),
    tags: [...tags.values()],
    goalIds: [...goalIds],
  };

  function takeTag(index: number): number | undefined {
    TAG.lastIndex = index;
    const tag = withoutEnd(TAG.exec(body)?.[1] ?? '', /[_-]/);
    if (!/\p{L}/u.test(tag) || !tagSchema.safeParse(tag).success) {
      return undefined;
    }
    const folded = slugOf(tag);
    if (!tags.has(folded)) tags.set(folded, tag.normalize('NFC'));
    return index + 1 + tag.length;
  }

  /** The end of the longest run of words that is a goal's. */
  function takeGoal(index: number): number | undefined {
    let found: { id: GoalId; end: number } | undefined;
    let slug = '';
    const words = /(?<gap>[^\p{L}\p{N}\p{M}\n@]*)[\p{L}\p{N}\p{M}]+/uy;
    words.lastIndex = index + 1;
    for (let match = words.exec(body); match !== null; match = words.exec(body)) {
      if (slug === '' && match.groups?.gap !== '') break;
      slug = slugOf(`${slug}-${match[0]}`);
      if (slug.length > GOAL_TEXT_MAX) break;
      const id = idBySlug.get(slug);
      if (id !== undefined) found = { id, end: words.lastIndex };
    }
    if (found !== undefined) goalIds.add(found.id);
    return found?.end;
  }
}

/** A closing quotation mark belongs to the opening one that chose the kind, if it is the only one. */
function unquoted(words: string): string {
  return /^[^"“”«»]*["”»]$/u.test(words) ? words.slice(0, -1).trim() || words : words;
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

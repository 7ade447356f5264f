import type { Day } from '@/lib/domain/days';
import type { EntryKind } from '@/lib/domain/draft';
import type { Goal } from '@/lib/domain/goal';
import type { GoalId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { ENTRY_TEXT_MAX, type NoteKind } from '@/lib/domain/note';

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

/** What completing a goal writes: `@` and the goal's words joined by hyphens. */
export function goalMention(goal: Pick<Goal, 'text'>): string {
  return `@${slugOf(goal.text)}`;
}

/**
 * Reads a line: its first character chooses the kind, a leading backslash takes it literally.
 * `#tags` and `@goals` are taken out of the words and listed; an `@` that names no goal stays.
 * Control characters other than line breaks and tabs are dropped. Nothing else is lost.
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

  const { text, tags, goalIds } = takeLinks(body, context.goals);
  // Words that were nothing but tags are kept as they stand: an entry is never empty.
  const words = text === '' ? body.trim() : text;
  if (kind !== 'commitment') {
    return { type: 'note', kind, text: kind === 'words' ? unquoted(words) : words, tags, goalIds };
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

function takeLinks(body: string, goals: readonly Goal[]) {
  const tags = new Set<string>();
  const goalIds = new Set<GoalId>();
  const bySlug = new Map(goals.map((goal) => [slugOf(goal.text), goal.id]));
  const rest = body
    .replace(
      /(^|[\s(])#([\p{L}\p{N}][\p{L}\p{N}\p{M}_-]{0,59})(?![\p{L}\p{N}#])/gu,
      (_, before, tag) => {
        tags.add(tag);
        return before;
      },
    )
    .replace(/(^|[\s(])@([^\s@]+)/gu, (whole, before, mention) => {
      const id = bySlug.get(slugOf(mention));
      if (id === undefined) return whole;
      goalIds.add(id);
      return before;
    });
  const isUntouched = tags.size === 0 && goalIds.size === 0;
  const text = (isUntouched ? rest : withoutGaps(rest)).trim();
  return { text, tags: [...tags], goalIds: [...goalIds] };
}

/** Closes the gaps that taken-out links leave in a line. */
function withoutGaps(text: string): string {
  return text.replace(/[^\S\n]+(?=\n|$)/gu, '').replace(/([^\S\n]){2,}/gu, '$1');
}

/** A closing quotation mark belongs to the opening one that chose the kind. */
function unquoted(words: string): string {
  return words.replace(/["”»]$/u, '').trim() || words;
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is being removed
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '').toWellFormed();
}

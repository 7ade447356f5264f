import { initialsOf } from '@/lib/domain/client';

/** Why a name can't be kept as it stands; `undefined` when it can. */
export type NameProblem = 'empty' | 'too-long' | 'control';

/** Judges a name as typed. Blanks around it do not count; a name of invisible characters is empty. */
export function nameProblem(typed: string, limit: number): NameProblem | undefined {
  const name = typed.trim();
  if (/\p{Cc}/u.test(name)) return 'control';
  if (name.replace(/[\p{Cf}\p{Z}]/gu, '') === '') return 'empty';
  return name.length > limit ? 'too-long' : undefined;
}

/** The display name offered for a name: its initials, or its first character when it has none. */
export function suggestedShownAs(name: string): string {
  return initialsOf(name) || firstSign(name.trim());
}

/** The first of a segmenter's answers takes it twenty milliseconds: it is asked only when there is need. */
function firstSign(name: string): string {
  if (name === '') return '';
  const [first] = new Intl.Segmenter().segment(name);
  return first?.segment ?? '';
}

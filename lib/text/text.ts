import type { Language } from '@/lib/domain/language';

/**
 * The words of one part of the screen, in every language. Spanish must have every message English
 * has, with the same arguments: a missing one does not compile.
 */
export type ByLanguage<Messages> = Record<Language, Messages>;

/** Picks the right form for a count: `plural('en', 2, { one: 'note', other: 'notes' })`. */
export function plural(
  language: Language,
  count: number,
  forms: { one: string; other: string },
): string {
  return new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
}

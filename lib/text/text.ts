import type { Language } from '@/lib/domain/language';

/**
 * The words of one part of the screen, in every language. Spanish must have every message English
 * has, with the same arguments: a missing one does not compile.
 */
export type ByLanguage<Messages> = Record<Language, Messages>;

const IS_ONE: ByLanguage<(count: number) => boolean> = {
  en: (count) => count === 1,
  es: (count) => count === 1,
};

/** Picks the right form for a count: `plural('en', 2, { one: 'note', other: 'notes' })`. */
export function plural(
  language: Language,
  count: number,
  forms: { one: string; other: string },
): string {
  return IS_ONE[language](count) ? forms.one : forms.other;
}

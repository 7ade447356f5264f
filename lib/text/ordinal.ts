import type { Language } from '@/lib/domain/language';

const ENGLISH_SUFFIX: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** "4th" / "4.ª" (feminine: la sesión). */
export function ordinal(count: number, language: Language): string {
  if (language === 'es') return `${count}.ª`;
  const form = new Intl.PluralRules('en', { type: 'ordinal' }).select(count);
  return `${count}${ENGLISH_SUFFIX[form] ?? 'th'}`;
}

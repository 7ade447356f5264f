import type { Language } from '@/lib/domain/language';

const ENGLISH_SUFFIXES = ['th', 'st', 'nd', 'rd'];

/** "4th" / "4.ª" (feminine: la sesión). */
export function ordinal(count: number, language: Language): string {
  if (language === 'es') return `${count}.ª`;
  const isTeen = Math.floor(count / 10) % 10 === 1;
  return `${count}${(isTeen ? undefined : ENGLISH_SUFFIXES[count % 10]) ?? 'th'}`;
}

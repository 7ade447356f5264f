import type { Language } from '@/lib/domain/language';

/**
 * A number as it is written: "1,234.5" / "1234,5", with so many decimals at most; a half is rounded
 * away from nothing. The browser's own formatter says the same, but the first one that a page makes
 * keeps it busy for several frames.
 */
export function sayNumber(value: number, language: Language, decimals = 3): string {
  const size = Math.abs(value);
  // By the digits that the number is written with: 1.005 is 1.01, whatever its binary says.
  const rounded = Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`);
  const [whole = '0', fraction] = String(rounded).split('.');
  const [group, point] = language === 'es' ? ['.', ','] : [',', '.'];
  // Spanish leaves numbers of four digits whole.
  const isGrouped = whole.length > (language === 'es' ? 4 : 3);
  const said = isGrouped ? inGroups(whole).join(group) : whole;
  const sign = value < 0 && rounded > 0 ? '-' : '';
  return `${sign}${said}${fraction === undefined ? '' : `${point}${fraction}`}`;
}

/** "1234567" as "1", "234", "567". */
function inGroups(digits: string): string[] {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return groups;
}

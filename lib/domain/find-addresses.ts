import { withoutEnd } from '@/lib/domain/without-end';
export type AddressKind = 'e-mail' | 'link' | 'handle' | 'phone' | 'address' | 'number' | 'year';

export interface FoundAddress {
  find: string;
  kind: AddressKind;
}

const TOP_LEVEL =
  'com|org|net|edu|gov|info|biz|app|dev|io|co|ai|me|tv|eu|es|uk|us|mx|ar|cl|pe|fr|de|it|pt|nl|be|ch|at|ie|example';
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}’'-]*";

/** In the order in which they are looked for: what was found is out of the way of the next. */
const PATTERNS: readonly { kind: AddressKind; pattern: RegExp }[] = [
  {
    kind: 'e-mail',
    pattern: /[\p{L}\p{N}._%+'’-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
  },
  {
    kind: 'link',
    pattern: /(?:\b[a-z][a-z+.-]{1,15}:\/\/|\bwww\.|\bmailto:|\btel:)[^\s<>"”»]+/giu,
  },
  {
    kind: 'link',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}@])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}(?:${TOP_LEVEL})(?![\\p{L}\\p{N}])(?:[/?#:][^\\s<>"”»]*)?`,
      'giu',
    ),
  },
  { kind: 'handle', pattern: /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/gu },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<!\\d)\\d{1,6}[a-z]?,?\\s{1,4}(?:${CAPITALISED}\\s{1,4}){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Way|Court|Boulevard|Terrace|Close)(?!\\p{L})`,
      'gu',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Cc]alle|[Cc]/|[Aa]venida|[Aa]vda\\.?|[Pp]laza|[Pp]aseo|[Cc]amino|[Cc]arrera)\\s*(?:de\\s+|del\\s+|la\\s+|las\\s+|los\\s+)*${CAPITALISED}(?:\\s+(?:de\\s+|del\\s+|la\\s+|y\\s+)*${CAPITALISED})*(?:,?\\s*(?:n\\.?º\\s*)?\\d+[a-z]?)?`,
      'gu',
    ),
  },
  {
    kind: 'address',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'phone',
    pattern: /(?<![\p{L}\p{N}])(?:\+|00)?\(?\d(?:[\s()./-]{0,3}\d){7,}(?![\p{L}\p{N}])/gu,
  },
  { kind: 'number', pattern: /(?<![\p{L}\p{N}])\d{5,}(?![\p{L}\p{N}])/gu },
  { kind: 'year', pattern: /(?<![\p{L}\p{N}.,])(?:19|20)\d\d(?![\p{L}\p{N}])/gu },
];

/** Ways to reach or recognise somebody, with the text that is left when they are taken out. */
export function findAddresses(text: string): { found: FoundAddress[]; rest: string } {
  const found: FoundAddress[] = [];
  let rest = text;
  for (const { kind, pattern } of PATTERNS) {
    rest = rest.replace(pattern, (match) => {
      const find = withoutEnd(match, /[.,;:!?)'’]/u);
      found.push({ find, kind });
      return ' '.repeat(find.length) + match.slice(find.length);
    });
  }
  return { found, rest };
}

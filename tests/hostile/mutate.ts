import type { seededRandom } from '@/tests/hostile/random';

/** Text that does harm somewhere: markup, code, formulas, keys of prototypes, signs that are not seen. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>globalThis.hostile = 1</script>',
  '<img src=x onerror="globalThis.hostile = 1">',
  '"><svg onload=globalThis.hostile=1>',
  '[a](javascript:globalThis.hostile=1)',
  'javascript:globalThis.hostile=1//',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay as it is
  '${globalThis.hostile = 1}{{constructor.constructor("globalThis.hostile=1")()}}',
  '=cmd|"/C calc"!A0',
  '@SUM(1+1)*cmd|"/C calc"!A0',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '\u202Etxt.exe\u202C',
  '\u2066\u2067\u2068abc',
  '\u200B\u200C\uFEFF\u00AD',
  '\u0000\u0001\u001B[2J\u0007',
  '\u0085\u2028\u2029\r\r\n',
  '\uD800',
  '\uDFFF\uD800',
  'Z̸̢̛͔͎̹͚͎͉͚̟̍̾͒̀̏͠a'.repeat(20),
  '999999999999999999999999999999',
  '1e309',
  '-1e309',
  '-0',
  '9007199254740993',
  '0x7fffffff',
  'NaN',
  'Infinity',
  '../../../../etc/passwd',
  'https://someone.example/?leak=1',
  '2024-02-31',
  '9999-12-31',
  '-271821-04-20',
  '275760-09-13',
  '99/99/9999',
  '25:99',
  '"',
  '""",;\t|',
  '\\',
  '%00%0d%0a',
  '👩‍👩‍👧‍👦'.repeat(50),
  'a'.repeat(100_001),
  '#'.repeat(10_000),
  '-'.repeat(10_000),
  '('.repeat(10_000),
  ' '.repeat(10_000),
  '@'.repeat(5_000),
];

const HOSTILE_VALUES: readonly string[] = [
  'null',
  'true',
  '[]',
  '{}',
  '-1',
  '1e308',
  '1e999',
  '9007199254740993',
  '0.1',
  '{"__proto__":{"hostile":1}}',
  '{"constructor":{"prototype":{"hostile":1}}}',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
  '{"length":4294967295}',
  '{"toString":1,"valueOf":2,"toJSON":3}',
  `${'['.repeat(3_000)}${']'.repeat(3_000)}`,
  `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`,
];

export type Random = ReturnType<typeof seededRandom>;

/** One way to spoil a text. */
export type Mutation = (text: string, random: Random) => string;

/** What spoils any text file. */
export const TEXT_MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (text, { below }) => text.slice(0, below(text.length)),
  'cut at the front': (text, { below }) => text.slice(below(text.length)),
  'cut out': (text, { below }) => {
    const from = below(text.length);
    return text.slice(0, from) + text.slice(from + below(200));
  },
  doubled: (text, { below }) => {
    const from = below(text.length);
    return text.slice(0, from) + text.slice(below(from + 1)) + text.slice(from);
  },
  'changed signs': (text, { below }) => {
    const signs = [...text];
    for (let count = below(8); count >= 0; count -= 1) {
      signs[below(signs.length)] = String.fromCodePoint(below(0x2100));
    }
    return signs.join('');
  },
  'hostile text': (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.of(HOSTILE_TEXTS) + text.slice(at);
  },
  'a hostile value': (text, random) => withinQuotes(text, random, random.of(HOSTILE_TEXTS)),
  'a hostile word': (text, random) => replaceOne(text, /[\p{L}\p{N}]+/gu, random, HOSTILE_TEXTS),
  'a hostile number': (text, random) =>
    replaceOne(text, /-?\d+(?:\.\d+)?/g, random, [
      '1e999',
      '-1',
      '9'.repeat(400),
      '0',
      '1.5',
      'NaN',
    ]),
  'lines in another order': (text, { below }) => {
    const lines = text.split('\n');
    const [taken = ''] = lines.splice(below(lines.length), 1);
    lines.splice(below(lines.length + 1), 0, taken);
    return lines.join('\n');
  },
  'a line many times': (text, { below }) => {
    const lines = text.split('\n');
    const at = below(lines.length);
    const line = lines[at] ?? '';
    const times = Math.min(400, Math.ceil(40_000 / (line.length + 1)));
    return [...lines.slice(0, at), ...Array(times).fill(line), ...lines.slice(at)].join('\n');
  },
  'other line ends': (text, random) =>
    text.replaceAll('\n', random.of(['\r', '\r\n', '\u2028', '\n\n', '\u0000'])),
  nothing: (_text, random) =>
    random.of(['', '\n', ' ', '\uFEFF', '\u0000', '{', '[', '"', 'null', '0']),
  'a bomb of depth': (_text, random) =>
    random.of(['[', '{"a":', '((', '> ', '\tBEGIN:VEVENT\n']).repeat(20_000),
  'another file': (_text, random) =>
    random.of([
      'PK\u0003\u0004rest',
      '%PDF-1.7\n1 0 obj',
      'GIF89a',
      '<html><body onload=globalThis.hostile=1>',
      '#!/bin/sh\nrm -rf /',
    ]),
};

/** What spoils JSON and keeps it JSON. */
export const JSON_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a value of another kind': (text, random) =>
    replaceOne(text, /(?<=":\s*)(?:"(?:[^"\\]|\\.){0,2000}"|-?\d+|true|false|null)/g, random, [
      ...HOSTILE_VALUES,
      ...HOSTILE_TEXTS.map((each) => JSON.stringify(each)),
    ]),
  'a key of a prototype': (text, random) =>
    replaceOne(text, /"[\w]{1,40}"(?=\s*:)/g, random, [
      ...['"__proto__"', '"constructor"', '"prototype"', '"toString"', '""'],
      '"__proto__":{"hostile":1},"x"',
    ]),
  'a key twice': (text, random) =>
    replaceOne(text, /"[\w]{1,40}"(?=\s*:)/g, random, ['"id":null,"id"', '"text":[],"text"']),
  'ids that point at each other': (text, random) => {
    const ids = [...new Set(text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? ['x'])];
    let swapped = text;
    for (let count = random.below(4); count >= 0; count -= 1) {
      swapped = replaceOne(swapped, /[0-9a-f]{8}-[0-9a-f-]{27}/g, random, ids);
    }
    return swapped;
  },
};

function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  replacements: readonly string[],
): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text + random.of(replacements);
  const { index, 0: match } = random.of(found);
  return text.slice(0, index) + random.of(replacements) + text.slice(index + match.length);
}

/** In the place of one cell or string, spelled as it has to be in there. */
function withinQuotes(text: string, random: Random, hostile: string): string {
  const isJson = /^\s*[{[]/.test(text);
  const pattern = isJson
    ? /"(?:[^"\\]|\\.){0,2000}"/g
    : /(?<=^|[,;\t\n])[^,;\t\n"]+(?=[,;\t\n]|$)/g;
  const spelled = isJson ? JSON.stringify(hostile) : `"${hostile.replaceAll('"', '""')}"`;
  return replaceOne(text, pattern, random, [spelled]);
}

/** The bytes of a text, now and then in an encoding that nobody announced or with broken ones. */
export function toBytes(text: string, random: Random): Uint8Array<ArrayBuffer> {
  const kind = random.below(12);
  if (kind === 0) return Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
  const bytes = new TextEncoder().encode(text);
  if (kind === 1) {
    const units = Uint16Array.from(text, (sign) => sign.charCodeAt(0));
    return new Uint8Array([0xff, 0xfe, ...new Uint8Array(units.buffer.slice(0, 20_000))]);
  }
  if (kind === 2 && bytes.length > 0) {
    for (let count = random.below(6); count >= 0; count -= 1) {
      bytes[random.below(bytes.length)] = random.below(256);
    }
  }
  return bytes;
}

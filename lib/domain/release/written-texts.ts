/**
 * Fields of rows that hold a code of ours and never words of somebody: what is not here counts as
 * words, so that a field nobody thought of is looked through rather than passed by.
 */
const CODES: ReadonlySet<string> = new Set([
  'audience',
  'choice',
  'competencies',
  'currency',
  'dueOn',
  'format',
  'from',
  'hash',
  'how',
  'item',
  'key',
  'kind',
  'language',
  'layer',
  'mode',
  'of',
  'on',
  'order',
  'owner',
  'outcome',
  'paidKind',
  'phase',
  'phases',
  'purpose',
  'role',
  'sourceKey',
  'spanishAddress',
  'stage',
  'status',
  'textVersion',
  'timeZone',
  'to',
  'until',
  'wrapUp',
  'zone',
]);

/** A field that holds an id, or ids, or a day: `goalId`, `areaIds`, `agreedOn`. */
const CODED_NAME = /(?:^id|Id|Ids|(?<!based)On|agreedWith)$/;

/** Whether a field of a row holds a code, an id or a day rather than words. */
export function isCode(field: string): boolean {
  return CODES.has(field) || CODED_NAME.test(field);
}

/** Every text that somebody wrote into these rows. */
export function writtenTexts(rows: unknown): string[] {
  const texts: string[] = [];
  mapTexts(rows, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** The rows with every text that somebody wrote put into other words, and all else as it is. */
export function mapTexts<Rows>(rows: Rows, change: (text: string) => string): Rows {
  return mapValue(rows, change) as Rows;
}

function mapValue(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapValue(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, isCode(key) ? each : mapValue(each, change)]),
  );
}

/** What JSON can't say, by the kind that stands for it. */
const MARK = '$coachside';

/** Whether JSON says all of a value. */
export function isPlain(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) return value.every(isPlain) && !value.includes(undefined);
      return isRecord(value) && !(MARK in value) && Object.values(value).every(isPlain);
    default:
      return false;
  }
}

function isRecord(value: object): value is Record<string, unknown> {
  const prototype = Object.getPrototypeOf(value);
  // A row read from disk may have the prototype of another realm.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A value as JSON can say it. Throws on what no row holds, as a function. */
export function spell(value: unknown): unknown {
  if (isPlain(value)) return value;
  if (value === undefined) return { [MARK]: ['undefined'] };
  if (typeof value === 'number')
    return { [MARK]: ['number', Object.is(value, -0) ? '-0' : `${value}`] };
  if (typeof value === 'bigint') return { [MARK]: ['bigint', `${value}`] };
  if (Array.isArray(value)) return Array.from(value, spell);
  if (value instanceof Date) return { [MARK]: ['date', value.getTime()] };
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return { [MARK]: ['bytes', Array.from(bytes)] };
  }
  if (typeof value === 'object' && value !== null && isRecord(value)) {
    return { [MARK]: ['record', Object.entries(value).map(([key, each]) => [key, spell(each)])] };
  }
  throw new TypeError('A row holds what can not be written');
}

/** The value that was spelled. */
export function unspell(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unspell);
  if (typeof value !== 'object' || value === null) return value;
  if (!(MARK in value)) return value;
  const [kind, held] = value[MARK] as [string, unknown];
  switch (kind) {
    case 'number':
      return Number(held);
    case 'bigint':
      return BigInt(held as string);
    case 'date':
      return new Date(held as number);
    case 'bytes':
      return Uint8Array.from(held as number[]);
    case 'record':
      return Object.fromEntries(
        (held as [string, unknown][]).map(([key, each]) => [key, unspell(each)]),
      );
    default:
      return undefined;
  }
}

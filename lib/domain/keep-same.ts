/**
 * What was read now, made of what was read before wherever both say the same: a row that did not
 * change stays the same object, and all of it does when nothing changed. What is drawn from it is
 * then not drawn again.
 */
export function keepSame<Value>(before: Value | undefined, now: Value): Value {
  return same(before, now) as Value;
}

function same(before: unknown, now: unknown): unknown {
  if (Object.is(before, now) || !isObject(before) || !isObject(now)) return now;
  if (Array.isArray(before) && Array.isArray(now)) return sameList(before, now);
  if (before instanceof Map && now instanceof Map) return sameMap(before, now);
  return isPlain(before) && isPlain(now) ? sameObject(before, now) : now;
}

function sameList(before: readonly unknown[], now: readonly unknown[]): unknown {
  const known = byId(before);
  const kept = now.map((each, at) => same(known.get(idOf(each)) ?? before[at], each));
  const isUnchanged = before.length === now.length && kept.every((each, at) => each === before[at]);
  return isUnchanged ? before : kept;
}

function sameMap(before: Map<unknown, unknown>, now: Map<unknown, unknown>): unknown {
  const kept = new Map([...now].map(([key, value]) => [key, same(before.get(key), value)]));
  const isUnchanged =
    before.size === kept.size &&
    [...kept].every(([key, value]) => before.has(key) && before.get(key) === value);
  return isUnchanged ? before : kept;
}

function sameObject(before: Plain, now: Plain): unknown {
  const keys = Object.keys(now);
  const kept: Plain = {};
  let isUnchanged = Object.keys(before).length === keys.length;
  for (const key of keys) {
    kept[key] = same(before[key], now[key]);
    if (!Object.hasOwn(before, key) || !Object.is(kept[key], before[key])) isUnchanged = false;
  }
  return isUnchanged ? before : kept;
}

/** Rows, and entries that wrap one, are told apart by their id: a new first one moves all others. */
function byId(list: readonly unknown[]): Map<unknown, unknown> {
  return new Map(
    list.flatMap((each) => (idOf(each) === undefined ? [] : [[idOf(each), each] as const])),
  );
}

function idOf(value: unknown): unknown {
  if (!isPlain(value)) return undefined;
  return value.id ?? (isPlain(value.row) ? value.row.id : undefined);
}

type Plain = Record<string, unknown>;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isPlain(value: unknown): value is Plain {
  if (!isObject(value)) return false;
  const kind = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}

import type { z } from '@/lib/domain/zod';

interface Schema {
  _zod: { def: Record<string, unknown> & { type: string } };
  safeParse: (value: unknown) => { success: boolean };
}
type Fields = Record<string, unknown>;

/**
 * Every text in a value that a person wrote, as its schema says: no id, day, state or kind. A value
 * that does not fit its schema gives all the strings that are in it.
 */
export function textsIn(schema: z.ZodMiniType, value: unknown): string[] {
  const found: string[] = [];
  collect(schema as unknown as Schema, value, found, false);
  return found;
}

/**
 * One value with all the texts of two: the first stands, and what only the second says is put beside
 * it where the schema has room. Returns as `left` what found none.
 */
export function joinTexts(
  schema: z.ZodMiniType,
  standing: unknown,
  other: unknown,
): { value: unknown; left: string[] } {
  const left: string[] = [];
  const root = schema as unknown as Schema;
  const value = join(root, standing, other, left);
  if (root.safeParse(value).success) return { value, left };
  return { value: standing, left: missing(textsIn(schema, standing), textsIn(schema, other)) };
}

/** The texts of the second list that none of the first one holds. */
export function missing(known: readonly string[], texts: readonly string[]): string[] {
  return texts.filter((text) => !known.some((each) => each.includes(text)));
}

function collect(schema: Schema, value: unknown, found: string[], isInList: boolean): void {
  const inner = innerOf(schema);
  if (value === null || value === undefined) return;
  if (typeof value === 'string') {
    if (value.trim() !== '' && isText(inner, isInList)) found.push(value);
    return;
  }
  if (typeof value !== 'object' || ArrayBuffer.isView(value)) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(elementOf(inner), each, found, true);
    return;
  }
  for (const [key, each] of Object.entries(value)) {
    collect(fieldOf(inner, key), each, found, false);
  }
}

function join(schema: Schema, standing: unknown, other: unknown, left: string[]): unknown {
  const inner = innerOf(schema);
  const texts: string[] = [];
  collect(inner, other, texts, false);
  if (texts.length === 0) return standing;
  if (standing === null || standing === undefined) return other;
  if (typeof standing === 'string' && typeof other === 'string') {
    return joinStrings(inner, standing, other, left);
  }
  if (Array.isArray(standing) && Array.isArray(other)) {
    return joinLists(inner, standing, other, left);
  }
  if (isFields(standing) && isFields(other)) {
    const joined: Fields = { ...standing };
    for (const [key, each] of Object.entries(other)) {
      const value = join(fieldOf(inner, key), standing[key], each, left);
      if (value !== undefined) joined[key] = value;
    }
    return joined;
  }
  left.push(...texts);
  return standing;
}

function joinStrings(schema: Schema, standing: string, other: string, left: string[]): string {
  if (standing.includes(other)) return standing;
  if (other.includes(standing)) return other;
  const isLine = !`${standing}${other}`.includes('\n') && standing.length + other.length < 200;
  const joined = `${standing}${isLine ? ' / ' : '\n\n'}${other}`;
  if (schema.safeParse(joined).success) return joined;
  left.push(other);
  return standing;
}

function joinLists(
  schema: Schema,
  standing: readonly unknown[],
  other: readonly unknown[],
  left: string[],
): unknown[] {
  const element = elementOf(schema);
  const joined = [...standing];
  const known: string[] = [];
  collect(schema, standing, known, true);
  for (const each of other) {
    const at = joined.findIndex((one) => nameOf(one) !== undefined && nameOf(one) === nameOf(each));
    if (at >= 0) {
      joined[at] = join(element, joined[at], each, left);
      continue;
    }
    const texts: string[] = [];
    collect(element, each, texts, true);
    const added = missing(known, texts);
    if (added.length === 0) continue;
    if (schema.safeParse([...joined, each]).success) joined.push(each);
    else left.push(...added);
  }
  return joined;
}

/** What an entry of a list is the same one by. */
function nameOf(value: unknown): string | undefined {
  if (!isFields(value)) return undefined;
  if (typeof value.id === 'string') return value.id;
  return typeof value.key === 'string' ? `${value.stage} ${value.key}` : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What says nothing of a value, and takes what it gets. */
const ANY: Schema = { _zod: { def: { type: 'string' } }, safeParse: () => ({ success: true }) };

function innerOf(schema: Schema): Schema {
  let inner = schema;
  while (['nullable', 'optional', 'default'].includes(inner._zod.def.type)) {
    inner = inner._zod.def.innerType as Schema;
  }
  return inner;
}

function elementOf(schema: Schema): Schema {
  return (schema._zod.def.element as Schema | undefined) ?? ANY;
}

function fieldOf(schema: Schema, key: string): Schema {
  const { shape, valueType } = schema._zod.def;
  const field = (shape as Record<string, Schema> | undefined)?.[key];
  return field ?? (valueType as Schema | undefined) ?? ANY;
}

/** Tags are words of the coach; another string with a pattern of its own is a name for something. */
function isText(schema: Schema, isInList: boolean): boolean {
  const { type, format, checks } = schema._zod.def as {
    type: string;
    format?: string;
    checks?: { _zod: { def: { check?: string; format?: string } } }[];
  };
  if (type !== 'string' || format !== undefined) return false;
  const hasPattern = checks?.some(({ _zod: { def } }) => def.check === 'string_format');
  return isInList || hasPattern !== true;
}

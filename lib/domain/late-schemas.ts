import * as zod from 'zod/mini';

// The same names as zod's, but a schema is put together when it is first asked for something. A page
// declares a thousand of them and uses a dozen: put together at once, they were a quarter of what the
// panel ran before its first paint, and half a megabyte that stayed.
export * from 'zod/mini';

const ITSELF = Symbol('the schema itself');

/** What a declaration said, until the schema is asked for. */
interface Declared {
  make: (...given: never[]) => object;
  given: readonly unknown[];
  made: object | undefined;
}

const handler: ProxyHandler<Declared> = {
  get(declared, key, schema) {
    if (key === ITSELF) return made(declared);
    if (declared.made === undefined) {
      // Said of a schema while it is declared: what comes of it is as late.
      if (key === 'brand') return () => schema;
      if (key === 'check') return (...checks: unknown[]) => declare(checked, [schema, ...checks]);
    }
    return Reflect.get(made(declared), key);
  },
  has: (declared, key) => Reflect.has(made(declared), key),
  ownKeys: (declared) => Reflect.ownKeys(made(declared)),
  getOwnPropertyDescriptor(declared, key) {
    const found = Reflect.getOwnPropertyDescriptor(made(declared), key);
    // A proxy may call nothing fixed that its target, which stands for the schema, does not have.
    return found && { ...found, configurable: true };
  },
  getPrototypeOf: (declared) => Reflect.getPrototypeOf(made(declared)),
};

function checked(schema: zod.ZodMiniType, ...checks: Parameters<zod.ZodMiniType['check']>): object {
  return schema.check(...checks);
}

function declare(make: Declared['make'], given: readonly unknown[]): object {
  return new Proxy<Declared>({ make, given, made: undefined }, handler);
}

function made(declared: Declared): object {
  if (declared.made === undefined) {
    declared.made = declared.make(...(declared.given.map(itself) as never[]));
    declared.given = [];
  }
  return declared.made;
}

/** A late schema as itself, also within the shape of an object or a list: what is made is made of no proxies. */
function itself(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  const schema = (given as Record<symbol, unknown>)[ITSELF];
  if (schema !== undefined) return schema;
  if (Array.isArray(given)) return given.map(itself);
  if (Object.getPrototypeOf(given) !== Object.prototype) return given;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, itself(value)]));
}

function late<Make extends (...given: never[]) => object>(make: Make): Make {
  return ((...given: unknown[]) => declare(make, given)) as unknown as Make;
}

export const array = /* @__PURE__ */ late(zod.array);
export const boolean = /* @__PURE__ */ late(zod.boolean);
export const discriminatedUnion = /* @__PURE__ */ late(zod.discriminatedUnion);
export const extend = /* @__PURE__ */ late(zod.extend);
export const int = /* @__PURE__ */ late(zod.int);
export const length = /* @__PURE__ */ late(zod.length);
export const literal = /* @__PURE__ */ late(zod.literal);
export const maximum = /* @__PURE__ */ late(zod.maximum);
export const maxLength = /* @__PURE__ */ late(zod.maxLength);
export const minimum = /* @__PURE__ */ late(zod.minimum);
export const minLength = /* @__PURE__ */ late(zod.minLength);
export const nonnegative = /* @__PURE__ */ late(zod.nonnegative);
export const nullable = /* @__PURE__ */ late(zod.nullable);
export const nullish = /* @__PURE__ */ late(zod.nullish);
export const number = /* @__PURE__ */ late(zod.number);
export const object = /* @__PURE__ */ late(zod.object);
export const optional = /* @__PURE__ */ late(zod.optional);
export const partialRecord = /* @__PURE__ */ late(zod.partialRecord);
export const pick = /* @__PURE__ */ late(zod.pick);
export const pipe = /* @__PURE__ */ late(zod.pipe);
export const positive = /* @__PURE__ */ late(zod.positive);
export const record = /* @__PURE__ */ late(zod.record);
export const refine = /* @__PURE__ */ late(zod.refine);
export const regex = /* @__PURE__ */ late(zod.regex);
export const strictObject = /* @__PURE__ */ late(zod.strictObject);
export const string = /* @__PURE__ */ late(zod.string);
export const toLowerCase = /* @__PURE__ */ late(zod.toLowerCase);
export const transform = /* @__PURE__ */ late(zod.transform);
export const trim = /* @__PURE__ */ late(zod.trim);
export const tuple = /* @__PURE__ */ late(zod.tuple);
export const union = /* @__PURE__ */ late(zod.union);
export const unknown = /* @__PURE__ */ late(zod.unknown);
export const uuid = /* @__PURE__ */ late(zod.uuid);
export const _default = /* @__PURE__ */ late(zod._default);
const lateCatch = /* @__PURE__ */ late(zod.catch);
const lateEnum = /* @__PURE__ */ late(zod.enum);
const lateInstanceof = /* @__PURE__ */ late(zod.instanceof);

export { lateCatch as catch, lateEnum as enum, lateInstanceof as instanceof };

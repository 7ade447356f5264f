/** A row of numbers that looks like chance and is the same for the same seed (mulberry32). */
export interface Chance {
  /** From 0 to just under 1. */
  next: () => number;
  /** A whole number from 0 to just under `limit`. */
  below: (limit: number) => number;
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number;
  /** True that often. */
  happens: (share: number) => boolean;
  pick: <Item>(items: readonly Item[]) => Item;
  /** The same, but the first ones come up far more often, as words in a language do. */
  pickFirst: <Item>(items: readonly Item[]) => Item;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    happens: (share) => next() < share,
    pick: (items) => at(items, below(items.length)),
    pickFirst: (items) => at(items, Math.floor(next() ** 2 * items.length)),
  };
}

/** A UUIDv7 of an instant: its order is that of time, like the ids the product makes. */
export function idAt(at: number, chance: Chance): string {
  const time = at.toString(16).padStart(12, '0');
  const hex = (digits: number) =>
    chance
      .below(16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const variant = (8 + chance.below(4)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
}

/** The same numbers for the same seed, so that a file that was not survived can be made again. */
export function seededRandom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  /** A whole number from 0 up to and without the limit; 0 when that is 0. */
  const below = (limit: number) => Math.floor(next() * Math.max(1, limit));
  const of = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error('Nothing to choose from');
    return items[below(items.length)] as Item;
  };
  return { below, of };
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A list of numbers that grows, in as little memory as its numbers need. */
export interface Column<Values extends Numbers = Numbers> {
  /** The numbers so far, with room behind them. Another list once a number is added. */
  readonly values: Values;
  set: (index: number, value: number) => void;
  push: (value: number) => void;
  bytes: () => number;
}

const FIRST_ROOM = 256;

export function createColumn<Values extends Numbers>(
  kind: new (length: number) => Values,
): Column<Values> {
  let values = new kind(FIRST_ROOM);
  let length = 0;
  return {
    get values() {
      return values;
    },
    set(index, value) {
      values[index] = value;
    },
    push(value) {
      if (length === values.length) {
        const larger = new kind(Math.ceil(length * 1.5));
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    bytes: () => values.byteLength,
  };
}

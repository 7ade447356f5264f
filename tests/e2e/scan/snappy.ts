/**
 * The bytes of a raw Snappy block, https://github.com/google/snappy/blob/main/format_description.txt,
 * or `undefined` where none begins. Reads as far as the block says it goes.
 */
export function fromSnappy(block: Uint8Array): Uint8Array | undefined {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = block[at];
    if (byte === undefined || shift > 28) return undefined;
    at += 1;
    length += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  // A copy of 64 bytes takes three: nothing packs better.
  if (length === 0 || length > block.length * 22) return undefined;
  const out = new Uint8Array(length);
  let done = 0;
  const take = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i += 1) value += (block[at + i] ?? 0) * 2 ** (8 * i);
    at += count;
    return value;
  };
  while (done < length) {
    const tag = block[at];
    if (tag === undefined) return undefined;
    at += 1;
    if ((tag & 3) === 0) {
      const short = tag >> 2;
      const size = (short < 60 ? short : take(short - 59)) + 1;
      if (at + size > block.length || done + size > length) return undefined;
      out.set(block.subarray(at, at + size), done);
      at += size;
      done += size;
      continue;
    }
    const isShort = (tag & 3) === 1;
    const size = isShort ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = isShort ? ((tag >> 5) << 8) + take(1) : take((tag & 3) === 2 ? 2 : 4);
    if (back === 0 || back > done || done + size > length) return undefined;
    for (let i = 0; i < size; i += 1) out[done + i] = out[done + i - back] ?? 0;
    done += size;
  }
  return out;
}

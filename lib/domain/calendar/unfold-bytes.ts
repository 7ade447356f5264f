const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/**
 * A calendar's bytes with its folded lines joined. Some programs fold after 75 bytes, in the middle
 * of a letter: only joined does that letter become one again.
 */
export function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const joined = new Uint8Array(bytes.length);
  let length = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const feed = bytes[index] === RETURN ? index + 1 : index;
    const next = bytes[feed + 1];
    if (bytes[feed] === LINE_FEED && (next === SPACE || next === TAB)) {
      index = feed + 1;
    } else {
      joined[length] = bytes[index] ?? 0;
      length += 1;
    }
  }
  return joined.subarray(0, length);
}

import { fromSnappy } from './snappy.ts';

const BLOCK = 32_768;
const HEADER = 7;
const FOOTER = 48;
const MAGIC = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb];

/**
 * The records of a log file put together again: LevelDB cuts what crosses a block of 32 kB. What does
 * not look like a record is passed over; the raw bytes are for the caller to look at.
 */
export function logRecords(file: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let block = 0; block < file.length; block += BLOCK) {
    const end = Math.min(block + BLOCK, file.length);
    for (let at = block; at + HEADER <= end; ) {
      const size = (file[at + 4] ?? 0) + (file[at + 5] ?? 0) * 256;
      const kind = file[at + 6] ?? 0;
      if (kind === 0 || kind > 4 || at + HEADER + size > end) break;
      parts.push(file.subarray(at + HEADER, at + HEADER + size));
      at += HEADER + size;
    }
  }
  return joined(parts);
}

/** The blocks of a table file, unpacked, keys and values; `undefined` when it is none. */
export function tableBlocks(file: Uint8Array): Uint8Array[] | undefined {
  if (file.length < FOOTER) return undefined;
  const footer = file.subarray(file.length - FOOTER);
  if (MAGIC.some((byte, at) => footer[FOOTER - 8 + at] !== byte)) return undefined;
  const reader = { at: 0 };
  varint(footer, reader);
  varint(footer, reader);
  const index = blockAt(file, varint(footer, reader), varint(footer, reader));
  if (index === undefined) return undefined;
  const blocks = entries(index).map((handle) => {
    const place = { at: 0 };
    return blockAt(file, varint(handle, place), varint(handle, place));
  });
  return blocks.flatMap((block) => (block === undefined ? [] : [block, wholeKeys(block)]));
}

function blockAt(file: Uint8Array, offset: number, size: number): Uint8Array | undefined {
  const block = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? fromSnappy(block) : block;
}

/** The values of a block. */
function entries(block: Uint8Array): Uint8Array[] {
  return parse(block).map(({ value }) => value);
}

/** Keys of a block, which leaves out what a key shares with the one before. */
function wholeKeys(block: Uint8Array): Uint8Array {
  return joined(parse(block).map(({ key }) => key));
}

function parse(block: Uint8Array): { key: Uint8Array; value: Uint8Array }[] {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const restarts = view.getUint32(block.length - 4, true);
  const end = block.length - 4 - restarts * 4;
  const found: { key: Uint8Array; value: Uint8Array }[] = [];
  const reader = { at: 0 };
  let last: Uint8Array = new Uint8Array();
  while (reader.at < end) {
    const shared = varint(block, reader);
    const own = varint(block, reader);
    const size = varint(block, reader);
    const key = joined([last.subarray(0, shared), block.subarray(reader.at, reader.at + own)]);
    reader.at += own;
    found.push({ key, value: block.subarray(reader.at, reader.at + size) });
    reader.at += size;
    last = key;
  }
  return found;
}

function varint(bytes: Uint8Array, reader: { at: number }): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[reader.at] ?? 0;
    reader.at += 1;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return value;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

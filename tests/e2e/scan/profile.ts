import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { logRecords, tableBlocks } from './leveldb.ts';
import { fromSnappy } from './snappy.ts';

/** What was found in a profile, and in which of its files, as it stands on disk or unpacked. */
export type Finds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Looks for a pattern in every file of a browser's profile: as it stands in Latin-1, UTF-8 and UTF-16,
 * in LevelDB's logs and packed tables, in values that the browser packed with Snappy, and in gzip.
 * The pattern is of letters and digits only.
 */
export function findInProfile(profile: string, pattern: RegExp): Finds {
  const finds = new Map<string, Set<string>>();
  for (const file of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const place = path.join(file.parentPath, file.name);
    const bytes = readWhole(place);
    if (bytes === undefined) continue;
    for (const text of unpacked(bytes).flatMap(spellings)) {
      for (const [word] of text.matchAll(pattern)) {
        const files = finds.get(word) ?? new Set();
        finds.set(word, files.add(path.relative(profile, place)));
      }
    }
  }
  return finds;
}

/** As it stands, and without zeros: letters and digits in UTF-16, in either order, are one to the other. */
function spellings(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  return [text, text.replaceAll('\0', '')];
}

/** A file that the browser took away between listing and reading holds nothing any more. */
function readWhole(place: string): Uint8Array | undefined {
  try {
    return readFileSync(place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Everything a file holds: itself, and what is packed in it. */
function unpacked(file: Uint8Array): Buffer[] {
  const first = [file, logRecords(file), ...(tableBlocks(file) ?? [])];
  const packed = first.flatMap(snappyValues);
  return [...first, ...packed, ...zipped(file)].map((bytes) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  );
}

/** Values that Chromium packs before storing them begin with this: version, wrapper, Snappy. */
const PACKED = Buffer.from([0xff, 0x11, 0x02]);

function snappyValues(bytes: Uint8Array): Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Uint8Array[] = [];
  for (let at = buffer.indexOf(PACKED); at >= 0; at = buffer.indexOf(PACKED, at + 1)) {
    const value = fromSnappy(bytes.subarray(at + PACKED.length));
    if (value !== undefined) found.push(value);
  }
  return found;
}

function zipped(file: Uint8Array): Uint8Array[] {
  try {
    if (file[0] === 0x1f && file[1] === 0x8b) return [gunzipSync(file)];
    if (file[0] === 0x78) return [inflateSync(file)];
  } catch {
    return []; // It only looked like it.
  }
  return [];
}

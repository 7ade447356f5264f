import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad } from '@scure/base';
import { type DataKey, toKeyring } from '@/lib/storage/vault/keyring';
import { fromRowBytes, toRowBytes } from '@/lib/storage/vault/row-text';
import { seal, unseal } from '@/lib/storage/vault/seal';
import { indexed, isBlindTable, isSealedRow, type SealedRow } from '@/lib/storage/vault/sealed-row';

const FORMAT = 1;
/** Format, schema version (2 bytes) and epoch (4 bytes), readable and proven. */
const HEADER_BYTES = 7;

/** What a table on disk shows of its rows; see `readablePaths`. */
export interface TableShape {
  name: string;
  /** The primary key first. */
  paths: readonly string[];
}

export interface SealHeader {
  schemaVersion: number;
  /** How often the vault's keys had been changed when it was sealed. */
  epoch: number;
}

/** Turns rows into what is on disk and back. */
export interface RowCipher {
  seal: (table: TableShape, row: Record<string, unknown>) => SealedRow;
  /** The row, and what it was sealed under. Throws on any row that was not sealed as it stands. */
  open: (table: TableShape, stored: SealedRow) => { row: Record<string, unknown> } & SealHeader;
  /** The primary key that stands on disk for one. */
  keyOnDisk: (table: string, key: unknown) => unknown;
}

export function createRowCipher(dataKey: DataKey, { schemaVersion, epoch }: SealHeader): RowCipher {
  const keys = toKeyring(dataKey);
  const header = toHeader({ schemaVersion, epoch });

  function keyOnDisk(table: string, key: unknown): unknown {
    if (!isBlindTable(table) || typeof key !== 'string') return key;
    const hash = hmac(sha256, keys.blind, new TextEncoder().encode(`${table} ${key}`));
    return base64urlnopad.encode(hash);
  }

  /** What of a row is readable on disk. */
  function readable({ name, paths }: TableShape, row: Record<string, unknown>) {
    const shown: Record<string, unknown> = {};
    for (const [at, path] of paths.entries()) {
      const value = indexed(row[path]);
      if (value !== undefined) shown[path] = at === 0 ? keyOnDisk(name, value) : value;
    }
    return shown;
  }

  return {
    keyOnDisk,
    seal(table, row) {
      const shown = readable(table, row);
      const body = seal(keys.rows, binding(table, shown, header), toRowBytes(row));
      const sealed = new Uint8Array(HEADER_BYTES + body.length);
      sealed.set(header);
      sealed.set(body, HEADER_BYTES);
      return { ...shown, sealed };
    },
    open(table, stored) {
      const found = readHeader(stored.sealed);
      const head = stored.sealed.subarray(0, HEADER_BYTES);
      const body = stored.sealed.subarray(HEADER_BYTES);
      const row = fromRowBytes(unseal(keys.rows, binding(table, stored, head), body));
      if (typeof row !== 'object' || row === null) throw new Error('No row was sealed');
      const record = row as Record<string, unknown>;
      const shown = readable(table, record);
      // What queries find a row by must be what it says of itself.
      for (const path of table.paths) {
        if (indexed(stored[path]) !== shown[path]) throw new Error('The index says otherwise');
      }
      return { row: record, ...found };
    },
  };
}

/** What a sealed row says of how it was sealed, for who can't open it. Throws on an unknown format. */
export function readHeader(sealed: Uint8Array): SealHeader {
  if (sealed.length < HEADER_BYTES || sealed[0] !== FORMAT) throw new Error('An unknown format');
  const view = new DataView(sealed.buffer, sealed.byteOffset, HEADER_BYTES);
  return { schemaVersion: view.getUint16(1), epoch: view.getUint32(3) };
}

/** The epoch of a stored row; 0 where it is not sealed or does not say. */
export function epochOf(stored: unknown): number {
  try {
    return isSealedRow(stored) ? readHeader(stored.sealed).epoch : 0;
  } catch {
    return 0; // Damaged: it shows as such when it is read.
  }
}

function toHeader({ schemaVersion, epoch }: SealHeader): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, FORMAT);
  view.setUint16(1, schemaVersion);
  view.setUint32(3, epoch);
  return bytes;
}

/** The sentence a row is bound to: its table, its primary key and the header. */
function binding(
  { name, paths }: TableShape,
  shown: Record<string, unknown>,
  header: Uint8Array,
): string {
  return `coachside row ${name} ${JSON.stringify(shown[String(paths[0])])} ${header.join('.')}`;
}

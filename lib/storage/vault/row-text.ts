import { isPlain, spell, unspell } from '@/lib/domain/row-spelling';

const WIDTH = 32;

/**
 * A row as text, rounded up with spaces so that its length tells little. JSON where JSON can say it
 * all; what only a damaged row holds is spelled out. Throws on what no row holds, as a function.
 */
export function toRowBytes(row: unknown): Uint8Array {
  const text = isPlain(row) ? JSON.stringify(row) : `~${JSON.stringify(spell(row))}`;
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil(bytes.length / WIDTH) * WIDTH).fill(0x20);
  padded.set(bytes);
  return padded;
}

/** The row that was written. Throws on anything else. */
export function fromRowBytes(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  return text.startsWith('~') ? unspell(JSON.parse(text.slice(1))) : JSON.parse(text);
}

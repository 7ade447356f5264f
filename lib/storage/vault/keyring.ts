import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** 256 random bits that everything is sealed with. It never changes while the vault is on. */
export type DataKey = Uint8Array;

/** One key for each use, made of the data key, so that what is sealed for one never opens as another. */
export interface Keyring {
  rows: Uint8Array;
  /** Hides primary keys that say something. */
  blind: Uint8Array;
  /** Proves what the vault says of itself. */
  proof: Uint8Array;
  /** What a page writes down as it ends. */
  journal: Uint8Array;
}

/** Made once for each key that is at hand. */
const keyrings = new WeakMap<DataKey, Keyring>();

export function toKeyring(dataKey: DataKey): Keyring {
  const known = keyrings.get(dataKey) ?? makeKeyring(dataKey);
  keyrings.set(dataKey, known);
  return known;
}

function makeKeyring(dataKey: DataKey): Keyring {
  const keyFor = (use: string) =>
    hkdf(sha256, dataKey, undefined, new TextEncoder().encode(`coachside ${use}`), 32);
  return {
    rows: keyFor('rows'),
    blind: keyFor('blind keys'),
    proof: keyFor('proof'),
    journal: keyFor('journal'),
  };
}

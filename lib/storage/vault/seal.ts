import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

const NONCE_BYTES = 24;
const TAG_BYTES = 16;

/**
 * Seals bytes with a fresh random nonce, bound to a sentence that says what they are: they open
 * under no other. The nonce is long enough to be drawn at random for ever (XChaCha20-Poly1305).
 */
export function seal(key: Uint8Array, boundTo: string, bytes: Uint8Array): Uint8Array {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = xchacha20poly1305(key, nonce, utf8(boundTo)).encrypt(bytes);
  const all = new Uint8Array(NONCE_BYTES + sealed.length);
  all.set(nonce);
  all.set(sealed, NONCE_BYTES);
  return all;
}

/** The bytes that were sealed. Throws when anything of them, the key or the sentence is another. */
export function unseal(key: Uint8Array, boundTo: string, sealed: Uint8Array): Uint8Array {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new Error('Too short to be sealed');
  const nonce = sealed.subarray(0, NONCE_BYTES);
  return xchacha20poly1305(key, nonce, utf8(boundTo)).decrypt(sealed.subarray(NONCE_BYTES));
}

const encoder = new TextEncoder();

function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from '@scure/base';
import type { DataKey } from '@/lib/storage/vault/keyring';
import { seal, unseal } from '@/lib/storage/vault/seal';
import { VaultDamagedError, WrongPassphraseError } from '@/lib/storage/vault/vault-errors';
import {
  type Kdf,
  type WrappedBy,
  type WrappedKey,
  wrappedKeySchema,
} from '@/lib/storage/vault/vault-rows';

const SALT_BYTES = 16;
const KEY_BYTES = 32;
/** So short that the page still answers while a passphrase is stretched, in milliseconds. */
const STRETCH_SLICE = 20;

/**
 * How a secret is stretched today. A passphrase costs 128 MB and most of a second each time somebody
 * tries one; the recovery key has 160 random bits and needs no such help.
 */
export const STRETCHED: Record<WrappedBy, Pick<Kdf, 'n' | 'r' | 'p'>> = {
  passphrase: { n: 2 ** 17, r: 8, p: 1 },
  recovery: { n: 2 ** 14, r: 8, p: 1 },
};

/** The data key, wrapped by a secret in a given epoch. */
export async function wrapKey(
  dataKey: DataKey,
  by: WrappedBy,
  secret: string,
  epoch: number,
  cost: Pick<Kdf, 'n' | 'r' | 'p'> = STRETCHED[by],
): Promise<WrappedKey> {
  const salt = base64.encode(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  const kdf: Kdf = { name: 'scrypt', n: cost.n, r: cost.r, p: cost.p, salt };
  const wrapped = base64.encode(seal(await stretch(secret, kdf), binding(by, epoch, kdf), dataKey));
  return wrappedKeySchema.parse({ kdf, epoch, wrapped, check: checkOf({ kdf, epoch, wrapped }) });
}

/**
 * The data key. Throws `WrongPassphraseError` when the secret is another, `VaultDamagedError` when
 * the row is not as it was written.
 */
export async function unwrapKey(row: unknown, by: WrappedBy, secret: string): Promise<DataKey> {
  const parsed = wrappedKeySchema.safeParse(row);
  if (!parsed.success || parsed.data.check !== checkOf(parsed.data)) {
    throw new VaultDamagedError(by);
  }
  const { kdf, epoch, wrapped } = parsed.data;
  const key = await stretch(secret, kdf);
  try {
    return unseal(key, binding(by, epoch, kdf), base64.decode(wrapped));
  } catch {
    throw new WrongPassphraseError();
  }
}

/** Whether the secret was stretched less than it would be today. */
export function isWeaker({ kdf }: WrappedKey, by: WrappedBy): boolean {
  const today = STRETCHED[by];
  return kdf.n * kdf.r * kdf.p < today.n * today.r * today.p;
}

/** The same text typed on another keyboard is the same secret. */
function stretch(secret: string, { n, r, p, salt }: Kdf): Promise<Uint8Array> {
  return scryptAsync(secret.normalize('NFKC'), base64.decode(salt), {
    N: n,
    r,
    p,
    dkLen: KEY_BYTES,
    asyncTick: STRETCH_SLICE,
    maxmem: 2 ** 31,
  });
}

function binding(by: WrappedBy, epoch: number, { n, r, p, salt }: Kdf): string {
  return `coachside data key ${by} ${epoch} ${n} ${r} ${p} ${salt}`;
}

/** Tells a row that was damaged from a wrong secret. It proves nothing: the wrapping does. */
function checkOf({ kdf, epoch, wrapped }: Omit<WrappedKey, 'check'>): string {
  const { n, r, p, salt } = kdf;
  const text = JSON.stringify([n, r, p, salt, epoch, wrapped]);
  return base64.encode(sha256(new TextEncoder().encode(text)).subarray(0, 12));
}

import { z } from '@/lib/domain/zod';

/**
 * Turned on, on, its files written anew, or turned off: what of it is on disk decides how rows are
 * read and written.
 */
export const vaultPhaseSchema = z.enum(['sealing', 'sealed', 'renewing', 'opening']);
export type VaultPhase = z.infer<typeof vaultPhaseSchema>;

const epochSchema = z.int().check(z.minimum(1), z.maximum(0xffff_ffff));
const base64Schema = z.string().check(z.maxLength(2_000), z.regex(/^[\w+/]+=*$/));

/**
 * What the vault says of itself. Everything but the proof is readable while it is locked; the proof
 * says the same, sealed with the data key.
 */
export const vaultStateSchema = z.object({
  phase: vaultPhaseSchema,
  /** Counts the changes of the vault's keys. */
  epoch: epochSchema,
  proof: base64Schema,
});
export type VaultState = z.infer<typeof vaultStateSchema>;

/** What the proof holds. */
export const vaultProofSchema = z.object({
  phase: vaultPhaseSchema,
  epoch: epochSchema,
  /** The epoch in which each of the wrapped keys was made. */
  wrapped: z.object({ passphrase: epochSchema, recovery: epochSchema }),
});
export type VaultProof = z.infer<typeof vaultProofSchema>;

/** Bounded, so that a row that somebody changed can't keep a page busy for ever. */
export const kdfSchema = z.object({
  name: z.literal('scrypt'),
  n: z.int().check(
    z.minimum(2 ** 14),
    z.maximum(2 ** 20),
    z.refine((n) => Number.isInteger(Math.log2(n))),
  ),
  r: z.int().check(z.minimum(1), z.maximum(16)),
  p: z.int().check(z.minimum(1), z.maximum(4)),
  salt: base64Schema,
});
export type Kdf = z.infer<typeof kdfSchema>;

/** The data key, wrapped by what a passphrase or the recovery key is stretched to. */
export const wrappedKeySchema = z.object({
  kdf: kdfSchema,
  epoch: epochSchema,
  wrapped: base64Schema,
  /** Tells damage from a wrong secret. */
  check: base64Schema,
});
export type WrappedKey = z.infer<typeof wrappedKeySchema>;

export const WRAPPED_BY = ['passphrase', 'recovery'] as const;
export type WrappedBy = (typeof WRAPPED_BY)[number];

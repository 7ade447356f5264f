import { base64 } from '@scure/base';
import { type DataKey, toKeyring } from '@/lib/storage/vault/keyring';
import { seal, unseal } from '@/lib/storage/vault/seal';
import { VaultDamagedError } from '@/lib/storage/vault/vault-errors';
import {
  type VaultProof,
  type VaultState,
  vaultProofSchema,
  vaultStateSchema,
} from '@/lib/storage/vault/vault-rows';

const BOUND_TO = 'coachside vault state';

/** What the vault says of itself, with the proof that somebody with the data key said it. */
export function toVaultState(dataKey: DataKey, proof: VaultProof): VaultState {
  const bytes = new TextEncoder().encode(JSON.stringify(vaultProofSchema.parse(proof)));
  const { phase, epoch } = proof;
  return { phase, epoch, proof: base64.encode(seal(toKeyring(dataKey).proof, BOUND_TO, bytes)) };
}

/** Throws `VaultDamagedError` unless the row says what was proven. */
export function readVaultState(dataKey: DataKey, row: unknown): VaultProof {
  try {
    const state = vaultStateSchema.parse(row);
    const bytes = unseal(toKeyring(dataKey).proof, BOUND_TO, base64.decode(state.proof));
    const proof = vaultProofSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    if (proof.phase === state.phase && proof.epoch === state.epoch) return proof;
  } catch {
    throw new VaultDamagedError('state');
  }
  throw new VaultDamagedError('state');
}

import { base64 } from '@scure/base';
import { type DataKey, toKeyring } from '@/lib/storage/vault/keyring';
import { seal, unseal } from '@/lib/storage/vault/seal';
import type { TextSeal } from '@/lib/storage/vault/vault';

const BOUND_TO = 'coachside journal';

/** Seals what a page writes down as it ends. */
export function createTextSeal(dataKey: DataKey): TextSeal {
  const { journal } = toKeyring(dataKey);
  return {
    seal: (text) => base64.encode(seal(journal, BOUND_TO, new TextEncoder().encode(text))),
    open: (sealed) => new TextDecoder().decode(unseal(journal, BOUND_TO, base64.decode(sealed))),
  };
}

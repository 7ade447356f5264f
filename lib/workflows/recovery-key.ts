import { type CoachsideDb, db } from '@/lib/storage/db';
import { groupsOf, newRecoveryCode, toRecoverySecret } from '@/lib/storage/vault/recovery-code';
import { changeSecret } from '@/lib/workflows/change-passphrase';

/** Which groups of a new recovery key the coach types back, counted from one. */
export interface RecoveryCheck {
  code: string;
  asked: readonly [number, number];
}

/** The groups that a key is read and typed in. */
export const groupsOfKey = groupsOf;

/** A new recovery key, and which parts of it to ask for. Nothing is written. */
export function drawRecoveryKey(): RecoveryCheck {
  const code = newRecoveryCode();
  const [first = 0, step = 0] = crypto.getRandomValues(new Uint32Array(2));
  const count = groupsOf(code).length;
  const one = first % count;
  const other = (one + 1 + (step % (count - 1))) % count;
  return { code, asked: [Math.min(one, other) + 1, Math.max(one, other) + 1] };
}

/** Whether what was typed back is what the key says in those places. */
export function isTypedBack({ code, asked }: RecoveryCheck, typed: readonly string[]): boolean {
  const groups = groupsOf(code);
  return asked.every((place, at) => groups[place - 1] === toRecoverySecret(typed[at] ?? ''));
}

/** Replaces the recovery key, for who knows the passphrase. The old one opens nothing any more. */
export async function replaceRecoveryKey(
  passphrase: string,
  code: string,
  store: CoachsideDb = db,
): Promise<void> {
  await changeSecret({ by: 'passphrase', secret: passphrase }, 'recovery', code, store);
}

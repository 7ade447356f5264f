import type { ByLanguage } from '@/lib/text/text';

/** The few words about the vault that are there before it is opened, and on every page. */
const en = {
  lock: 'Lock',
  lockHint: 'Lock (Alt+Shift+L)',
  locksIn: (seconds: number) => `Locks in ${seconds} s`,
  stay: 'Stay open',
};
type Messages = typeof en;
const es: Messages = {
  lock: 'Bloquear',
  lockHint: 'Bloquear (Alt+Mayús+L)',
  locksIn: (seconds) => `Se bloquea en ${seconds} s`,
  stay: 'Mantener abierto',
};
export const lockText: ByLanguage<Messages> = { en, es };

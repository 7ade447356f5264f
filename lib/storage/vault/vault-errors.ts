/** The vault is locked: nothing of the practice can be read or written until it is opened. */
export class VaultLockedError extends Error {
  override readonly name = 'VaultLockedError';
  constructor() {
    super('The vault is locked');
  }
}

/** What was typed does not open the vault. Nothing was changed. */
export class WrongPassphraseError extends Error {
  override readonly name = 'WrongPassphraseError';
  constructor() {
    super('This does not open the vault');
  }
}

/** What holds the vault's keys is damaged or was changed by somebody else. Nothing was changed. */
export class VaultDamagedError extends Error {
  override readonly name = 'VaultDamagedError';
  constructor(what: string) {
    super(`The vault's ${what} is damaged`);
  }
}

/** The vault's keys are older than the rows they open: somebody put them back. Nothing was changed. */
export class VaultRolledBackError extends Error {
  override readonly name = 'VaultRolledBackError';
  constructor() {
    super("The vault's keys are older than what they open");
  }
}

/** Whether that is why something failed: Dexie wraps the reason of what fails in a transaction. */
export function isVaultLocked(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'VaultLockedError') return true;
  return isVaultLocked('inner' in error ? error.inner : error.cause);
}

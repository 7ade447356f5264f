import { base32crockford } from '@scure/base';

const BYTES = 20;
const GROUP = 4;

/** 160 random bits that open the vault without its passphrase, as a coach writes them down. */
export function newRecoveryCode(): string {
  const code = base32crockford.encode(crypto.getRandomValues(new Uint8Array(BYTES)));
  return groupsOf(code).join('-');
}

/** The groups of four that a code is read and typed in. */
export function groupsOf(code: string): readonly string[] {
  return toRecoverySecret(code).match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
}

/** The code as it was drawn, however it was typed: small letters, spaces, O for 0, I or L for 1. */
export function toRecoverySecret(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^\dA-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

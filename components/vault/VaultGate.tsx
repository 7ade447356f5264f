import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useLockKey } from '@/components/vault/use-lock-key';
import { useVaultMode } from '@/components/vault/use-vault-mode';
import { reloadPage } from '@/lib/browser/reload';

// Only a coach with a vault pays for what belongs to it.
const LockScreen = lazy(async () => ({
  default: (await import('@/components/vault/LockScreen')).LockScreen,
}));
const IdleLock = lazy(async () => ({
  default: (await import('@/components/vault/IdleLock')).IdleLock,
}));

/** Shows the page while the vault is off or open, and nothing of it while it is locked. */
export function VaultGate({ children }: { children: ReactNode }) {
  const mode = useVaultMode();
  const [wasOpen, setWasOpen] = useState(false);
  const isShut = mode === 'locked' || mode === 'renewing';
  useLockKey(mode !== 'off' && !isShut);
  if (!isShut && !wasOpen) setWasOpen(true);
  // What was read stays in the memory of a page for as long as the page is there.
  const isLeft = mode === 'locked' && wasOpen;
  useEffect(() => {
    if (isLeft) reloadPage();
  }, [isLeft]);
  if (isLeft) return null;
  if (isShut) {
    return (
      <Suspense>
        <LockScreen isRenewing={mode === 'renewing'} />
      </Suspense>
    );
  }
  return (
    <>
      {children}
      {mode !== 'off' && (
        <Suspense>
          <IdleLock />
        </Suspense>
      )}
    </>
  );
}

import { Lock } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { useVaultMode } from '@/components/vault/use-vault-mode';
import { lockText } from '@/lib/text/lock';
import { lockVault } from '@/lib/workflows/lock-vault';

/** Locks the vault; nothing where there is none. */
export function LockButton() {
  const t = useText(lockText);
  const { follow } = useSaving();
  if (useVaultMode() === 'off') return null;
  return (
    <Button
      look="icon"
      aria-label={t.lock}
      title={t.lockHint}
      onClick={() => void follow(lockVault())}
    >
      <Lock size={18} aria-hidden="true" />
    </Button>
  );
}

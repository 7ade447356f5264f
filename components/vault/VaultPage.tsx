import { useText } from '@/components/ui/use-text';
import { useVaultMode } from '@/components/vault/use-vault-mode';
import { VaultOff } from '@/components/vault/VaultOff';
import { VaultOn } from '@/components/vault/VaultOn';
import styles from '@/components/vault/VaultPage.module.css';
import page from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { pagesText } from '@/lib/text/pages';

/** Whether what is kept here is encrypted, and with what it opens. */
export function VaultPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(pagesText);
  const mode = useVaultMode();
  return (
    <div className={`${page.page} ${styles.page}`}>
      <PageHeading takesFocus={takesFocus}>{t.vault}</PageHeading>
      {mode === 'off' || mode === 'sealing' ? <VaultOff /> : <VaultOn />}
    </div>
  );
}

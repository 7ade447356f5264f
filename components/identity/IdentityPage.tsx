import { IdentityFields } from '@/components/identity/IdentityFields';
import styles from '@/components/identity/IdentityPage.module.css';
import { IdentitySample } from '@/components/identity/IdentitySample';
import { LogoField } from '@/components/identity/LogoField';
import { useIdentity } from '@/components/identity/use-identity';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { SETTINGS } from '@/components/workspace/routes';
import { identityText } from '@/lib/text/identity';
import { workspaceText } from '@/lib/text/workspace';

/** Who the coach is on documents for others, with a sample that follows every change. */
export function IdentityPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(identityText);
  const shared = useText(workspaceText);
  const identity = useIdentity();
  return (
    <div className={page.page}>
      <div className={page.head}>
        <a className={page.crumb} href={SETTINGS}>
          {shared.settings}
        </a>
        <PageHeading takesFocus={takesFocus}>{t.title}</PageHeading>
        <p className={styles.intro}>{t.intro}</p>
      </div>
      {identity !== undefined && (
        <div className={styles.columns}>
          <div className={styles.fields}>
            <IdentityFields identity={identity} />
            <LogoField logo={identity.logo} />
          </div>
          <IdentitySample identity={identity} />
        </div>
      )}
    </div>
  );
}

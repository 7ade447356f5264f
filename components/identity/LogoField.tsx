import { useRef, useState } from 'react';
import styles from '@/components/identity/IdentityPage.module.css';
import { Button } from '@/components/ui/Button';
import { ChooseFile } from '@/components/ui/ChooseFile';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { readLogo } from '@/lib/browser/read-logo';
import type { KeptLogo } from '@/lib/domain/identity';
import { identityText } from '@/lib/text/identity';
import { saveIdentity } from '@/lib/workflows/keep-identity';

/** A picture is chosen, made small and kept; one that can't be is said, and the old one stays. */
export function LogoField({ logo }: { logo: KeptLogo | null }) {
  const t = useText(identityText);
  const { follow } = useSaving();
  const [problem, setProblem] = useState<string>();
  const [isKept, setIsKept] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  async function take(file: File): Promise<void> {
    setProblem(undefined);
    setIsKept(false);
    const read = await readLogo(file);
    if (typeof read === 'string') setProblem(t.logoProblems[read](file.name));
    else setIsKept(await follow(saveIdentity({ logo: read }, now())));
  }

  async function remove(): Promise<void> {
    setProblem(undefined);
    setIsKept(false);
    // The button goes with the logo: the focus stays beside where it was.
    if (await follow(saveIdentity({ logo: null }, now()))) chooser.current?.focus();
  }

  return (
    <fieldset className={styles.logo}>
      <legend className={styles.label}>{t.logo}</legend>
      {logo && (
        <img
          src={`data:image/png;base64,${logo.png}`}
          alt=""
          width={logo.width / 2}
          height={logo.height / 2}
        />
      )}
      <div className={styles.acts}>
        <ChooseFile
          ref={chooser}
          accept="image/png,image/jpeg,image/webp"
          onChoose={(file) => void follow(take(file))}
        >
          {logo === null ? t.chooseLogo : t.otherLogo}
        </ChooseFile>
        {logo && (
          <Button look="quiet" onClick={() => void remove()}>
            {t.removeLogo}
          </Button>
        )}
      </div>
      <p className={styles.hint} role="status">
        {isKept ? t.logoKept : t.logoHint}
      </p>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
    </fieldset>
  );
}

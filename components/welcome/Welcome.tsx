import { useEffect } from 'react';
import { ShortcutList } from '@/components/shortcuts/ShortcutList';
import { Button } from '@/components/ui/Button';
import { SaveStatus, useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { Begin } from '@/components/welcome/Begin';
import { LivePicture } from '@/components/welcome/LivePicture';
import { PreparePicture } from '@/components/welcome/PreparePicture';
import { RecapPicture } from '@/components/welcome/RecapPicture';
import { StorageFacts } from '@/components/welcome/StorageFacts';
import styles from '@/components/welcome/Welcome.module.css';
import { setPageTitle } from '@/lib/browser/hash';
import { openWorkspace } from '@/lib/browser/open-page';
import { welcomeText } from '@/lib/text/welcome';

const STEPS = [
  { step: 'prepare', Picture: PreparePicture },
  { step: 'live', Picture: LivePicture },
  { step: 'recap', Picture: RecapPicture },
] as const;

/** The first-run page: what Coachside does, how to begin, and what is stored where. */
export function Welcome() {
  const t = useText(welcomeText);
  const { follow } = useSaving();
  useEffect(() => setPageTitle(t.pageTitle), [t]);
  return (
    <div className={styles.welcome}>
      <main className={styles.main}>
        <header className={styles.head}>
          <h1 className={styles.title}>{t.title}</h1>
          <p className={styles.lead}>{t.lead}</p>
          <Begin />
        </header>
        <section aria-label={t.how}>
          <ol className={styles.steps}>
            {STEPS.map(({ step, Picture }) => (
              <li key={step} className={styles.step}>
                <Picture />
                <h2>{t.steps[step].title}</h2>
                <p>{t.steps[step].text}</p>
              </li>
            ))}
          </ol>
        </section>
        <section className={styles.part} aria-labelledby="shortcuts">
          <h2 id="shortcuts">{t.shortcuts}</h2>
          <p className={styles.hint}>{t.shortcutsHint}</p>
          <ShortcutList />
        </section>
        <StorageFacts />
      </main>
      <footer className={styles.footer}>
        <SaveStatus />
        <Button look="quiet" onClick={() => void follow(openWorkspace())}>
          {t.workspace}
        </Button>
      </footer>
    </div>
  );
}

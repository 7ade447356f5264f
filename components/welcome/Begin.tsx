import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/welcome/Welcome.module.css';
import { now } from '@/lib/browser/clock';
import { openPanel } from '@/lib/browser/open-panel';
import { welcomeText } from '@/lib/text/welcome';
import { addSampleClient } from '@/lib/workflows/add-sample-client';

type Outcome = 'panelOpened' | 'panelFailed' | 'sampleAdded' | 'sampleWaits';

/** The two ways to begin. Both open the panel first: the browser allows it only within the click. */
export function Begin() {
  const t = useText(welcomeText);
  const language = useLanguage();
  const { follow } = useSaving();
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  const handleOpen = () =>
    void openPanel().then(
      () => setOutcome('panelOpened'),
      () => setOutcome('panelFailed'),
    );
  const handleSample = async () => {
    const opened = openPanel().then(
      () => true,
      () => false,
    );
    const isAdded = await follow(addSampleClient(now(), language));
    if (isAdded) setOutcome((await opened) ? 'sampleAdded' : 'sampleWaits');
  };
  return (
    <div className={styles.begin}>
      <div className={styles.acts}>
        <Button look="primary" onClick={handleOpen}>
          {t.openPanel}
        </Button>
        <Button onClick={() => void handleSample()}>{t.trySample}</Button>
      </div>
      <div aria-live="polite">
        {outcome !== undefined && <Notice kind="hint">{t[outcome]}</Notice>}
      </div>
    </div>
  );
}

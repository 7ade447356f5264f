import { type Ref, useRef } from 'react';
import styles from '@/components/home/Welcome.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { ClientId } from '@/lib/domain/ids';
import { homeText } from '@/lib/text/home';
import { addSampleClient } from '@/lib/workflows/add-sample-client';

interface WelcomeProps {
  buttonRef: Ref<HTMLButtonElement>;
  onNewClient: () => void;
  onPrepare: (id: ClientId) => void;
}

/** Home before the first client: one clear next step, and a way to look around first. */
export function Welcome({ buttonRef, onNewClient, onPrepare }: WelcomeProps) {
  const t = useText(homeText);
  const language = useLanguage();
  const { follow } = useSaving();
  const isAdding = useRef(false);
  const handleSample = async () => {
    if (isAdding.current) return;
    isAdding.current = true;
    const write = addSampleClient(now(), language);
    if (await follow(write)) onPrepare(await write);
    isAdding.current = false;
  };
  return (
    <section className={styles.welcome}>
      <h2>{t.welcomeTitle}</h2>
      <p>{t.welcome}</p>
      <Button ref={buttonRef} look="primary" onClick={onNewClient}>
        {t.newClient}
      </Button>
      <Button className={styles.sample} onClick={() => void handleSample()}>
        {t.trySample}
      </Button>
      <p className={styles.hint}>{t.trySampleHint}</p>
    </section>
  );
}

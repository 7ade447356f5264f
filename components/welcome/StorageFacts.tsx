import { HardDrive, LockOpen, Trash2, WifiOff } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/welcome/Welcome.module.css';
import { openWorkspace } from '@/lib/browser/open-page';
import { welcomeText } from '@/lib/text/welcome';

const FACTS = [
  { fact: 'here', Icon: HardDrive },
  { fact: 'nobody', Icon: WifiOff },
  { fact: 'disk', Icon: LockOpen },
  { fact: 'remove', Icon: Trash2 },
] as const;

/** What is stored where, in plain words, and the way to encrypt it. */
export function StorageFacts() {
  const t = useText(welcomeText);
  const { follow } = useSaving();
  return (
    <section className={styles.part} aria-labelledby="storage">
      <h2 id="storage">{t.storage}</h2>
      <ul className={styles.facts}>
        {FACTS.map(({ fact, Icon }) => (
          <li key={fact} className={styles.fact}>
            <Icon size={18} aria-hidden="true" />
            <div>
              <h3>{t.facts[fact].title}</h3>
              <p>{t.facts[fact].text}</p>
              {fact === 'disk' && (
                <Button onClick={() => void follow(openWorkspace('/vault'))}>{t.vault}</Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

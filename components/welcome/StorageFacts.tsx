import { HardDrive, LockOpen, Trash2, WifiOff } from 'lucide-react';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/welcome/Welcome.module.css';
import { welcomeText } from '@/lib/text/welcome';

const FACTS = [
  { fact: 'here', Icon: HardDrive },
  { fact: 'nobody', Icon: WifiOff },
  { fact: 'disk', Icon: LockOpen },
  { fact: 'remove', Icon: Trash2 },
] as const;

/** What is stored where, in plain words. */
export function StorageFacts() {
  const t = useText(welcomeText);
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
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { SelectField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { useIdleChoice } from '@/components/vault/use-idle-choice';
import styles from '@/components/vault/VaultPage.module.css';
import { IDLE_MINUTES } from '@/lib/domain/idle-lock';
import { vaultText } from '@/lib/text/vault';
import { chooseIdleLock } from '@/lib/workflows/choose-idle-lock';

/** After how long without the coach the vault locks by itself. */
export function IdleChoice() {
  const t = useText(vaultText);
  const { follow } = useSaving();
  const chosen = useIdleChoice();
  if (chosen === undefined) return null;
  return (
    <div className={styles.form}>
      <SelectField
        label={t.idle}
        value={chosen.minutes}
        onChange={(event) =>
          void follow(chooseIdleLock({ ...chosen, minutes: Number(event.currentTarget.value) }))
        }
      >
        {IDLE_MINUTES.map((minutes) => (
          <option key={minutes} value={minutes}>
            {t.idleMinutes(minutes)}
          </option>
        ))}
      </SelectField>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={chosen.duringSession}
          onChange={(event) =>
            void follow(chooseIdleLock({ ...chosen, duringSession: event.currentTarget.checked }))
          }
        />
        {t.duringSession}
      </label>
      <p className={styles.hint}>{t.idleHint}</p>
    </div>
  );
}

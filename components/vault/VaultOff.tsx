import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useLanguage, useText } from '@/components/ui/use-text';
import { PassphraseForm } from '@/components/vault/PassphraseForm';
import { RecoveryCheckForm } from '@/components/vault/RecoveryCheckForm';
import { Turning } from '@/components/vault/Turning';
import { useTurning } from '@/components/vault/use-turning';
import { useVaultMode } from '@/components/vault/use-vault-mode';
import styles from '@/components/vault/VaultPage.module.css';
import { Section } from '@/components/workspace/Section';
import { failureSentence } from '@/lib/text/failures';
import { vaultProblem, vaultText } from '@/lib/text/vault';
import { drawRecoveryKey, type RecoveryCheck } from '@/lib/workflows/recovery-key';
import { turnVaultOn } from '@/lib/workflows/turn-vault-on';

type Step =
  | { name: 'offer' }
  | { name: 'choose' }
  | { name: 'check'; passphrase: string; check: RecoveryCheck };

/** What the vault is, and turning it on: a passphrase, a recovery key on paper, then everything is sealed. */
export function VaultOff() {
  const t = useText(vaultText);
  const language = useLanguage();
  const [step, setStep] = useState<Step>({ name: 'offer' });
  const { isTurning, progress, failure, turn } = useTurning();
  const isSealing = useVaultMode() === 'sealing';
  const offer = () => setStep({ name: 'offer' });

  if (isTurning || isSealing) return <Turning label={t.turningOn} progress={progress} />;
  return (
    <>
      {step.name === 'check' ? (
        <RecoveryCheckForm
          check={step.check}
          submit={t.turnOn}
          onCancel={offer}
          onChecked={() =>
            void turn((onSlice) =>
              turnVaultOn({ passphrase: step.passphrase, recoveryCode: step.check.code }, onSlice),
            )
          }
        />
      ) : (
        <Section title={step.name === 'offer' ? t.off : t.choose}>
          {step.name === 'offer' ? (
            <>
              <p className={styles.text}>{t.offText}</p>
              <p className={styles.hint}>{t.limits}</p>
              <div className={styles.acts}>
                <Button look="primary" onClick={() => setStep({ name: 'choose' })}>
                  {t.turnOn}
                </Button>
              </div>
            </>
          ) : (
            <PassphraseForm
              label={t.passphrase}
              onChosen={(passphrase) =>
                setStep({ name: 'check', passphrase, check: drawRecoveryKey() })
              }
            >
              <Button look="primary" type="submit">
                {t.next}
              </Button>
              <Button look="quiet" onClick={offer}>
                {t.cancel}
              </Button>
            </PassphraseForm>
          )}
        </Section>
      )}
      {failure !== undefined && (
        <Notice kind="problem">
          {vaultProblem(failure, 'passphrase', t) ?? failureSentence(failure, language)}
        </Notice>
      )}
    </>
  );
}

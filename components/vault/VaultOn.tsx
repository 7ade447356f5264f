import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { IdleChoice } from '@/components/vault/IdleChoice';
import { PassphraseForm } from '@/components/vault/PassphraseForm';
import { RecoveryCheckForm } from '@/components/vault/RecoveryCheckForm';
import { SecretField } from '@/components/vault/SecretField';
import { Turning } from '@/components/vault/Turning';
import { useTurning } from '@/components/vault/use-turning';
import { useVaultMode } from '@/components/vault/use-vault-mode';
import styles from '@/components/vault/VaultPage.module.css';
import { Section } from '@/components/workspace/Section';
import { failureSentence } from '@/lib/text/failures';
import { vaultProblem, vaultText } from '@/lib/text/vault';
import { changePassphrase } from '@/lib/workflows/change-passphrase';
import { lockVault } from '@/lib/workflows/lock-vault';
import { proveSecret } from '@/lib/workflows/open-vault';
import {
  drawRecoveryKey,
  type RecoveryCheck,
  replaceRecoveryKey,
} from '@/lib/workflows/recovery-key';
import { turnVaultOff } from '@/lib/workflows/turn-vault-off';

type Act = 'change' | 'recovery' | 'off';

/** An open vault: lock it, say when it locks by itself, change what opens it, or turn it off. */
export function VaultOn() {
  const t = useText(vaultText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { isTurning, progress, failure, turn } = useTurning();
  const isOpening = useVaultMode() === 'opening';
  const [act, setAct] = useState<Act | undefined>(undefined);
  const [check, setCheck] = useState<(RecoveryCheck & { passphrase: string }) | undefined>();
  const [done, setDone] = useState<string | undefined>(undefined);
  const begin = (next: Act | undefined) => {
    setAct(next);
    setCheck(undefined);
    setDone(undefined);
  };
  const finish = (sentence: string) => {
    begin(undefined);
    setDone(sentence);
  };
  const typed = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    return String(new FormData(event.currentTarget).get('current') ?? '');
  };
  const problem = failure === undefined ? undefined : vaultProblem(failure, 'passphrase', t);
  const current = (
    <SecretField
      label={t.current}
      name="current"
      autoComplete="current-password"
      problem={problem ?? (failure === undefined ? undefined : failureSentence(failure, language))}
    />
  );
  const cancel = (
    <Button look="quiet" onClick={() => begin(undefined)}>
      {t.cancel}
    </Button>
  );

  if (isOpening || (isTurning && act === 'off' && progress !== undefined)) {
    return <Turning label={t.turningOff} progress={progress} />;
  }
  return (
    <>
      <Section title={t.on}>
        <p className={styles.text}>{t.onText}</p>
        <div className={styles.acts}>
          <Button look="primary" onClick={() => void follow(lockVault())}>
            {t.lockNow}
          </Button>
        </div>
        <div aria-live="polite">{done !== undefined && <Notice kind="hint">{done}</Notice>}</div>
        <IdleChoice />
      </Section>

      <Section title={t.change}>
        {act === 'change' ? (
          <PassphraseForm
            label={t.newPassphrase}
            before={current}
            onChosen={(passphrase, form) =>
              void turn(async () => {
                const secret = String(form.get('current') ?? '');
                await changePassphrase({ by: 'passphrase', secret }, passphrase);
                finish(t.changed);
              })
            }
          >
            <Button look="primary" type="submit" aria-disabled={isTurning}>
              {t.change}
            </Button>
            {cancel}
          </PassphraseForm>
        ) : (
          <div className={styles.acts}>
            <Button onClick={() => begin('change')}>{t.change}…</Button>
          </div>
        )}
      </Section>

      {check === undefined ? (
        <Section title={t.newRecovery}>
          <p className={styles.hint}>{t.newRecoveryText}</p>
          {act === 'recovery' ? (
            <form
              className={styles.form}
              onSubmit={(event) => {
                const passphrase = typed(event);
                void turn(async () => {
                  await proveSecret('passphrase', passphrase);
                  setCheck({ ...drawRecoveryKey(), passphrase });
                });
              }}
            >
              {current}
              <div className={styles.acts}>
                <Button look="primary" type="submit" aria-disabled={isTurning}>
                  {t.next}
                </Button>
                {cancel}
              </div>
            </form>
          ) : (
            <div className={styles.acts}>
              <Button onClick={() => begin('recovery')}>{t.newRecovery}…</Button>
            </div>
          )}
        </Section>
      ) : (
        <RecoveryCheckForm
          check={check}
          submit={t.newRecovery}
          onCancel={() => begin(undefined)}
          onChecked={() =>
            void turn(async () => {
              await replaceRecoveryKey(check.passphrase, check.code);
              finish(t.recoveryReplaced);
            })
          }
        />
      )}

      <Section title={t.turnOff}>
        <p className={styles.hint}>{t.turnOffText}</p>
        {act === 'off' ? (
          <form
            className={styles.form}
            onSubmit={(event) => {
              const passphrase = typed(event);
              void turn((onSlice) => turnVaultOff(passphrase, onSlice));
            }}
          >
            {current}
            <div className={styles.acts}>
              <Button look="primary" type="submit" aria-disabled={isTurning}>
                {t.turnOff}
              </Button>
              {cancel}
            </div>
          </form>
        ) : (
          <div className={styles.acts}>
            <Button onClick={() => begin('off')}>{t.turnOff}…</Button>
          </div>
        )}
      </Section>
    </>
  );
}

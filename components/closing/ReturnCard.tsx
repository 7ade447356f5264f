import { useState } from 'react';
import styles from '@/components/closing/Closing.module.css';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { type ReturnInputs, returnInputsSchema } from '@/lib/domain/evaluation';
import type { EngagementId } from '@/lib/domain/ids';
import { returnOnInvestment } from '@/lib/domain/return-on-investment';
import { closingText } from '@/lib/text/closing';
import { setReturnInputs } from '@/lib/workflows/evaluate-engagement';

const EMPTY: ReturnInputs = {
  currency: 'EUR',
  cost: null,
  benefit: null,
  attribution: null,
  confidence: null,
};

const AMOUNTS = ['cost', 'benefit'] as const;
const SHARES = ['attribution', 'confidence'] as const;
type Part = keyof ReturnInputs;

interface ReturnCardProps {
  engagementId: EngagementId;
  inputs: ReturnInputs | null;
}

/** A return on investment from four estimates, folded away: most engagements need none. */
export function ReturnCard({ engagementId, inputs }: ReturnCardProps) {
  const t = useText(closingText);
  const { follow } = useSaving();
  const [wrong, setWrong] = useState<Part>();
  const [round, setRound] = useState(0);
  // What was typed last, whether or not it has come back from disk.
  const [said, setSaid] = useState(inputs ?? EMPTY);
  const percent = returnOnInvestment(said);

  function change(part: Part, value: string | number | null): void {
    const next = returnInputsSchema.safeParse({ ...said, [part]: value });
    setWrong(next.success ? undefined : part);
    if (!next.success) return;
    setSaid(next.data);
    void follow(setReturnInputs(engagementId, next.data));
  }
  /** The fields begin anew; while one is typed in they stay. */
  async function forget(): Promise<void> {
    if (!(await follow(setReturnInputs(engagementId, null)))) return;
    setSaid(EMPTY);
    setRound((count) => count + 1);
  }
  return (
    <details className={styles.stack}>
      <summary>{t.return}</summary>
      <div key={round} className={styles.stack}>
        <p className={page.hint}>{t.returnHint}</p>
        <TextField
          label={t.currency}
          defaultValue={said.currency}
          maxLength={3}
          autoComplete="off"
          problem={wrong === 'currency' ? t.notACurrency : undefined}
          onChange={({ currentTarget }) => change('currency', currentTarget.value.toUpperCase())}
        />
        {AMOUNTS.map((part) => (
          <TextField
            key={part}
            label={t[part]}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={said[part] ?? ''}
            problem={wrong === part ? t.notAnAmount : undefined}
            onChange={({ currentTarget }) => change(part, numberOf(currentTarget.value))}
          />
        ))}
        {SHARES.map((part) => (
          <TextField
            key={part}
            label={t[part]}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={percentOf(said[part])}
            problem={wrong === part ? t.notAShare : undefined}
            onChange={({ currentTarget }) => change(part, shareOf(currentTarget.value))}
          />
        ))}
        <p role="status" className={percent === undefined ? page.hint : styles.result}>
          {percent === undefined ? t.returnOpen : t.returnIs(percent)}
        </p>
        {inputs !== null && (
          <Button look="quiet" onClick={() => void forget()}>
            {t.forget}
          </Button>
        )}
      </div>
    </details>
  );
}

/** `null` for nothing, NaN for what is no number: the schema refuses that. */
function numberOf(text: string): number | null {
  const bare = text.trim().replace(',', '.');
  return bare === '' ? null : Number(bare);
}

function shareOf(text: string): number | null {
  const percent = numberOf(text);
  return percent === null ? null : percent / 100;
}

function percentOf(share: number | null): number | '' {
  return share === null ? '' : Math.round(share * 10_000) / 100;
}

import styles from '@/components/prep/SelfPrompts.module.css';
import { useSelfPrompts } from '@/components/prep/use-self-prompts';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/use-text';
import { prepText } from '@/lib/text/prep';

/** A question or two for the coach alone. Changes from day to day, not while one looks. */
export function SelfPrompts({ seed }: { seed: number }) {
  const t = useText(prepText);
  const prompts = useSelfPrompts(seed, useLanguage());
  if (prompts?.length === 0) return null;
  return (
    <Card title={t.selfPrompts}>
      <ul className={styles.prompts} aria-busy={prompts === undefined}>
        {prompts?.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </Card>
  );
}

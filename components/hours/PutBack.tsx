import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useText } from '@/components/ui/use-text';
import { hoursText } from '@/lib/text/hours';

interface PutBackProps {
  /** What was removed. */
  name: string;
  onPutBack: () => void;
}

/** Says what was removed a moment ago, with the way back. It has the focus that the row had. */
export function PutBack({ name, onPutBack }: PutBackProps) {
  const t = useText(hoursText);
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for what is removed next
  useEffect(() => button.current?.focus(), [name]);
  return (
    <Notice kind="hint">
      <span>{t.removed(name)}</span>
      <Button ref={button} look="quiet" onClick={onPutBack}>
        {t.putBack}
      </Button>
    </Notice>
  );
}

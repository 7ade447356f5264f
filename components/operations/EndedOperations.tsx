import { useEndedOperations } from '@/components/operations/use-ended-operations';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { Operation } from '@/lib/domain/operation';
import { operationsText } from '@/lib/text/operations';
import { dismissOperation } from '@/lib/workflows/as-operation';

/** Says, on the first start after it, whether what the browser was closed over is done or not. */
export function EndedOperations() {
  const t = useText(operationsText);
  const { follow } = useSaving();
  const ended = Object.entries(useEndedOperations()) as [Operation, boolean][];
  if (ended.length === 0) return null;
  return (
    <div role="status">
      {ended.map(([what, isDone]) => (
        <Notice key={what} kind="hint">
          <span>{isDone ? t.endings[what].done : t.endings[what].undone}</span>
          <Button look="quiet" onClick={() => void follow(dismissOperation(what))}>
            {t.understood}
          </Button>
        </Notice>
      ))}
    </div>
  );
}

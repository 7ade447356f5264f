import { Notice } from '@/components/ui/Notice';
import { useText } from '@/components/ui/use-text';
import { workspaceText } from '@/lib/text/workspace';

/** Says how many rows could not be read; nothing when all could. */
export function Damaged({ count }: { count: number }) {
  const t = useText(workspaceText);
  return count === 0 ? null : <Notice kind="problem">{t.damagedRows(count)}</Notice>;
}

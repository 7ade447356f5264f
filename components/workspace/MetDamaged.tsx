import { useMetDamaged } from '@/components/ui/use-damaged';
import { Damaged } from '@/components/workspace/Damaged';

interface MetDamagedProps {
  tables: Parameters<typeof useMetDamaged>[0] & {};
}

/** Says how many rows of these tables a page left out because they are damaged. */
export function MetDamaged({ tables }: MetDamagedProps) {
  return <Damaged count={useMetDamaged(tables)} />;
}

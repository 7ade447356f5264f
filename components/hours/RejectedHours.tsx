import { LeftOutRows } from '@/components/ui/LeftOutRows';
import { useText } from '@/components/ui/use-text';
import type { RejectedPastRow } from '@/lib/domain/past-hours-rows';
import { hoursImportText } from '@/lib/text/hours-import';

/** Every row that is left out: its number, whose it is, and why in words. */
export function RejectedHours({ rejected }: { rejected: readonly RejectedPastRow[] }) {
  const t = useText(hoursImportText);
  return (
    <LeftOutRows
      title={t.leftOut}
      rows={rejected}
      name={t.row}
      reason={({ reason, detail }) => t.reasons[reason](detail)}
      further={t.furtherRows}
    />
  );
}

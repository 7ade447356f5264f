import { Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { hoursText } from '@/lib/text/hours';

interface RemoveRowProps {
  /** Names the row. */
  name: string;
  onRemove: () => void;
}

/** The quiet sign at a row's end that takes it away. */
export function RemoveRow({ name, onRemove }: RemoveRowProps) {
  const t = useText(hoursText);
  const label = t.removeNamed(name);
  return (
    <Button look="icon" aria-label={label} title={label} onClick={onRemove}>
      <Trash2 size={16} aria-hidden="true" />
    </Button>
  );
}

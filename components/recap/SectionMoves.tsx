import { ArrowDown, ArrowUp } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { recapEditorText } from '@/lib/text/recap-editor';

interface SectionMovesProps {
  position: number;
  count: number;
  onMove: (by: 'up' | 'down') => void;
}

/** Up and down, for the keyboard as well: it stays on the button while the section moves. */
export function SectionMoves({ position, count, onMove }: SectionMovesProps) {
  const t = useText(recapEditorText);
  const used = useRef<HTMLButtonElement>(null);
  // An element that is moved in the page loses the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of place that counts
  useLayoutEffect(() => {
    used.current?.focus();
    used.current = null;
  }, [position]);
  const move = (by: 'up' | 'down', button: HTMLButtonElement) => {
    used.current = button;
    onMove(by);
  };
  return (
    <>
      <Button
        look="icon"
        aria-label={t.up}
        aria-disabled={position === 0}
        onClick={(event) => move('up', event.currentTarget)}
      >
        <ArrowUp size={16} />
      </Button>
      <Button
        look="icon"
        aria-label={t.down}
        aria-disabled={position === count - 1}
        onClick={(event) => move('down', event.currentTarget)}
      >
        <ArrowDown size={16} />
      </Button>
    </>
  );
}

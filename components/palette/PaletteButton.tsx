import { Search } from 'lucide-react';
import { openPalette } from '@/components/palette/use-palette';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { shellText } from '@/lib/text/shell';

/** Opens the palette. The focus stays where it was, so that closing it goes back there. */
export function PaletteButton() {
  const t = useText(shellText);
  return (
    <Button
      look="icon"
      aria-label={t.find}
      title={t.findHint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={openPalette}
    >
      <Search size={18} aria-hidden="true" />
    </Button>
  );
}

import { lazy, Suspense } from 'react';
import type { Moment } from '@/components/app/use-moment';
import { usePalette } from '@/components/palette/use-palette';
import type { ClientId } from '@/lib/domain/ids';

// Nothing of the search is loaded before somebody wants it.
const Palette = lazy(async () => ({
  default: (await import('@/components/palette/Palette')).Palette,
}));

export interface PaletteProps {
  moment: Moment;
  /** The client being prepared, if one is. */
  prepares: ClientId | undefined;
  onPrepare: (client: ClientId) => void;
}

/** The palette, over whatever the panel shows, once its key was pressed. */
export function PaletteKey({ isHidden, ...props }: PaletteProps & { isHidden: boolean }) {
  const isOpen = usePalette(isHidden);
  if (!isOpen) return null;
  return (
    <Suspense>
      <Palette {...props} />
    </Suspense>
  );
}

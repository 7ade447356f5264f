import { lazy, Suspense } from 'react';
import type { PaletteProps } from '@/components/palette/palette-props';
import { usePalette } from '@/components/palette/use-palette';

// Nothing of the search is loaded before somebody wants it.
const Palette = lazy(async () => ({
  default: (await import('@/components/palette/Palette')).Palette,
}));

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

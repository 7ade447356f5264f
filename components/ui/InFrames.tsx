import { Children, type ReactNode, startTransition, useEffect, useState } from 'react';
import { afterPaint } from '@/lib/browser/clock';

interface InFramesProps {
  /** How many of the children the first frame draws. */
  first: number;
  children: ReactNode;
}

/** What comes once all is drawn is drawn with the rest. */
const ALL = Number.POSITIVE_INFINITY;

/**
 * Draws some of its children at once, and each of the others when what stands above it is painted: a
 * long page that is laid out in one piece keeps a slow machine from answering.
 */
export function InFrames({ first, children }: InFramesProps) {
  const parts = Children.toArray(children);
  const count = parts.length;
  const [drawn, setDrawn] = useState(first < count ? first : ALL);
  useEffect(() => {
    if (drawn === ALL) return undefined;
    const next = drawn + 1;
    return afterPaint(() => startTransition(() => setDrawn(next < count ? next : ALL)));
  }, [drawn, count]);
  return parts.slice(0, drawn);
}

import { useEffect, useState } from 'react';
import { now } from '@/lib/browser/clock';

/** The current instant, repainting once a second. Only the smallest component may use it. */
export function useNow(): number {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setInstant(now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return instant;
}

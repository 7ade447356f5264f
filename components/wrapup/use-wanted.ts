import { useEffect, useState } from 'react';
import { useSaving } from '@/components/ui/use-saving';

/**
 * A stored value that follows the hand at once: what was chosen is shown while it is on its way to
 * disk, and given up if it can't be saved.
 */
export function useWanted<Value>(
  stored: Value,
  save: (value: Value) => Promise<unknown>,
): [Value, (value: Value) => void] {
  const { follow } = useSaving();
  const [wanted, setWanted] = useState<{ value: Value }>();

  useEffect(() => {
    setWanted((earlier) => (earlier?.value === stored ? undefined : earlier));
  }, [stored]);

  async function choose(value: Value): Promise<void> {
    setWanted(value === stored ? undefined : { value });
    if (!(await follow(save(value)))) setWanted(undefined);
  }
  return [wanted === undefined ? stored : wanted.value, (value) => void choose(value)];
}

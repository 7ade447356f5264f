import { useEffect, useState } from 'react';

/** Reads anew whenever the choices change, and keeps showing what was read until then. */
export function usePreview<Choices, Preview>(
  choices: Choices,
  read: (choices: Choices) => Promise<Preview>,
): Preview | undefined {
  const [preview, setPreview] = useState<Preview | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read depends on the choices alone
  useEffect(() => {
    let isCurrent = true;
    void read(choices).then((result) => isCurrent && setPreview(result));
    return () => {
      isCurrent = false;
    };
  }, [choices]);
  return preview;
}

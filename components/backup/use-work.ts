import { useEffect, useRef, useState } from 'react';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { Progress } from '@/lib/storage/vault/convert-rows';
import { backupProblem, backupText } from '@/lib/text/backup';
import { failureSentence } from '@/lib/text/failures';
import type { Following } from '@/lib/workflows/make-backup';

export interface WorkUnderWay {
  label: string;
  progress: Progress | undefined;
  cancel: () => void;
}

/** One long piece of work at a time: how far it is, how to stop it, and what stood in its way. */
export function useWork() {
  const t = useText(backupText);
  const language = useLanguage();
  const [underWay, setUnderWay] = useState<WorkUnderWay | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const stopping = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  /** Gives `undefined` when it was not done; then the problem says why. */
  async function run<Result>(
    label: string,
    act: (following: Following) => Promise<Result>,
  ): Promise<Result | undefined> {
    const stop = new AbortController();
    stopping.current = stop;
    const cancel = () => stop.abort();
    setProblem(undefined);
    setUnderWay({ label, progress: undefined, cancel });
    try {
      const onProgress = (progress: Progress) => setUnderWay({ label, progress, cancel });
      return await act({ onProgress, signal: stop.signal });
    } catch (error) {
      setProblem(backupProblem(error, t) ?? failureSentence(error, language));
      return undefined;
    } finally {
      setUnderWay(undefined);
    }
  }

  return { underWay, problem, run, forgetProblem: () => setProblem(undefined) };
}
export type Work = ReturnType<typeof useWork>;

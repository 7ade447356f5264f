import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useLanguage, useText } from '@/components/ui/use-text';
import { failureSentence } from '@/lib/text/failures';
import { shellText } from '@/lib/text/shell';

interface Saving {
  /**
   * Follows a write: the status says `Saving…` until it is on disk, then `Saved`, or the failure in
   * words. Resolves to whether it succeeded, so that a caller can keep what the coach typed.
   * `done` is said instead of `Saved`, until the next write.
   */
  follow: (write: Promise<unknown>, done?: string) => Promise<boolean>;
}

interface SavingState {
  pending: number;
  failure: unknown;
  done: string | undefined;
}

/** Apart from the state, so that a keystroke repaints the status line and nothing else. */
const SavingContext = createContext<Saving | undefined>(undefined);
const SavingStateContext = createContext<SavingState>({
  pending: 0,
  failure: undefined,
  done: undefined,
});

export function SavingProvider({ children }: { children: ReactNode }) {
  const [pending, setPending] = useState(0);
  const [failure, setFailure] = useState<unknown>(undefined);
  const [done, setDone] = useState<string | undefined>(undefined);
  const follow = useCallback(async (write: Promise<unknown>, said?: string) => {
    setPending((count) => count + 1);
    try {
      await write;
      setFailure(undefined);
      setDone(said);
      return true;
    } catch (error) {
      setFailure(error ?? new Error('unknown'));
      return false;
    } finally {
      setPending((count) => count - 1);
    }
  }, []);
  const saving = useMemo(() => ({ follow }), [follow]);
  const state = useMemo(() => ({ pending, failure, done }), [pending, failure, done]);
  return (
    <SavingContext value={saving}>
      <SavingStateContext value={state}>{children}</SavingStateContext>
    </SavingContext>
  );
}

/** Where every write of a screen is reported. */
export function useSaving(): Saving {
  const saving = useContext(SavingContext);
  if (saving === undefined) throw new Error('useSaving needs a SavingProvider around it');
  return saving;
}

/** The one status line: `Saved`, `Saving…`, or what failed and what to do. */
export function SaveStatus() {
  const { pending, failure, done } = useContext(SavingStateContext);
  const language = useLanguage();
  const t = useText(shellText);
  const sentence =
    failure !== undefined
      ? failureSentence(failure, language)
      : pending > 0
        ? t.saving
        : (done ?? t.saved);
  return (
    <span role="status" data-failed={failure !== undefined || undefined}>
      {sentence}
    </span>
  );
}

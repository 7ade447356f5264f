import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { createSavingStore, type SavingStore } from '@/components/ui/saving-store';
import { useLanguage, useText } from '@/components/ui/use-text';
import { failureSentence } from '@/lib/text/failures';
import { shellText } from '@/lib/text/shell';

/** The store never changes, so a write draws nothing anew but the status line, where it must. */
const SavingContext = createContext<SavingStore | undefined>(undefined);

export function SavingProvider({ children }: { children: ReactNode }) {
  const [store] = useState(createSavingStore);
  return <SavingContext value={store}>{children}</SavingContext>;
}

/** Where every write of a screen is reported. */
export function useSaving(): Pick<SavingStore, 'follow'> {
  const store = useContext(SavingContext);
  if (store === undefined) throw new Error('useSaving needs a SavingProvider around it');
  return store;
}

const NOTHING_TO_SAVE = createSavingStore();

/**
 * The one status line: `Saved`, `Saving…` for a write that takes long enough to be noticed, or what
 * failed and what to do. `aria-busy` holds from the first moment of every write to its end.
 */
export function SaveStatus() {
  const store = useContext(SavingContext) ?? NOTHING_TO_SAVE;
  const { failure, isSlow, done } = useSyncExternalStore(store.subscribe, store.current);
  const language = useLanguage();
  const t = useText(shellText);
  const ref = useRef<HTMLSpanElement>(null);
  // By hand, because drawing it would cost a frame at every key.
  useEffect(
    () =>
      store.watchBusy((isBusy) => {
        if (ref.current !== null) ref.current.ariaBusy = String(isBusy);
      }),
    [store],
  );
  const sentence =
    failure !== undefined
      ? failureSentence(failure, language)
      : isSlow
        ? t.saving
        : (done ?? t.saved);
  return (
    <span ref={ref} role="status" data-failed={failure !== undefined || undefined}>
      {sentence}
    </span>
  );
}

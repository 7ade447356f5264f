import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useSaving } from '@/components/ui/use-saving';
import { clearJournal, journalOnHide, readJournal } from '@/lib/browser/journal';
import { createSingleFlight, type SingleFlight } from '@/lib/workflows/single-flight';

interface AutosavedText {
  /** Names the field in the journal: `note:<id>`. */
  key: string;
  /** What is stored. Read once; the field is uncontrolled from then on. */
  initial: string;
  /** When `initial` was stored, in epoch milliseconds; a newer journal entry wins over it. */
  savedAt: number;
  save: (text: string, now: number) => Promise<unknown>;
}

interface AutosavedField {
  defaultValue: string;
  onInput: (event: FormEvent<HTMLTextAreaElement | HTMLInputElement>) => void;
  /** Resolves when everything typed so far is on disk. */
  settled: () => Promise<void>;
}

/**
 * Props for an uncontrolled field whose every input event is saved: single-flight, latest wins, no
 * debounce, journalled when the page ends mid-write.
 */
export function useAutosavedText({ key, initial, savedAt, save }: AutosavedText): AutosavedField {
  const { follow } = useSaving();
  const saveRef = useRef(save);
  saveRef.current = save;
  const flightRef = useRef<SingleFlight<{ text: string; at: number }> | undefined>(undefined);
  flightRef.current ??= createSingleFlight(
    ({ text, at }) => saveRef.current(text, at),
    (flight) => void follow(flight),
  );
  const flight = flightRef.current;

  const [defaultValue] = useState(() => {
    const entry = readJournal(key);
    return entry !== undefined && entry.revision > savedAt ? entry.text : initial;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what an uncontrolled field started with matters once
  useEffect(() => {
    if (defaultValue !== initial) flight.push({ text: defaultValue, at: Date.now() });
    clearJournal(key);
    return journalOnHide(key, () => {
      const unsaved = flight.unsaved();
      return unsaved && { revision: unsaved.at, text: unsaved.text };
    });
  }, [key, flight]);

  return {
    defaultValue,
    settled: flight.settled,
    onInput: (event) => flight.push({ text: event.currentTarget.value, at: Date.now() }),
  };
}

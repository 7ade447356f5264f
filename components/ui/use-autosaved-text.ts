import { type FormEvent, type RefCallback, useEffect, useRef, useState } from 'react';
import { useSaving } from '@/components/ui/use-saving';
import { clearJournal, journalOnHide, readJournal } from '@/lib/browser/journal';
import { createMeeting } from '@/lib/domain/meeting-texts';
import { createSingleFlight, type SingleFlight } from '@/lib/workflows/single-flight';

interface AutosavedText {
  /** Names the field in the journal: `note:<id>`. */
  key: string;
  /**
   * What is stored. The field is uncontrolled; what another window stores later comes in as well,
   * together with what is being typed here.
   */
  initial: string;
  /** When `initial` was stored, in epoch milliseconds; a newer journal entry wins over it. */
  savedAt: number;
  save: (text: string, now: number) => Promise<unknown>;
  /** How a typed text reads once it is stored, where that is in other words: it is nobody else's. */
  comesBackAs?: (text: string) => string;
}

interface AutosavedField {
  /** For the field itself, so that what another window writes can be shown in it. */
  ref: RefCallback<HTMLTextAreaElement | HTMLInputElement>;
  defaultValue: string;
  onInput: (event: FormEvent<HTMLTextAreaElement | HTMLInputElement>) => void;
  /** Resolves when everything typed so far is on disk. */
  settled: () => Promise<void>;
}

/**
 * Props for an uncontrolled field whose every input event is saved: single-flight, latest wins, no
 * debounce, journalled when the page ends mid-write. Where another window writes the same field, its
 * words show here; what was being typed at that moment stays, and both are saved.
 */
export function useAutosavedText({
  key,
  initial,
  savedAt,
  save,
  comesBackAs,
}: AutosavedText): AutosavedField {
  const { follow } = useSaving();
  const saveRef = useRef(save);
  saveRef.current = save;
  const flightRef = useRef<SingleFlight<{ text: string; at: number }> | undefined>(undefined);
  flightRef.current ??= createSingleFlight(
    ({ text, at }) => saveRef.current(text, at),
    (flight) => void follow(flight),
  );
  const flight = flightRef.current;
  const begun = useRef<string | undefined>(undefined);

  const [defaultValue] = useState(() => {
    const entry = readJournal(key);
    return entry !== undefined && entry.revision > savedAt ? entry.text : initial;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what an uncontrolled field started with matters once
  useEffect(() => {
    // A field that was hidden and comes back has begun long ago: what it began with is older than what is stored.
    if (begun.current !== key) {
      begun.current = key;
      if (defaultValue !== initial) flight.push({ text: defaultValue, at: Date.now() });
    }
    clearJournal(key);
    return journalOnHide(key, () => {
      const unsaved = flight.unsaved();
      return unsaved && { revision: unsaved.at, text: unsaved.text };
    });
  }, [key, flight]);

  const field = useRef<HTMLTextAreaElement | HTMLInputElement | null>(null);
  const [ref] = useState<AutosavedField['ref']>(
    () => (element: HTMLTextAreaElement | HTMLInputElement | null) => {
      if (element !== null) field.current = element;
    },
  );
  const [meeting] = useState(() => createMeeting(defaultValue));
  useEffect(() => {
    const element = field.current;
    if (element === null || !meeting.isForeign(initial)) return;
    const met = meeting.meet(initial, element.value, Date.now());
    if (met === element.value) return;
    showKeepingCaret(element, met);
    if (met !== initial) {
      meeting.typed(met, Date.now());
      flight.push({ text: met, at: Date.now() });
    }
  }, [initial, meeting, flight]);

  return {
    ref,
    defaultValue,
    settled: flight.settled,
    onInput: (event) => {
      const [text, at] = [event.currentTarget.value, Date.now()];
      field.current = event.currentTarget;
      meeting.typed(text, at);
      if (comesBackAs !== undefined) meeting.typed(comesBackAs(text), at);
      flight.push({ text, at });
    },
  };
}

/** The caret stays where it was, as far as there still is such a place. */
function showKeepingCaret(element: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const [from, to] = [element.selectionStart, element.selectionEnd];
  element.value = text;
  if (from !== null && to !== null) element.setSelectionRange(from, to);
}

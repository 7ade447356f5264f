import {
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useLiveOpening } from '@/components/app/use-opening';
import { useDraftChanges } from '@/components/live/use-draft';
import { type LineSuggestions, useLineSuggestions } from '@/components/live/use-line-suggestions';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { afterPaint, now, rest } from '@/lib/browser/clock';
import { clearJournal, journalOnHide, readJournal } from '@/lib/browser/journal';
import { dayOf } from '@/lib/domain/days';
import type { Draft, EntryKind } from '@/lib/domain/draft';
import type { Goal } from '@/lib/domain/goal';
import { makeAsk, makeEntry } from '@/lib/domain/make-entry';
import { kindOfPrefix, parseEntry } from '@/lib/domain/parse-entry';
import type { LiveSession } from '@/lib/domain/session';
import { tryEntry } from '@/lib/domain/try-entry';
import { liveText } from '@/lib/text/live';
import { sayNumber } from '@/lib/text/numbers';
import { type CaptureLine, createCaptureLine, resumeCapture } from '@/lib/workflows/capture-line';
import { findDayNow, loadDayFinder } from '@/lib/workflows/find-day';
import { aMarker } from '@/lib/workflows/mark-moment';
import { sessionNow } from '@/lib/workflows/session-now';

interface WritingLineOptions {
  session: LiveSession;
  goals: readonly Goal[];
  /** What was stored of the line when it was first drawn. */
  stored: Draft;
}

export interface WritingLineState {
  ref: RefObject<HTMLTextAreaElement | null>;
  /** Whether the line has the focus from its first drawing on, or gets it with the first frame. */
  hasFocus: boolean;
  initialText: string;
  kind: EntryKind;
  problem: string | undefined;
  suggestions: LineSuggestions | undefined;
  active: number | undefined;
  onInput: (event: FormEvent<HTMLTextAreaElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  chooseKind: (kind: EntryKind) => void;
  choose: (index: number) => void;
  mark: () => void;
}

/** The writing line's behaviour: an uncontrolled textarea over a {@link CaptureLine}. */
export function useWritingLine({ session, goals, stored }: WritingLineOptions): WritingLineState {
  const t = useText(liveText);
  const language = useLanguage();
  const { follow } = useSaving();
  const ref = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const key = `line:${session.id}`;
  // In a panel that was just opened the next thing may be a key; after a click there is time.
  const [hasFocus] = useState(useLiveOpening(session.id) !== undefined);

  const lineRef = useRef<CaptureLine | undefined>(undefined);
  lineRef.current ??= createCaptureLine({
    initial: resumeCapture(stored, readJournal(key)?.text),
    onFlight: (flight) => void follow(flight),
    onRefused: (text) => show(text),
  });
  const line = lineRef.current;
  const [kind, setKind] = useState<EntryKind>(() => shownKind(line.draft()));
  const [initialText] = useState(() => line.draft().text);
  const suggest = useLineSuggestions(goals, session.clientId);

  function show(text: string): void {
    if (ref.current !== null) ref.current.value = text;
    setKind(shownKind(line.draft()));
    suggest.follow(text, text.length);
  }

  useEffect(() => {
    clearJournal(key);
    return journalOnHide(key, () => {
      const unsaved = line.unsaved();
      return unsaved && { revision: unsaved.draft.revision, text: JSON.stringify(unsaved) };
    });
  }, [key, line]);

  useEffect(() => afterPaint(() => void tryEntry(rest)), []);

  useEffect(() => {
    if (hasFocus) return;
    // With the next frame, which lays the line out anyway; whoever went elsewhere meanwhile stays there.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) ref.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [hasFocus]);

  // Back in the middle of a thought: writing goes on where it ended.
  useEffect(
    () => ref.current?.setSelectionRange(initialText.length, initialText.length),
    [initialText],
  );

  // The parser of days is heavy: it comes while the first commitment is still being written.
  useEffect(() => {
    if (kind === 'commitment') void follow(loadDayFinder());
  }, [kind, follow]);

  useDraftChanges(session.id, (draft) => {
    if (line.adopt(draft)) show(draft.text);
  });

  function replace(text: string, caret = text.length): void {
    line.type(text, sessionNow(session));
    show(text);
    ref.current?.setSelectionRange(caret, caret);
  }

  function clear(): void {
    setProblem(undefined);
    show('');
  }

  function ask(question: Parameters<typeof makeAsk>[0]): void {
    line.commit(makeAsk(question, session, line.draft().firstKeyAt ?? sessionNow(session)));
    clear();
  }

  async function enter(): Promise<void> {
    const draft = line.draft();
    if (shownKind(draft) === 'commitment') await follow(loadDayFinder());
    const at = draft.firstKeyAt ?? sessionNow(session);
    const parsed = parseEntry(draft.text, draft.kind, {
      goals,
      language,
      today: dayOf(at),
      findDay: findDayNow,
    });
    if (parsed.type === 'too-long') {
      setProblem(t.tooLong(sayNumber(parsed.limit, language)));
    } else if (parsed.type === 'question') {
      const match = await suggest.firstQuestion(parsed.query);
      if (match !== undefined) ask(match);
      else if (parsed.query !== '') ask({ questionId: null, text: parsed.query });
      else setProblem(t.noQuestion);
    } else {
      line.commit(makeEntry(parsed, session, at));
      clear();
    }
  }

  function choose(index: number): void {
    const option = suggest.suggestions?.options[index];
    if (option === undefined) return;
    if (option.type === 'question') ask(option.question);
    else replace(option.text, option.caret);
    ref.current?.focus();
  }

  return {
    ref,
    hasFocus,
    initialText,
    kind,
    problem,
    suggestions: suggest.suggestions,
    active: suggest.active,
    onInput(event) {
      const { value, selectionStart } = event.currentTarget;
      line.type(value, sessionNow(session));
      setKind(shownKind(line.draft()));
      setProblem(undefined);
      suggest.follow(value, selectionStart);
    },
    onKeyDown(event) {
      // Enter that ends a composition (IME) belongs to the composition.
      if (event.nativeEvent.isComposing || event.keyCode === 229) return;
      if (suggest.onKeyDown(event, choose)) return;
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        void enter();
      }
    },
    chooseKind(next) {
      const { text } = line.draft();
      if (kindOfPrefix(text) !== undefined) replace(text.slice(1).trimStart());
      line.chooseKind(next);
      setKind(next);
      ref.current?.focus();
    },
    choose,
    mark() {
      line.mark({ type: 'note', row: { ...aMarker(session, now()), at: sessionNow(session) } });
      ref.current?.focus();
    },
  };
}

/** A first character outranks the chosen kind. */
function shownKind(draft: Draft): EntryKind {
  return kindOfPrefix(draft.text) ?? draft.kind;
}

import type { Day } from '@/lib/domain/days';
import { type LeftOut, startOf } from '@/lib/domain/import/import-limits';
import { ENTRY_TEXT_MAX, type NoteKind } from '@/lib/domain/note';
import { withoutControls } from '@/lib/domain/without-controls';

/** A note as a file tells it. */
export interface NoteDraft {
  row: number;
  day: Day;
  /** Minutes after midnight, where the file says so. */
  minute: number | null;
  text: string;
  kind: Exclude<NoteKind, 'marker'>;
  tags: string[];
}

export type NoteReason =
  | 'no-text'
  | 'too-long'
  | 'no-day'
  | 'bad-day'
  | 'in-future'
  | 'too-early'
  | 'bad-time'
  | 'unknown-kind'
  | 'bad-tag'
  | 'other-client'
  | 'repeats-row'
  | 'already-there'
  | 'open-quote'
  | 'title'
  | 'properties';

/** {@link noteKeys} of what the client's sessions hold already. */
export type KnownNotes = ReadonlySet<string>;

/** What a client's notes are compared by: the words and the day, and the time where there is one. */
export function noteKeys({
  day,
  minute,
  text,
}: Pick<NoteDraft, 'day' | 'minute' | 'text'>): [byDay: string, byMinute: string] {
  return [JSON.stringify([day, text]), JSON.stringify([day, minute, text])];
}

/** Which of them says whether a note is there already: a file without times knows days only. */
export function noteKey(draft: Pick<NoteDraft, 'day' | 'minute' | 'text'>): string {
  const [byDay, byMinute] = noteKeys(draft);
  return draft.minute === null ? byDay : byMinute;
}

/** Instants count from 1970, wherever the coach is. */
const EARLIEST = '1970-01-03';

/** Sorts what a file says into notes and what is left out: the first reason found is the one given. */
export class NoteSorter {
  readonly drafts: NoteDraft[] = [];
  readonly leftOut: LeftOut<NoteReason>[] = [];
  readonly #rowByKey = new Map<string, number>();

  constructor(
    readonly today: Day,
    readonly known: KnownNotes,
  ) {}

  add(written: NoteDraft): void {
    const text = withoutControls(written.text.slice(0, ENTRY_TEXT_MAX + 1)).trim();
    const draft = { ...written, text };
    const problem =
      written.text.length > ENTRY_TEXT_MAX
        ? { reason: 'too-long' as const, detail: String(ENTRY_TEXT_MAX) }
        : this.#problemOf(draft);
    if (problem === undefined) {
      this.#rowByKey.set(noteKey(draft), draft.row);
      this.drafts.push(draft);
    } else {
      this.leaveOut(draft.row, problem.reason, problem.detail ?? '', text);
    }
  }

  #problemOf(draft: NoteDraft): { reason: NoteReason; detail?: string } | undefined {
    if (draft.text === '') return { reason: 'no-text' };
    if (draft.day > this.today) return { reason: 'in-future', detail: draft.day };
    if (draft.day < EARLIEST) return { reason: 'too-early', detail: draft.day };
    const earlier = this.#rowByKey.get(noteKey(draft));
    if (earlier !== undefined) return { reason: 'repeats-row', detail: String(earlier) };
    return this.known.has(noteKey(draft)) ? { reason: 'already-there' } : undefined;
  }

  leaveOut(row: number, reason: NoteReason, detail: string, text: string): void {
    this.leftOut.push({ row, reason, detail: startOf(detail), start: startOf(text) });
  }
}

/** What a file of notes would add, and what of it is left out. Nothing is stored by reading. */
export interface NotesRead {
  drafts: NoteDraft[];
  leftOut: LeftOut<NoteReason>[];
  /** Whether some notes have no day of their own and are put on the one that the coach chose. */
  usesChosenDay: boolean;
  /** Whether days like 3/4/2026 can be read in two ways, and nothing in the file tells. */
  isOrderUnsure: boolean;
}

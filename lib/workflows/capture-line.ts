import type { Instant } from '@/lib/domain/days';
import type { Draft, EntryKind } from '@/lib/domain/draft';
import { type Capture, captureSchema, type Entry } from '@/lib/domain/entry';
import { saveCapture } from '@/lib/storage/capture';
import { createSingleFlight } from '@/lib/workflows/single-flight';

/** What stands behind the writing line of one session: every change is on its way to disk. */
export interface CaptureLine {
  draft: () => Draft;
  /** The line's text changed. The first keystroke stamps the entry that is being written. */
  type: (text: string, now: Instant) => void;
  chooseKind: (kind: EntryKind) => void;
  /** Takes an entry out of the line. If it can't be saved, `onRefused` brings its text back. */
  commit: (entry: Entry) => void;
  /** Adds an entry beside the line, which keeps what is being written. */
  mark: (entry: Entry) => void;
  /** Takes over what another window typed, if that is newer and all of ours is saved. */
  adopt: (draft: Draft) => boolean;
  /** What the journal must hold if the page ended now: `undefined` when all is on disk. */
  unsaved: () => Capture | undefined;
}

interface CaptureLineOptions {
  initial: Capture;
  onFlight: (flight: Promise<void>) => void;
  /** Entries were refused: this text, theirs and what was typed since, belongs into the line. */
  onRefused: (text: string) => void;
  save?: (capture: Capture) => Promise<void>;
}

/**
 * Entries and draft share one single-flight channel, so an entry leaves the stored draft in the
 * same transaction in which it enters the list, in the order in which things were typed.
 */
export function createCaptureLine({
  initial,
  onFlight,
  onRefused,
  save = saveCapture,
}: CaptureLineOptions): CaptureLine {
  let draft = initial.draft;
  let pending: { entry: Entry; raw: string }[] = initial.entries.map((entry) => ({
    entry,
    raw: entry.row.text,
  }));
  let savedRevision = initial.entries.length > 0 ? draft.revision - 1 : draft.revision;

  const capture = (): Capture => ({ entries: pending.map(({ entry }) => entry), draft });
  const flight = createSingleFlight<Capture>(async (written) => {
    try {
      await save(written);
    } catch (error) {
      refuse();
      throw error;
    }
    savedRevision = Math.max(savedRevision, written.draft.revision);
    const ids = new Set(written.entries.map(({ row }) => row.id));
    pending = pending.filter(({ entry }) => !ids.has(entry.row.id));
  }, onFlight);

  function refuse(): void {
    if (pending.length === 0) return;
    const text = [...pending.map(({ raw }) => raw), draft.text].filter(Boolean).join('\n');
    pending = [];
    draft = { ...draft, text, revision: draft.revision + 1 };
    onRefused(text);
  }

  function change(next: Partial<Draft>): void {
    draft = { ...draft, ...next, revision: draft.revision + 1 };
    flight.push(capture());
  }

  if (pending.length > 0) flight.push(capture());

  return {
    draft: () => draft,
    type(text, now) {
      change({ text, firstKeyAt: text === '' ? null : (draft.firstKeyAt ?? now) });
    },
    chooseKind(kind) {
      change({ kind });
    },
    commit(entry) {
      pending = [...pending, { entry, raw: draft.text }];
      change({ text: '', kind: 'note', firstKeyAt: null });
    },
    mark(entry) {
      pending = [...pending, { entry, raw: '' }];
      change({});
    },
    adopt(other) {
      if (other.revision <= draft.revision || savedRevision < draft.revision) return false;
      draft = other;
      savedRevision = other.revision;
      return true;
    },
    unsaved: () => (savedRevision < draft.revision ? capture() : undefined),
  };
}

/**
 * Where a line starts: the stored draft, or what the journal of a page that ended mid-write holds
 * if that is newer. Throws when the journal can't be read; it is left where it is.
 */
export function resumeCapture(stored: Draft, journal: string | undefined): Capture {
  if (journal !== undefined) {
    const kept = captureSchema.parse(JSON.parse(journal));
    if (kept.draft.sessionId === stored.sessionId && kept.draft.revision > stored.revision) {
      return kept;
    }
  }
  return { entries: [], draft: stored };
}

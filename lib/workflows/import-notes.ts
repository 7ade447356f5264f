import type { Client } from '@/lib/domain/client';
import type { Day, Instant } from '@/lib/domain/days';
import { type ClientId, newId, noteIdSchema, type SessionId } from '@/lib/domain/ids';
import {
  type ImportRecord,
  importRecordSchema,
  withRecord,
} from '@/lib/domain/import/import-record';
import { makeImportedSession } from '@/lib/domain/import/imported-session';
import { type NoteDraft, noteKey } from '@/lib/domain/import/note-drafts';
import type { Language } from '@/lib/domain/language';
import { type Note, noteSchema } from '@/lib/domain/note';
import { type Session, sessionSchema } from '@/lib/domain/session';
import { clockTimeSchema, instantAt } from '@/lib/domain/zoned-time';
import { findClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type HeldNotes, readHeldNotes } from '@/lib/storage/imported';
import { findMeta, saveMeta } from '@/lib/storage/meta';
import { importText } from '@/lib/text/import';

interface NotesOf {
  clientId: ClientId;
  drafts: readonly NoteDraft[];
  /** What the session's only item is called in. */
  language: Language;
  now: Instant;
}

/** Notes handed to the disk at once, so that the page can draw in between. */
const BATCH = 200;
const NOON = 12 * 60;
/** Notes without a time of their own follow each other. */
const STEP_MS = 1_000;

/**
 * Adds notes of a file to a client, as the coach's own, in ended sessions by day: to the session of
 * that day if there is one, else to a new one. All or nothing. What another window added meanwhile
 * is not added twice. Throws, naming the client, when there is none or it is in the trash.
 */
export async function importNotes(
  { clientId, drafts, language, now }: NotesOf,
  store: CoachsideDb = db,
): Promise<ImportRecord> {
  const { clients, sessions, notes, meta } = store;
  return store.transaction('rw', clients, sessions, notes, meta, async () => {
    const client = await findClient(clientId, store);
    if (client === undefined || client.trashedAt !== null) throw new Error(`No client ${clientId}`);
    const held = await readHeldNotes(clientId, store);
    const label = importText[language].agendaItem;
    const wanted = drafts.filter((draft) => !held.keys.has(noteKey(draft)));
    const added: { sessions: Session[]; notes: Note[] } = { sessions: [], notes: [] };
    for (const [day, ofDay] of Map.groupBy(wanted, (draft) => draft.day)) {
      placeDay({ day, drafts: ofDay, client, held, label, now }, added);
    }
    await sessions.bulkAdd(added.sessions.map((session) => sessionSchema.parse(session)));
    for (let from = 0; from < added.notes.length; from += BATCH) {
      const batch = added.notes.slice(from, from + BATCH);
      await notes.bulkAdd(batch.map((note) => noteSchema.parse(note)));
    }
    const record: ImportRecord = {
      ...{ id: newId(importRecordSchema.shape.id), at: now, clientId, clientIds: [] },
      sessionIds: added.sessions.map(({ id }) => id),
      noteIds: added.notes.map(({ id }) => id),
    };
    await keepRecord(record, store);
    return record;
  });
}

/** Remembers an import, so that it can be taken back. Nothing written is nothing to remember. */
export async function keepRecord(record: ImportRecord, store: CoachsideDb): Promise<void> {
  const { clientIds, sessionIds, noteIds } = record;
  if (clientIds.length + sessionIds.length + noteIds.length === 0) return;
  await saveMeta('imports', withRecord((await findMeta('imports', store)) ?? [], record), store);
}

interface OneDay {
  day: Day;
  drafts: readonly NoteDraft[];
  client: Client;
  held: HeldNotes;
  label: string;
  now: Instant;
}

function placeDay(
  { day, drafts, client, held, label, now }: OneDay,
  added: { sessions: Session[]; notes: Note[] },
): void {
  const known = held.sessionByDay.get(day);
  const timed = drafts.flatMap(({ minute }) => (minute === null ? [] : [instantOf(day, minute)]));
  const begins = timed.length > 0 ? Math.min(...timed) : Math.min(instantOf(day, NOON), now);
  let last = known === undefined ? begins - STEP_MS : lastIn(known, held);
  const times = drafts.map(({ minute }) => {
    last = minute === null ? last + STEP_MS : instantOf(day, minute);
    return last;
  });
  const session =
    known ??
    makeImportedSession(client, { startedAt: begins, endedAt: Math.max(...times) }, label, now);
  if (known === undefined) added.sessions.push(session);
  for (const [index, draft] of drafts.entries()) {
    added.notes.push(toNote(draft, session, times[index] ?? begins));
  }
}

/** When whatever is known of a session was over. */
function lastIn({ id, startedAt, endedAt }: Session, held: HeldNotes): Instant {
  return Math.max(held.lastAt.get(id as SessionId) ?? 0, endedAt ?? startedAt ?? 0);
}

function instantOf(day: Day, minute: number): Instant {
  const pad = (part: number) => String(part).padStart(2, '0');
  const time = clockTimeSchema.parse(`${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`);
  return Math.max(0, instantAt(day, time));
}

/** A note is the coach's own, whatever the file says. */
function toNote({ text, kind, tags }: NoteDraft, session: Session, at: Instant): Note {
  return {
    id: newId(noteIdSchema),
    sessionId: session.id,
    clientId: session.clientId,
    at,
    phase: 'explore',
    kind,
    layer: 'coach',
    text,
    tags,
    goalIds: [],
    editedAt: null,
    trashedAt: null,
  };
}

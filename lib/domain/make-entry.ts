import { currentPhase } from '@/lib/domain/agenda';
import type { Instant } from '@/lib/domain/days';
import type { Entry } from '@/lib/domain/entry';
import {
  askIdSchema,
  commitmentIdSchema,
  newId,
  noteIdSchema,
  type QuestionId,
} from '@/lib/domain/ids';
import type { ParsedEntry } from '@/lib/domain/parse-entry';
import type { LiveSession } from '@/lib/domain/session';

type Storable = Exclude<ParsedEntry, { type: 'question' } | { type: 'too-long' }>;

/** The row an entry becomes: stamped, in the phase under way, and coach-only. */
export function makeEntry(parsed: Storable, session: LiveSession, at: Instant): Entry {
  const common = {
    sessionId: session.id,
    clientId: session.clientId,
    at,
    phase: currentPhase(session.agenda),
    trashedAt: null,
  };
  if (parsed.type === 'commitment') {
    const { owner, text, dueOn, tags, goalIds } = parsed;
    return {
      type: 'commitment',
      row: {
        ...common,
        id: newId(commitmentIdSchema),
        owner,
        text,
        dueOn,
        tags,
        goalIds,
        status: 'open',
        closedAt: null,
        carried: 0,
        layer: 'client',
      },
    };
  }
  const note =
    parsed.type === 'marker'
      ? { kind: 'marker' as const, text: '', tags: [], goalIds: [] }
      : { kind: parsed.kind, text: parsed.text, tags: parsed.tags, goalIds: parsed.goalIds };
  return {
    type: 'note',
    row: {
      ...common,
      ...note,
      id: newId(noteIdSchema),
      layer: 'coach',
      editedAt: null,
    },
  };
}

/** A question as it was asked now; `questionId` is `null` for one made up on the spot. */
export function makeAsk(
  question: { questionId: QuestionId | null; text: string },
  session: LiveSession,
  at: Instant,
): Entry {
  return {
    type: 'ask',
    row: {
      id: newId(askIdSchema),
      sessionId: session.id,
      clientId: session.clientId,
      questionId: question.questionId,
      text: question.text,
      at,
      phase: currentPhase(session.agenda),
      answerNoteId: null,
      trashedAt: null,
    },
  };
}

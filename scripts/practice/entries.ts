import type { Commitment } from '../../lib/domain/commitment.ts';
import type { Goal } from '../../lib/domain/goal.ts';
import type { Note, NoteKind } from '../../lib/domain/note.ts';
import type { Ask } from '../../lib/domain/question.ts';
import type { Session } from '../../lib/domain/session.ts';
import { type Chance, idAt } from './chance.ts';
import type { Person } from './people.ts';
import { mistype, say } from './say.ts';
import { MINUTE, phaseAt } from './session.ts';

const DAY = 86_400_000;

/** Of ten notes, so many are of that kind. */
const KINDS: readonly Exclude<NoteKind, 'marker'>[] = [
  ...Array.from({ length: 5 }, () => 'note' as const),
  'insight',
  'words',
  'words',
  'hunch',
  'note',
];
const TAG_SHARE = 0.25;
/** How many notes say two things. */
const DOUBLE_SHARE = 0.35;
const SHARED_SHARE = 0.4;
const ANSWERED_SHARE = 0.6;

export interface Captured {
  notes: Note[];
  commitments: Commitment[];
  asks: Ask[];
}

/** Everything that was written during a session: so many notes, and what goes with them. */
export function captureSession(
  person: Person,
  session: Session,
  goals: readonly Goal[],
  noteCount: number,
  chance: Chance,
): Captured {
  const { speech, world } = person;
  const begun = session.plannedAt;
  const moments = (count: number) =>
    Array.from({ length: count }, () => begun + chance.below(60 * MINUTE)).sort((a, b) => a - b);
  const stamp = (at: number) => ({
    id: idAt(at, chance),
    sessionId: session.id,
    clientId: session.clientId,
    at,
    phase: phaseAt(session, at),
    trashedAt: null,
  });
  const goalIds = () => {
    const goal = goals.at(-1);
    return goal !== undefined && chance.happens(0.1) ? [goal.id] : [];
  };
  const textOf = (kind: (typeof KINDS)[number]) => {
    const text = say(speech.lines[kind], world, speech, chance);
    if (!chance.happens(DOUBLE_SHARE)) return text;
    return `${text}. ${say(speech.lines.note, world, speech, chance)}`;
  };
  const tags = () => (chance.happens(TAG_SHARE) ? [chance.pickFirst(speech.tags)] : []);

  const notes = moments(noteCount).map((at) => {
    const kind = chance.pick(KINDS);
    const isShared = (kind === 'insight' || kind === 'words') && chance.happens(SHARED_SHARE);
    const note = {
      ...stamp(at),
      kind,
      layer: isShared ? 'client' : 'coach',
      text: mistype(textOf(kind), chance),
      tags: tags(),
      goalIds: goalIds(),
      editedAt: null,
    };
    return note as unknown as Note;
  });
  const commitments = moments(chance.between(1, 4)).map((at) => {
    const isCoachs = chance.happens(0.15);
    const lines = isCoachs ? speech.commitments.coach : speech.commitments.client;
    const isOpen = chance.happens(0.1);
    const closedAt = begun + chance.between(1, 20) * DAY;
    const commitment = {
      ...stamp(at),
      owner: isCoachs ? 'coach' : 'client',
      text: say(lines, world, speech, chance),
      dueOn: chance.happens(0.7) ? dayOf(begun + chance.between(2, 21) * DAY) : null,
      status: isOpen ? 'open' : chance.happens(0.8) ? 'done' : 'dropped',
      closedAt: isOpen ? null : closedAt,
      carried: chance.happens(0.2) ? 1 : 0,
      layer: 'client',
      tags: tags(),
      goalIds: goalIds(),
    };
    return commitment as unknown as Commitment;
  });
  const asks = moments(chance.between(2, 6)).map((at) => {
    const answer = notes.find((note) => note.kind === 'words' && note.at > at);
    const isAnswered = answer !== undefined && chance.happens(ANSWERED_SHARE);
    const ask = {
      ...stamp(at),
      questionId: null,
      text: say(speech.questions, world, speech, chance),
      answerNoteId: isAnswered ? answer.id : null,
    };
    return ask as unknown as Ask;
  });
  return { notes, commitments, asks };
}

/** The day in UTC: a made-up practice is the same in every time zone. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

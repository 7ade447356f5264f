// A believable coaching practice, made up and the same every time for the same seed: for the bench,
// the tests and the demonstration. It imports nothing of the product but types, so that it runs
// anywhere; a test holds every row against the product's schemas.

import type { CheckIn, Reflection } from '../../lib/domain/check-in.ts';
import type { Client } from '../../lib/domain/client.ts';
import type { Commitment } from '../../lib/domain/commitment.ts';
import type { Consent } from '../../lib/domain/consent.ts';
import type { Goal, Rating } from '../../lib/domain/goal.ts';
import type { Language } from '../../lib/domain/language.ts';
import type { Note, NoteKind } from '../../lib/domain/note.ts';
import type { Ask } from '../../lib/domain/question.ts';
import type { SentDocument } from '../../lib/domain/sent-document.ts';
import type { Session } from '../../lib/domain/session.ts';
import { type Chance, createChance, idAt } from './chance.ts';
import { captureSession, dayOf } from './entries.ts';
import { makePerson, type Person } from './people.ts';
import { say } from './say.ts';
import { MINUTE, makeSession, phaseAt } from './session.ts';
import { share } from './share.ts';
import type { PracticeSize } from './sizes.ts';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const DAYS_BETWEEN_SESSIONS = 12;
const SESSIONS_PER_GOAL = 8;

/** A note somebody will look for, put into a session of a client of that language. */
export interface PlantedNote {
  language: Language;
  kind: NoteKind;
  text: string;
  tags?: readonly string[];
}

export interface PracticeOptions extends PracticeSize {
  seed: number;
  /** The last session is just before this instant. */
  until: number;
  /** Notes beside the counted ones, spread evenly over the practice. */
  planted?: readonly PlantedNote[];
}

/** One client's whole life in the practice, by table. */
export interface ClientRows {
  clients: Client[];
  sessions: Session[];
  notes: Note[];
  commitments: Commitment[];
  asks: Ask[];
  goals: Goal[];
  ratings: Rating[];
  checkins: CheckIn[];
  reflections: Reflection[];
  consents: Consent[];
  sentDocuments: SentDocument[];
}

/** The practice client by client, so that nobody has to hold all of it at once. */
export function* makePractice(options: PracticeOptions): Generator<ClientRows> {
  const { seed, until, years, clients, sessions, notes, planted = [] } = options;
  const chance = createChance(seed);
  const sessionsOf = share(sessions, clients, chance);
  const notesOf = share(notes, sessions, chance);
  const languages: Language[] = ['en', 'es'];
  let sessionsDone = 0;
  for (let index = 0; index < clients; index += 1) {
    const count = sessionsOf[index] ?? 0;
    const gap = Math.min(DAYS_BETWEEN_SESSIONS * DAY, (years * YEAR) / Math.max(1, count));
    const last = until - 2 * HOUR - chance.next() * Math.max(0, years * YEAR - count * gap);
    const language = languages[index % languages.length] ?? 'en';
    const begun = Math.floor(last - count * gap);
    const person = makePerson(language, begun, last < until - YEAR / 4, chance);
    const own = notesOf.slice(sessionsDone, sessionsDone + count);
    sessionsDone += count;
    const rows = liveThrough(person, begun, gap, own, chance);
    const speakers = Math.ceil((clients - (index % languages.length)) / languages.length);
    const turn = Math.floor(index / languages.length);
    const spoken = planted.filter((note) => note.language === language);
    const mine = spoken.filter((_, at) => at % speakers === turn);
    plant(rows, mine, chance);
    yield rows;
  }
}

function liveThrough(
  person: Person,
  begun: number,
  gap: number,
  noteCounts: readonly number[],
  chance: Chance,
): ClientRows {
  const { client, speech, world } = person;
  const rows: ClientRows = {
    clients: [client],
    sessions: [],
    notes: [],
    commitments: [],
    asks: [],
    goals: [],
    ratings: [],
    checkins: [],
    reflections: [],
    consents: [makeConsent(client, chance)],
    sentDocuments: [],
  };
  for (const [number, noteCount] of noteCounts.entries()) {
    const at = Math.floor((begun + (number + 0.5) * gap) / DAY) * DAY + startOfDay(chance);
    const session = makeSession(person, at, number === 0, chance);
    rows.sessions.push(session);
    if (number % SESSIONS_PER_GOAL === 0) {
      rows.goals.push(makeGoal(client, at, say(speech.goals, world, speech, chance), chance));
    }
    const captured = captureSession(person, session, rows.goals, noteCount, chance);
    rows.notes.push(...captured.notes);
    rows.commitments.push(...captured.commitments);
    rows.asks.push(...captured.asks);
    addAfterthoughts(rows, person, session, number, chance);
  }
  return rows;
}

/** Sessions begin on the hour or the half, from seven in the morning to six in the evening. */
function startOfDay(chance: Chance): number {
  return chance.between(14, 36) * 30 * MINUTE;
}

function addAfterthoughts(
  rows: ClientRows,
  { client, speech, world }: Person,
  session: Session,
  number: number,
  chance: Chance,
): void {
  const at = session.plannedAt + HOUR + chance.below(30 * MINUTE);
  const of = { clientId: client.id, sessionId: session.id, at };
  const goal = rows.goals.at(-1);
  if (goal !== undefined && number % 3 === 0) {
    const value = Math.min(10, 2 + Math.floor(number / 3) + chance.below(3));
    rows.ratings.push({
      ...of,
      id: idAt(at, chance),
      goalId: goal.id,
      value,
      evidence: '',
    } as Rating);
  }
  if (chance.happens(0.3)) {
    const score = () => chance.between(6, 10);
    const scores = { relationship: score(), goals: score(), approach: score(), overall: score() };
    rows.checkins.push({
      ...of,
      ...scores,
      id: idAt(at, chance),
      keepOrChange: '',
    } as unknown as CheckIn);
  }
  if (chance.happens(0.5)) {
    const text = say(speech.reflections, world, speech, chance);
    rows.reflections.push({ ...of, id: idAt(at, chance), text } as unknown as Reflection);
  }
  if (chance.happens(0.8)) {
    rows.sentDocuments.push({
      ...of,
      id: idAt(at, chance),
      kind: 'recap',
      audience: 'client',
      format: chance.happens(0.6) ? 'clipboard' : 'markdown',
      language: client.language,
      words: chance.between(120, 600),
      hash: chance
        .below(2 ** 31)
        .toString(16)
        .padStart(8, '0')
        .repeat(8),
    } as unknown as SentDocument);
  }
}

function makeGoal(client: Client, createdAt: number, text: string, chance: Chance): Goal {
  return {
    id: idAt(createdAt, chance),
    clientId: client.id,
    engagementId: null,
    text,
    format: 'free',
    kind: null,
    measure: '',
    baseline: 3,
    target: 8,
    baselineWords: '',
    targetWords: '',
    evidence: '',
    nextPoint: '',
    importance: null,
    confidence: null,
    dueOn: null,
    agreedOn: null,
    agreedWith: [],
    areaIds: [],
    gas: null,
    keyResults: [],
    milestones: [],
    resources: [],
    obstacles: [],
    status: client.status === 'closed' ? 'reached' : 'open',
    createdAt,
    trashedAt: null,
  } as unknown as Goal;
}

function makeConsent(client: Client, chance: Chance): Consent {
  return {
    id: idAt(client.createdAt, chance),
    clientId: client.id,
    purpose: chance.pick(['notes', 'recap-email', 'hours-listing', 'supervision'] as const),
    textVersion: '2025-1',
    givenOn: dayOf(client.createdAt),
    how: chance.pick(['spoken', 'written', 'e-mail'] as const),
    withdrawnOn: null,
  } as unknown as Consent;
}

function plant(rows: ClientRows, planted: readonly PlantedNote[], chance: Chance): void {
  for (const { kind, text, tags = [] } of planted) {
    if (rows.sessions.length === 0) throw new Error('A note was planted with a client never met.');
    const session = chance.pick(rows.sessions);
    const at = session.plannedAt + chance.below(60 * MINUTE);
    rows.notes.push({
      id: idAt(at, chance),
      sessionId: session.id,
      clientId: session.clientId,
      at,
      phase: phaseAt(session, at),
      kind,
      layer: 'coach',
      text,
      tags: [...tags],
      goalIds: [],
      editedAt: null,
      trashedAt: null,
    } as unknown as Note);
  }
}

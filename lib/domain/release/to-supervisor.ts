import { type AnonymousWords, findCandidates, weekOf } from '@/lib/domain/anonymise';
import {
  type ApprovedReplacements,
  proposeReplacements,
  type ReplacementProposal,
  wasAskedAbout,
} from '@/lib/domain/approve-replacements';
import { type Client, headCount } from '@/lib/domain/client';
import type { Commitment } from '@/lib/domain/commitment';
import { type Day, dayOf, daySchema } from '@/lib/domain/days';
import { coachedMinutes } from '@/lib/domain/hours-entry';
import type { NoteKind } from '@/lib/domain/note';
import {
  type ClientRecords,
  heldOn,
  heldSessions,
  keptRecords,
  ownRecords,
} from '@/lib/domain/release/client-records';
import { pass, type Released } from '@/lib/domain/release/released';
import type { Session, SessionKind } from '@/lib/domain/session';

/**
 * The gate between a client's records and the coach's supervisor. No text passes it that was not
 * anonymised, and no day: only weeks. What is not named here stays.
 */

/** What the coach takes to supervision. */
export interface CaseChoice {
  /** The latest sessions, so many; `null` for all of them. */
  latest: number | null;
  /** What the coach wants to look at. */
  question: string;
  /** In the language of the document. */
  words: AnonymousWords;
}

export interface ApprovedCase extends CaseChoice {
  decisions: ApprovedReplacements;
}

type Anonymous = Released<'supervisor', string>;

export interface CaseSession {
  week: number;
  number: number;
  kind: SessionKind;
  minutes: number;
  focus: Anonymous;
  notes: readonly { kind: NoteKind; text: Anonymous }[];
  asks: readonly Anonymous[];
  commitments: readonly (Pick<Commitment, 'owner' | 'status'> & { text: Anonymous })[];
  reflection: Anonymous;
}

export interface SupervisionCase {
  clientKind: Client['kind'];
  people: number;
  sessionsHeld: number;
  question: Anonymous;
  goals: readonly { text: Anonymous; ratings: readonly { week: number; value: number }[] }[];
  sessions: readonly CaseSession[];
}

/** Everything of the case that could say who it is, for the coach to look at. */
export function caseReplacements(records: ClientRecords, choice: CaseChoice): ReplacementProposal {
  return proposalOf(caseOf(records, choice), choice);
}

/**
 * The case with exactly the replacements that the coach approved. `undefined` when there is
 * something to replace now that the coach was not asked about: a note that was written since.
 */
export function releaseToSupervisor(
  records: ClientRecords,
  choice: ApprovedCase,
): Released<'supervisor', SupervisionCase> | undefined {
  const chosen = caseOf(records, choice);
  const { kept, firstDay } = chosen;
  if (!wasAskedAbout(proposalOf(chosen, choice), choice.decisions)) return undefined;
  const anonymous = (text: string): Anonymous =>
    pass<'supervisor', string>(choice.decisions.anonymise(text));
  const weekAt = (at: number) => weekOf(dayOf(at), firstDay);
  return pass<'supervisor', SupervisionCase>({
    clientKind: kept.client.kind,
    people: headCount(kept.client),
    sessionsHeld: heldSessions(kept).length,
    question: anonymous(choice.question),
    goals: kept.goals.map(({ id, text }) => ({
      text: anonymous(text),
      ratings: kept.ratings
        .filter(({ goalId }) => goalId === id)
        .map(({ at, value }) => ({ week: weekAt(at), value })),
    })),
    sessions: chosen.sessions.map(({ session, number }) => {
      const of = <Row extends { sessionId: string }>(rows: readonly Row[]) =>
        rows.filter(({ sessionId }) => sessionId === session.id);
      return {
        week: weekOf(heldOn(session), firstDay),
        number,
        kind: session.kind,
        minutes: coachedMinutes(session),
        focus: anonymous(session.focus),
        notes: of(kept.notes).map(({ kind, text }) => ({ kind, text: anonymous(text) })),
        asks: of(kept.asks).map(({ text }) => anonymous(text)),
        commitments: of(kept.commitments).map(({ owner, status, text }) => ({
          ...{ owner, status },
          text: anonymous(text),
        })),
        reflection: anonymous(of(kept.reflections)[0]?.text ?? ''),
      };
    }),
  });
}

interface ChosenCase {
  /** Of every call there was, in the trash as well: a text can name any of them. */
  rooms: readonly string[];
  kept: ClientRecords;
  sessions: readonly { session: Session; number: number }[];
  firstDay: Day;
}

function caseOf(records: ClientRecords, { latest }: CaseChoice): ChosenCase {
  const kept = keptRecords(records);
  const { rooms, sessions } = ownRecords(records);
  const held = heldSessions(kept).map((session, index) => ({ session, number: index + 1 }));
  const [first] = held;
  return {
    kept,
    rooms: [
      ...rooms.map(({ key }) => key),
      ...sessions.flatMap(({ room }) => (room === null ? [] : [room])),
    ],
    sessions: latest === null ? held : held.slice(-latest),
    firstDay: first === undefined ? daySchema.parse('2000-01-01') : heldOn(first.session),
  };
}

function proposalOf(
  { kept, sessions, rooms, firstDay }: ChosenCase,
  choice: CaseChoice,
): ReplacementProposal {
  const { client } = kept;
  const remembered = client.replacements ?? [];
  const ids = new Set(sessions.map(({ session }) => session.id));
  const texts = (rows: readonly { sessionId: Session['id']; text: string }[]) =>
    rows.filter(({ sessionId }) => ids.has(sessionId)).map(({ text }) => text);
  const stakeholders = kept.engagements.flatMap((engagement) => engagement.stakeholders);
  const candidates = findCandidates(
    [
      choice.question,
      ...kept.goals.map(({ text }) => text),
      ...sessions.map(({ session }) => session.focus),
      ...texts(kept.notes),
      ...texts(kept.asks),
      ...texts(kept.commitments),
      ...texts(kept.reflections),
    ],
    {
      known: {
        client: [client.name, client.shownAs, client.contact],
        members: client.members,
        others: [...stakeholders.map(({ name }) => name), ...remembered.map(({ find }) => find)],
        rooms: rooms.flatMap((key) => [key, key.split('/').at(-1) ?? key]),
      },
      words: choice.words,
      firstDay,
    },
  );
  return proposeReplacements(candidates, remembered);
}

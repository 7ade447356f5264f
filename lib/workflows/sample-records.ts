import type { Agenda } from '@/lib/domain/agenda';
import { agendaFrom, getTemplate } from '@/lib/domain/agenda-templates';
import type { CheckIn, Reflection } from '@/lib/domain/check-in';
import type { Commitment } from '@/lib/domain/commitment';
import { addDays, dayOf, type Instant } from '@/lib/domain/days';
import { type Goal, NEW_GOAL, type Rating } from '@/lib/domain/goal';
import {
  askIdSchema,
  type ClientId,
  checkInIdSchema,
  commitmentIdSchema,
  type GoalId,
  goalIdSchema,
  newId,
  noteIdSchema,
  ratingIdSchema,
  reflectionIdSchema,
  sessionIdSchema,
} from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import type { Note } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import { NEW_SESSION_HOURS, type Session } from '@/lib/domain/session';
import { type SampleText, sampleText } from '@/lib/text/sample';
import { itemLabels } from '@/lib/text/templates';
import {
  SAMPLE_GOALS,
  SAMPLE_INTAKE,
  type SampleGoal,
  type SampleLine,
  type SampleSession,
  sampleSessions,
} from '@/lib/workflows/sample-script';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const SESSION_HOUR = 10;
const TEMPLATE = 'grow';
const MINUTES = 60;

/** Every row that belongs to the sample client. */
export interface SampleRecords {
  goals: Goal[];
  ratings: Rating[];
  sessions: Session[];
  notes: Note[];
  asks: Ask[];
  commitments: Commitment[];
  checkIns: CheckIn[];
  reflections: Reflection[];
}

interface Context {
  clientId: ClientId;
  goalIds: Record<SampleGoal, GoalId>;
  records: SampleRecords;
}

/** The sample client's history, ending with a next session planned for today. */
export function sampleRecords(clientId: ClientId, now: Instant, language: Language): SampleRecords {
  const t = sampleText[language];
  const intakeAt = morning(now, SAMPLE_INTAKE.daysAgo);
  const goalIds = { release: newId(goalIdSchema), evenings: newId(goalIdSchema) };
  const records: SampleRecords = {
    goals: SAMPLE_GOALS.map((goal) => aGoal(goal, t, clientId, goalIds[goal], intakeAt)),
    ratings: SAMPLE_GOALS.map((goal) => ({
      ...aRating(clientId, goalIds[goal], intakeAt),
      value: SAMPLE_INTAKE[goal],
    })),
    sessions: [],
    notes: [],
    asks: [],
    commitments: [],
    checkIns: [],
    reflections: [],
  };
  const context = { clientId, goalIds, records };
  const script = sampleSessions(t);
  script.forEach((each, index) => {
    const next = script[index + 1];
    const nextOn = dayOf(next === undefined ? now : morning(now, next.daysAgo));
    const agenda = agendaFrom(getTemplate(TEMPLATE), MINUTES, itemLabels(TEMPLATE, language));
    addSession(each, { agenda, startedAt: morning(now, each.daysAgo), nextOn }, context);
  });
  return records;
}

function addSession(
  script: SampleSession,
  {
    agenda,
    startedAt,
    nextOn,
  }: { agenda: Agenda; startedAt: Instant; nextOn: Session['nextSessionOn'] },
  context: Context,
): void {
  const { clientId, goalIds, records } = context;
  const at = (minute: number) => startedAt + minute * MINUTE_MS;
  const endedAt = at(script.bounds.at(-1) ?? MINUTES);
  const session: Session = {
    id: newId(sessionIdSchema),
    clientId,
    engagementId: null,
    kind: 'working',
    status: 'ended',
    plannedAt: startedAt,
    startedAt,
    endedAt,
    agenda: {
      ...agenda,
      visits: agenda.items.map((_, item) => ({
        item,
        from: at(script.bounds[item] ?? MINUTES),
        to: at(script.bounds[item + 1] ?? MINUTES),
      })),
    },
    focus: script.focus,
    questionToCarry: null,
    nextSessionOn: nextOn,
    room: null,
    pinnedQuestions: [],
    dismissedQuestions: [],
    wrapUp: script.wrapUp,
    ...NEW_SESSION_HOURS,
    trashedAt: null,
  };
  records.sessions.push(session);
  for (const line of script.lines) addLine(line, session, at(line.minute), context);
  for (const goal of SAMPLE_GOALS) {
    const rating = { ...aRating(clientId, goalIds[goal], endedAt), ...script.ratings[goal] };
    records.ratings.push({ ...rating, sessionId: session.id });
  }
  const [relationship, goals, approach, overall] = script.checkIn.scores;
  const about = { clientId, sessionId: session.id, at: endedAt };
  const { keepOrChange } = script.checkIn;
  records.checkIns.push({
    ...about,
    ...{ id: newId(checkInIdSchema), relationship, goals, approach, overall, keepOrChange },
  });
  records.reflections.push({ ...about, id: newId(reflectionIdSchema), text: script.reflection });
}

function addLine(line: SampleLine, session: Session, at: Instant, context: Context): void {
  const { records, goalIds, clientId } = context;
  const visit = session.agenda.visits.findLast(({ from }) => from <= at);
  const phase = session.agenda.items[visit?.item ?? 0]?.phases[0] ?? 'open';
  const common = { clientId, sessionId: session.id, at, phase, text: line.text, trashedAt: null };
  const links = {
    tags: line.tags ?? [],
    goalIds: line.goal === undefined ? [] : [goalIds[line.goal]],
  };
  switch (line.type) {
    case 'ask':
      records.asks.push({
        ...common,
        id: newId(askIdSchema),
        questionId: null,
        answerNoteId: null,
      });
      return;
    case 'note': {
      const asked = line.answersLast === true ? records.asks.at(-1) : undefined;
      const id = newId(noteIdSchema);
      if (asked !== undefined) asked.answerNoteId = id;
      records.notes.push({
        ...common,
        ...links,
        id,
        kind: line.kind,
        layer: line.layer ?? 'coach',
        editedAt: null,
      });
      return;
    }
    case 'commitment':
      records.commitments.push({
        ...common,
        ...links,
        id: newId(commitmentIdSchema),
        owner: line.owner,
        dueOn: addDays(dayOf(at), line.dueAfter),
        status: line.status,
        closedAt: line.status === 'open' ? null : at + line.dueAfter * DAY_MS,
        carried: line.carried ?? 0,
        layer: 'client',
      });
  }
}

function aGoal(
  goal: SampleGoal,
  t: SampleText,
  clientId: ClientId,
  id: GoalId,
  createdAt: Instant,
): Goal {
  return {
    ...NEW_GOAL,
    id,
    clientId,
    text: t.goals[goal],
    measure: t.measures[goal],
    baseline: SAMPLE_INTAKE[goal],
    target: 8,
    createdAt,
  };
}

function aRating(clientId: ClientId, goalId: GoalId, at: Instant): Rating {
  const id = newId(ratingIdSchema);
  return { id, goalId, clientId, sessionId: null, value: 0, evidence: '', at };
}

/** Ten o'clock where the coach is, so many days before. */
function morning(now: Instant, daysAgo: number): Instant {
  const date = new Date(now);
  date.setDate(date.getDate() - daysAgo);
  return date.setHours(SESSION_HOUR, 0, 0, 0);
}

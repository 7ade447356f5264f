import { keyValues, list, paragraph, quote, section } from '@/lib/documents/blocks';
import type { Block, CoachsideDocument } from '@/lib/documents/document';
import { progressOf } from '@/lib/documents/progress';
import { coachedFor, spentOn } from '@/lib/domain/agenda';
import { CHECK_IN_ITEMS } from '@/lib/domain/check-in';
import type { Commitment } from '@/lib/domain/commitment';
import { dayOf, type Instant } from '@/lib/domain/days';
import type { GoalId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { isUnfinished, type Note } from '@/lib/domain/note';
import type { ReleasedRecords } from '@/lib/domain/release';
import { jumpsIn } from '@/lib/domain/session-clock';
import { clock, longDay } from '@/lib/text/dates';
import { documentsText } from '@/lib/text/documents';

type Records = ReleasedRecords<'coach'>;

/**
 * The coach's document of one session: everything that was kept, each line with its time into the
 * session and who may see it. The client appears under the display name.
 */
export function buildSessionRecord(
  records: Records,
  language: Language,
): CoachsideDocument<'coach'> {
  const t = documentsText[language].record;
  const { session, reflection } = records;
  const heldOn = dayOf(startOf(records));

  return {
    audience: 'coach',
    language,
    title: t.title(longDay(heldOn, language)),
    fileName: `session-record-${heldOn}`,
    blocks: [
      ...facts(records, language),
      ...section(t.focus, paragraph(session.focus)),
      ...section(t.agenda, agendaTable(records, language)),
      ...section(
        t.notes,
        list(byTime(records.notes).map((note) => noteLine(note, records, language))),
      ),
      ...section(
        t.commitments,
        list(byTime(records.commitments).map((each) => commitmentLine(each, records, language))),
      ),
      ...section(
        t.questions,
        list(byTime(records.asks).map((ask) => `${timeOf(ask.at, records)} ${ask.text}`)),
      ),
      ...section(t.goals, keyValues(goalLines(records, language))),
      ...checkIn(records, language),
      ...section(t.reflection, paragraph(reflection?.text ?? '')),
    ],
  };
}

function facts({ client, session }: Records, language: Language): Block[] {
  const t = documentsText[language];
  const minutes = Math.round(coachedFor(session.agenda, endOf(session)) / 60_000);
  const rows = [
    { key: t.record.client, value: client.shownAs },
    { key: t.record.kind, value: t.sessionKinds[session.kind] },
    { key: t.record.minutes, value: t.minutes(minutes) },
  ];
  for (const { at, by } of jumpsIn(session.agenda)) {
    const minutes = Math.sign(by) * Math.max(1, Math.round(Math.abs(by) / 60_000));
    const value = t.record.jumped(minutes, clock(at - (session.startedAt ?? session.plannedAt)));
    rows.push({ key: t.record.clock, value });
  }
  if (session.nextSessionOn !== null) {
    rows.push({ key: t.record.next, value: longDay(session.nextSessionOn, language) });
  }
  return [{ type: 'key-values', rows }];
}

function agendaTable({ session }: Records, language: Language): Block {
  const t = documentsText[language];
  return {
    type: 'table',
    caption: t.record.agenda,
    columns: [t.record.item, t.record.planned, t.record.spent],
    rows: session.agenda.items.map((item, index) => {
      const spent = Math.round(spentOn(session.agenda, index, endOf(session)) / 60_000);
      return [
        item.isSkipped ? `${item.label} (${t.record.skipped})` : item.label,
        t.minutes(item.plannedMinutes),
        t.minutes(spent),
      ];
    }),
  };
}

function noteLine(note: Note, records: Records, language: Language): string {
  const t = documentsText[language];
  const text = isUnfinished(note) ? t.record.unfinished : note.text;
  const answered = records.asks.find(({ answerNoteId }) => answerNoteId === note.id);
  return joined('\n', [
    `${timeOf(note.at, records)} ${t.kinds[note.kind]} (${t.layers[note.layer]}): ${text}`,
    tagsAndGoals(note, records),
    answered ? `← ${answered.text}` : '',
  ]);
}

function commitmentLine(commitment: Commitment, records: Records, language: Language): string {
  const t = documentsText[language];
  const { at, owner, text, layer, dueOn, status, carried } = commitment;
  const details = [
    dueOn === null ? '' : t.by(longDay(dueOn, language)),
    t.status[status],
    carried === 0 ? '' : t.record.carried(carried),
    t.layers[layer],
  ];
  return joined('\n', [
    `${timeOf(at, records)} ${t.record.owners[owner]}: ${text} (${joined(', ', details)})`,
    tagsAndGoals(commitment, records),
  ]);
}

function tagsAndGoals(
  { tags, goalIds }: { tags: readonly string[]; goalIds: readonly GoalId[] },
  { goals }: Records,
): string {
  const linked = goals.filter(({ id }) => goalIds.includes(id));
  return joined(' ', [...tags.map((tag) => `#${tag}`), ...linked.map(({ text }) => `→ ${text}`)]);
}

function goalLines(
  { goals, ratings, session }: Records,
  language: Language,
): { key: string; value: string }[] {
  const t = documentsText[language];
  return goals.map((goal) => {
    const own = ratings
      .filter(({ goalId }) => goalId === goal.id)
      .map((rating) => ({ ...rating, isOfThisSession: rating.sessionId === session.id }));
    const { unit, before, now } = progressOf(goal, own);
    const said = t.progress[unit];
    const evidence = own.find(({ isOfThisSession }) => isOfThisSession)?.evidence ?? '';
    const value = joined(', ', [
      now === null ? t.record.noRating : before === null ? said.at(now) : said.moved(before, now),
      goal.target === null ? '' : t.record.target(goal.target),
    ]);
    return { key: goal.text, value: joined('\n', [value, evidence]) };
  });
}

function checkIn({ checkIn: given }: Records, language: Language): Block[] {
  if (given === null) return [];
  const t = documentsText[language];
  const rows = CHECK_IN_ITEMS.flatMap((item) => {
    const score = given[item];
    return score === null ? [] : [{ key: t.checkIn[item], value: t.rating(score) }];
  });
  const { keepOrChange } = given;
  return section(
    t.record.checkIn,
    keyValues(rows),
    paragraph(keepOrChange === '' ? '' : `${t.record.keepOrChange}:`),
    keepOrChange === '' ? undefined : quote(keepOrChange),
  );
}

/** A session that is still live counts until its last visit began; nothing here reads a clock. */
function endOf(session: Records['session']): Instant {
  return session.endedAt ?? session.agenda.visits.at(-1)?.from ?? session.plannedAt;
}

function startOf({ session }: Records): Instant {
  return session.startedAt ?? session.plannedAt;
}

function timeOf(at: Instant, records: Records): string {
  return clock(at - startOf(records));
}

function byTime<Row extends { at: Instant }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => a.at - b.at);
}

/** The parts that are there, with a sign between them. */
function joined(between: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(between);
}

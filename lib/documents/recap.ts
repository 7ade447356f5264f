import { keyValues, list, paragraph, quote } from '@/lib/documents/blocks';
import type { Block, CalendarEntry, CoachsideDocument } from '@/lib/documents/document';
import { type EditedSection, editSections, type RecapSection } from '@/lib/documents/edit-sections';
import { progressOf } from '@/lib/documents/progress';
import type { Day } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import { RECAP_SECTION_IDS, type RecapDraft, type RecapSectionId } from '@/lib/domain/recap-draft';
import type { Released, ReleasedRecords, SharedCommitment, SharedNote } from '@/lib/domain/release';
import { longDay, shortDay } from '@/lib/text/dates';
import { documentsText } from '@/lib/text/documents';

/**
 * The client's document of one session, readable in a minute: what it was about, what stood out in
 * the client's own words, what was agreed and by when. A part with nothing in it is left out. The
 * title and the file name tell nobody who it is about. A draft is laid over what was released: it
 * can change words, places and titles, and has no way to the notes.
 */
export function buildRecap(
  records: ReleasedRecords<'client'>,
  language: Language,
  draft?: RecapDraft,
): CoachsideDocument<'client'> {
  const t = documentsText[language].recap;
  const sections = editSections(recapSections(records, language), draft);
  return {
    audience: 'client',
    language,
    title: t.title(longDay(records.heldOn, language)),
    fileName: `recap-${records.heldOn}`,
    blocks: [
      ...sections
        .filter(({ isOff, blocks }) => !isOff && blocks.length > 0)
        .flatMap(({ title, blocks }): Block[] =>
          title === '' ? blocks : [{ type: 'heading', text: title }, ...blocks],
        ),
      { type: 'footer', text: t.footer },
    ],
    calendar: { stampedOn: records.heldOn, entries: calendarEntries(records, sections, language) },
  };
}

/**
 * What is still to come, on its day. Where the coach left a section out or put it into other words,
 * nothing of it goes to a calendar: it might say what was taken out.
 */
function calendarEntries(
  records: ReleasedRecords<'client'>,
  sections: readonly EditedSection[],
  language: Language,
): CalendarEntry[] {
  const t = documentsText[language].recap;
  const isAsNoted = (id: RecapSectionId) =>
    sections.some((each) => each.id === id && !each.isOff && each.state === 'as-noted');
  const promises = records.commitments
    .filter(({ status }) => status === 'open')
    .flatMap(({ owner, text, dueOn }) => {
      const summary = owner === 'coach' ? `${t.coach}: ${text}` : text;
      return dueOn === null ? [] : [{ day: dueOn, summary }];
    })
    .toSorted((a, b) => compareDays(a.day, b.day));
  const { nextSessionOn } = records;
  return [
    ...(isAsNoted('commitments') ? promises : []),
    ...(nextSessionOn !== null && isAsNoted('next')
      ? [{ day: nextSessionOn, summary: t.nextInCalendar }]
      : []),
  ];
}

/** Every section as the released records say it, in the usual order; empty ones have no blocks. */
export function recapSections(
  records: ReleasedRecords<'client'>,
  language: Language,
): RecapSection[] {
  const t = documentsText[language].recap;
  const notes = records.notes.toSorted((a, b) => a.at - b.at).filter((note) => note.text.trim());
  const { focus, questionToCarry, nextSessionOn } = records;
  const said: Record<RecapSectionId, (Block | undefined)[]> = {
    thanks: [paragraph(t.thanks)],
    focus: [paragraph(focus)],
    insight: [
      ...textsOf(notes, 'words').map(quote),
      list([...textsOf(notes, 'insight'), ...textsOf(notes, 'note')]),
    ],
    commitments: [list(commitmentLines(records, language))],
    progress: [keyValues(progressLines(records, language))],
    resources: [],
    question: questionToCarry === null ? [] : [quote(questionToCarry)],
    next: nextSessionOn === null ? [] : [paragraph(longDay(nextSessionOn, language))],
  };
  return RECAP_SECTION_IDS.map((id) => ({
    id,
    title: id === 'thanks' ? '' : t[id],
    blocks: said[id].filter((block) => block !== undefined),
  }));
}

type ClientNote = Released<'client', SharedNote>;

function textsOf(notes: readonly ClientNote[], kind: SharedNote['kind']): string[] {
  return notes.filter((note) => note.kind === kind).map(({ text }) => text);
}

/** What is still meant to happen, or has happened, with its owner; soonest first, undated last. */
function commitmentLines(records: ReleasedRecords<'client'>, language: Language): string[] {
  return records.commitments
    .filter(({ status }) => status !== 'dropped')
    .toSorted((a, b) => compareDays(a.dueOn, b.dueOn) || a.at - b.at)
    .map((commitment) => commitmentLine(commitment, records, language));
}

function commitmentLine(
  { owner, text, dueOn, status }: Released<'client', SharedCommitment>,
  { clientKind, heldOn }: ReleasedRecords<'client'>,
  language: Language,
): string {
  const t = documentsText[language];
  const who = owner === 'coach' ? t.recap.coach : t.recap[clientKind];
  const isSameYear = dueOn?.slice(0, 4) === heldOn.slice(0, 4);
  const when =
    dueOn === null ? '' : t.by(isSameYear ? shortDay(dueOn, language) : longDay(dueOn, language));
  const facts = [when, status === 'done' ? t.status.done : ''].filter((fact) => fact !== '');
  return `${who}: ${text}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}

function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** Goals that were rated in this session; the others have nothing new to tell. */
function progressLines(
  { goals, ratings }: ReleasedRecords<'client'>,
  language: Language,
): { key: string; value: string }[] {
  const t = documentsText[language];
  return goals.flatMap((goal) => {
    const { unit, before, now } = progressOf(
      goal,
      ratings.filter(({ goalId }) => goalId === goal.id),
    );
    if (now === null) return [];
    const said = t.progress[unit];
    return [{ key: goal.text, value: before === null ? said.at(now) : said.moved(before, now) }];
  });
}

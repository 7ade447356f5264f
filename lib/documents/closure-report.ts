import { keyValues, list, paragraph, quote, section } from '@/lib/documents/blocks';
import { closureEnding } from '@/lib/documents/closure-ending';
import type { Block, CoachsideDocument } from '@/lib/documents/document';
import { movementChart } from '@/lib/documents/movement-chart';
import type { Language } from '@/lib/domain/language';
import type { Released } from '@/lib/domain/release/released';
import type { ClosureReader, ClosureRecords } from '@/lib/domain/release/to-close';
import { longDay } from '@/lib/text/dates';
import { reportsText } from '@/lib/text/reports';

/**
 * The look back at a whole engagement: how long, from where to where, what showed it, what was
 * learnt, and what goes on afterwards.
 */
export function buildClosureReport<A extends ClosureReader>(
  records: Released<A, ClosureRecords<A>>,
  language: Language,
): CoachsideDocument<A> {
  const t = reportsText[language];
  const { reader, goals, learning, lastOn } = records;
  const textsOf = (kind: 'insight' | 'words') =>
    learning.filter((note) => note.kind === kind).map(({ text }) => text);
  const ending = closureEnding(records, language);
  return {
    audience: reader,
    language,
    title: lastOn === null ? t.closure.untitled : t.closure.title(longDay(lastOn, language)),
    fileName: [t.closure.file, ...(lastOn === null ? [] : [lastOn])].join('-'),
    blocks: [
      { type: 'paragraph', text: t.closure.opening[reader] },
      ...section(t.closure.engagement, engagement(records, language)),
      ...section(t.goals, list(goals.map((goal) => goalLine(goal, language)))),
      ...section(t.movement.title, movementChart(goals, t.movement.title, language)),
      ...ending.attainment,
      ...section(t.closure.evidence, list(evidenceLines(goals))),
      ...ending.achievements,
      ...section(
        t.closure.learning,
        ...ending.learning,
        ...textsOf('words').map(quote),
        list(textsOf('insight')),
      ),
      ...section(
        t.closure.plan,
        list(
          records.plan.map(({ owner, text, dueOn }) => {
            const who = owner === 'coach' ? t.owners.coach : t.closure.who[reader];
            const when = dueOn === null ? '' : ` (${t.by(longDay(dueOn, language))})`;
            return `${who}: ${text}${when}`;
          }),
        ),
      ),
      ...section(t.closure.next, ending.sustaining, paragraph(t.closure.sustaining[reader])),
      ...ending.support,
      ...ending.feedback,
      ...ending.thanks.filter((block) => block !== undefined),
      { type: 'footer', text: t.closure.footer[reader] },
    ],
  };
}

type Goals = ClosureRecords<ClosureReader>['goals'];

function engagement(
  { sessionsHeld, firstOn, lastOn }: ClosureRecords<ClosureReader>,
  language: Language,
): Block | undefined {
  const t = reportsText[language];
  return keyValues([
    { key: t.sessionsHeld, value: String(sessionsHeld) },
    ...(firstOn === null ? [] : [{ key: t.closure.first, value: longDay(firstOn, language) }]),
    ...(lastOn === null ? [] : [{ key: t.closure.last, value: longDay(lastOn, language) }]),
  ]);
}

function goalLine({ text, measure, status }: Goals[number], language: Language): string {
  const t = reportsText[language];
  const line = status === 'open' ? text : `${text} (${t.goalStatus[status]})`;
  return measure.trim() === '' ? line : `${line}\n${t.measure(measure)}`;
}

function evidenceLines(goals: Goals): string[] {
  return goals.flatMap(({ text, evidence }) =>
    evidence.length === 0 ? [] : [[text, ...evidence.map((each) => `→ ${each}`)].join('\n')],
  );
}

import { keyValues, list, paragraph, quote, section } from '@/lib/documents/blocks';
import type { CoachsideDocument } from '@/lib/documents/document';
import { movementChart } from '@/lib/documents/movement-chart';
import type { DaySpan } from '@/lib/domain/day-span';
import type { Day } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import type { Released } from '@/lib/domain/release/released';
import type { SponsorReport } from '@/lib/domain/release/to-sponsor';
import { longDay } from '@/lib/text/dates';
import { reportsText } from '@/lib/text/reports';

/**
 * The sponsor's document: how many sessions, toward which goals, how far, and what the client chose
 * to say. Every line carries the day on which the client released it.
 */
export function buildProgressReport(
  report: Released<'sponsor', SponsorReport>,
  language: Language,
): CoachsideDocument<'sponsor'> {
  const t = reportsText[language];
  const { span, goals, notes } = report;
  const releasedOn = (line: { releasedOn: Day }) =>
    t.progress.released(longDay(line.releasedOn, language));
  const released = (line: { text: string; releasedOn: Day }) => `${line.text}\n${releasedOn(line)}`;
  const words = notes.filter(({ kind }) => kind === 'words');
  const others = notes.filter(({ kind }) => kind !== 'words');
  return {
    audience: 'sponsor',
    language,
    title: t.progress.title(longDay(span.to, language)),
    fileName: `${t.progress.file}-${span.to}`,
    blocks: [
      ...section(
        t.progress.attendance,
        keyValues([
          { key: t.about[report.clientKind], value: report.shownAs },
          { key: t.progress.span, value: spanText(span, language) },
          { key: t.sessionsHeld, value: String(report.sessionsHeld) },
        ]),
      ),
      ...section(
        t.goals,
        list(
          goals.map((goal) => {
            const { text, status } = goal;
            const line = status === 'open' ? text : `${text} (${t.goalStatus[status]})`;
            return released({ ...goal, text: line });
          }),
        ),
      ),
      ...section(t.progress.progress, movementChart(goals, t.progress.progress, language)),
      ...section(
        t.progress.words,
        ...words.flatMap((line) => [quote(line.text), paragraph(releasedOn(line))]),
      ),
      ...section(t.progress.learning, list(others.map(released))),
      ...section(t.commitments, list(report.commitments.map((line) => released(withOwner(line))))),
      ...section(
        t.progress.consent,
        paragraph(t.progress.consented(longDay(report.consentedOn, language))),
      ),
      { type: 'footer', text: t.progress.footer },
    ],
  };

  function withOwner(line: SponsorReport['commitments'][number]) {
    const { owner, text, dueOn, status } = line;
    const facts = [
      dueOn === null ? '' : t.by(longDay(dueOn, language)),
      status === 'done' ? t.done : '',
    ].filter((fact) => fact !== '');
    const said = `${t.owners[owner]}: ${text}`;
    return { ...line, text: facts.length === 0 ? said : `${said} (${facts.join(', ')})` };
  }
}

function spanText({ from, to }: DaySpan, language: Language): string {
  const t = reportsText[language].progress;
  const end = longDay(to, language);
  return from === null ? t.until(end) : t.fromTo(longDay(from, language), end);
}

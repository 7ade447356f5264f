import { list, paragraph, quote, section } from '@/lib/documents/blocks';
import type { Block } from '@/lib/documents/document';
import type { Language } from '@/lib/domain/language';
import type { ClosureReader, ClosureRecords, ReachedLevel } from '@/lib/domain/release/to-close';
import { closureReportText } from '@/lib/text/closure-report';
import { longDay } from '@/lib/text/dates';
import { sayNumber } from '@/lib/text/numbers';

/** What a closure report says of an end that the coach prepared; each part may be empty. */
export interface ClosureEnding {
  attainment: Block[];
  achievements: Block[];
  /** What the client takes along, in the client's words. */
  learning: (Block | undefined)[];
  /** What keeps it alive, before the general words. */
  sustaining: Block | undefined;
  support: Block[];
  feedback: Block[];
  thanks: (Block | undefined)[];
}

export function closureEnding(
  { attainment, achievements, words, sustaining }: ClosureRecords<ClosureReader>,
  language: Language,
): ClosureEnding {
  const t = closureReportText[language];
  const said = (text: string | undefined) => (text === undefined || text === '' ? undefined : text);
  const [learning, thanks] = [said(words?.learning), said(words?.thanks)];
  return {
    attainment: attainment === null ? [] : section(t.attainment, ...attained(attainment, language)),
    achievements: section(
      t.achievements,
      list(achievements.map(({ on, text }) => `${longDay(on, language)}: ${text}`)),
    ),
    learning: learning === undefined ? [] : [quote(learning)],
    sustaining: list(
      sustaining.map(({ text, checkOn }) =>
        checkOn === null ? text : `${text} (${t.lookAgain(longDay(checkOn, language))})`,
      ),
    ),
    support: section(t.support, paragraph(words?.support ?? '')),
    feedback: section(
      t.feedback,
      ...(said(words?.feedbackToCoach) === undefined ? [] : [quote(words?.feedbackToCoach ?? '')]),
    ),
    thanks: thanks === undefined ? [] : [paragraph(thanks)],
  };
}

type Attainment = NonNullable<ClosureRecords<ClosureReader>['attainment']>;

/** The levels first; the composite only beside them. */
function attained(
  { lines, baseline, latest }: Attainment,
  language: Language,
): (Block | undefined)[] {
  const t = closureReportText[language];
  const named = ({ level, words }: ReachedLevel) => t.level(signed(level), words);
  const levels = lines.map(({ text, baseline: from, latest: to }) =>
    [
      text,
      ...(from === null ? [] : [`→ ${t.from(named(from))}`]),
      ...(to === null ? [] : [`→ ${t.to(named(to))}`]),
    ].join('\n'),
  );
  const score = (value: number) => sayNumber(value, language, 1);
  return [
    list(levels),
    latest === null
      ? undefined
      : paragraph(t.score(baseline === null ? undefined : score(baseline), score(latest))),
  ];
}

/** With a real minus, and nought without a sign. */
function signed(level: number): string {
  return level > 0 ? `+${level}` : `${level}`.replace('-', '−');
}

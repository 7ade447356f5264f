import { section } from '@/lib/documents/blocks';
import type { CoachsideDocument } from '@/lib/documents/document';
import type { Day } from '@/lib/domain/days';
import { type DevelopmentHours, developmentKindSchema } from '@/lib/domain/development-hours';
import type { Language } from '@/lib/domain/language';
import { longDay } from '@/lib/text/dates';
import { asHours, hoursText } from '@/lib/text/hours';
import { hoursDocumentsText } from '@/lib/text/hours-documents';

/** Hours in which the coach was the learner, earliest first, with a total for each kind. */
export function buildDevelopmentLog(
  rows: readonly DevelopmentHours[],
  { language, today }: { language: Language; today: Day },
): CoachsideDocument<'coach'> {
  const t = hoursDocumentsText[language];
  const { kinds, development } = hoursText[language];
  const lines = rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const totals = developmentKindSchema.options.flatMap((kind) => {
    const of = lines.filter((line) => line.kind === kind);
    const minutes = of.reduce((sum, each) => sum + each.minutes, 0);
    return of.length === 0 ? [] : [[t.total(kinds[kind]), '', '', asHours(minutes, language)]];
  });
  return {
    audience: 'coach',
    language,
    title: t.developmentTitle(longDay(today, language)),
    fileName: `${t.developmentFile}-${today}`,
    blocks: section(development, {
      type: 'table',
      caption: development,
      columns: Object.values(t.developmentColumns),
      rows: [
        ...lines.map(({ on, kind, about, minutes }) => [
          ...[on, kinds[kind], about, asHours(minutes, language)],
        ]),
        ...totals,
      ],
    }),
  };
}

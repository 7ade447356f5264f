import { section } from '@/lib/documents/blocks';
import type { CoachsideDocument } from '@/lib/documents/document';
import type { Day } from '@/lib/domain/days';
import { type HoursReport, type HoursRow, standsByLetter } from '@/lib/domain/hours';
import type { HoursSettings } from '@/lib/domain/hours-settings';
import type { Language } from '@/lib/domain/language';
import { longDay } from '@/lib/text/dates';
import { asHours } from '@/lib/text/hours';
import { hoursDocumentsText } from '@/lib/text/hours-documents';

interface LogOptions {
  settings: Pick<HoursSettings, 'usesLetters'>;
  language: Language;
  today: Day;
}

/**
 * The log a credentialing body asks for: one row per client or group in the ICF log's columns, then
 * the totals. Who is left off is told as a number of clients and their hours, never by name.
 */
export function buildHoursLog(
  report: HoursReport,
  { settings, language, today }: LogOptions,
): CoachsideDocument<'coach'> {
  const t = hoursDocumentsText[language];
  const hours = ({ paid, proBono }: { paid: number; proBono: number }) => [
    asHours(paid, language),
    asHours(proBono, language),
  ];
  const sum = (name: string, minutes: { paid: number; proBono: number }) => [
    ...[name, '', '', '', '', ''],
    ...hours(minutes),
  ];
  const rows = [
    ...report.rows.map((row) => [...whoAndWhen(row, settings, language), ...hours(row)]),
    sum(t.listed, report.listed),
    ...report.leftOff.map(({ reason, rows, minutes }) =>
      sum(t.leftOff[reason](rows.length), minutes),
    ),
    ...(report.leftOff.length > 0 ? [sum(t.own, report.own)] : []),
  ];
  return {
    audience: 'coach',
    language,
    title: t.logTitle(longDay(today, language)),
    fileName: `${t.logFile}-${today}`,
    blocks: [
      ...section(t.log, {
        type: 'table',
        caption: t.log,
        columns: Object.values(t.logColumns),
        rows,
      }),
      { type: 'footer', text: t.logFooter },
    ],
  };
}

/** A group is named by one of its members, as the log asks; a letter names nobody. */
function whoAndWhen(
  { client, from, to }: HoursRow,
  settings: LogOptions['settings'],
  language: Language,
): string[] {
  const t = hoursDocumentsText[language];
  const [member] = client.members;
  const hasLetter = standsByLetter(client, settings);
  const name = member === undefined ? client.name : t.member(member, client.name);
  return [
    hasLetter ? client.letterReference : name,
    hasLetter ? t.letter : client.contact,
    client.kind === 'group' ? t.group : t.person,
    client.size === 0 ? '' : String(client.size),
    from,
    to,
  ];
}

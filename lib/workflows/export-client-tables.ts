import { downloadFile } from '@/lib/browser/download';
import { writeCsv } from '@/lib/domain/csv';
import { type Day, dayOf } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import { type ClientRecords, keptRecords } from '@/lib/domain/release/client-records';
import { safeFileName } from '@/lib/export/file-name';
import { clientTablesText } from '@/lib/text/client-tables';
import { documentsText } from '@/lib/text/documents';

/** What a coach may take into a spreadsheet or calendar of their own. */
export type ClientTable = 'commitments' | 'ratings' | 'calendar';

interface TableChoice {
  table: ClientTable;
  /** What the columns are called in, and how cells are separated. */
  language: Language;
  today: Day;
}

/** Which tables would hold anything. */
export function tablesOf(records: ClientRecords): ClientTable[] {
  const { commitments, ratings } = keptRecords(records);
  return [
    ...(commitments.length > 0 ? (['commitments'] as const) : []),
    ...(ratings.length > 0 ? (['ratings'] as const) : []),
    ...(commitments.some(isDated) ? (['calendar'] as const) : []),
  ];
}

/** Offers one of them as a file, for the coach alone, and gives its name. What is in the trash is not in it. */
export async function saveClientTable(
  records: ClientRecords,
  { table, language, today }: TableChoice,
  save = downloadFile,
): Promise<string> {
  const t = clientTablesText[language];
  const kept = keptRecords(records);
  const isCalendar = table === 'calendar';
  const base = `${t.files[isCalendar ? 'commitments' : table]}-${today}`;
  const name = safeFileName(base, isCalendar ? 'ics' : 'csv');
  save({
    name,
    mimeType: `text/${isCalendar ? 'calendar' : 'csv'};charset=utf-8`,
    content: isCalendar ? await calendarOf(kept, language, today) : csvOf(kept, table, language),
  });
  return name;
}

/** The byte order mark tells a spreadsheet that it is UTF-8; Spanish ones separate by semicolons. */
function csvOf(
  records: ClientRecords,
  table: 'commitments' | 'ratings',
  language: Language,
): string {
  const t = clientTablesText[language];
  const rows = table === 'commitments' ? commitmentRows(records, language) : ratingRows(records);
  return `\uFEFF${writeCsv([t.columns[table], ...rows], language === 'es' ? ';' : ',')}`;
}

function commitmentRows({ commitments }: ClientRecords, language: Language): string[][] {
  const { status: states } = documentsText[language];
  const { owners } = clientTablesText[language];
  return commitments.map(({ text, owner, status, at, dueOn, closedAt, carried }) => [
    text,
    owners[owner],
    states[status],
    dayOf(at),
    dueOn ?? '',
    closedAt === null ? '' : dayOf(closedAt),
    String(carried),
  ]);
}

function ratingRows({ goals, ratings }: ClientRecords): string[][] {
  const texts = new Map(goals.map(({ id, text }) => [id, text]));
  return ratings.map(({ goalId, at, value, evidence }) => [
    texts.get(goalId) ?? '',
    dayOf(at),
    String(value),
    evidence,
  ]);
}

async function calendarOf(
  { commitments }: ClientRecords,
  language: Language,
  today: Day,
): Promise<string> {
  const { renderIcs } = await import('@/lib/export/ics');
  const entries = commitments
    .filter(isDated)
    .flatMap(({ text, dueOn }) => (dueOn === null ? [] : [{ day: dueOn, summary: text }]));
  return renderIcs({
    ...{ audience: 'coach', language, title: '', fileName: '', blocks: [] },
    calendar: { stampedOn: today, entries },
  });
}

function isDated({ status, dueOn }: ClientRecords['commitments'][number]): boolean {
  return status === 'open' && dueOn !== null;
}

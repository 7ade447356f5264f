import { section } from '@/lib/documents/blocks';
import type { CoachsideDocument } from '@/lib/documents/document';
import type { Day } from '@/lib/domain/days';
import { isCounted } from '@/lib/domain/hours';
import type { HoursClient } from '@/lib/domain/hours-client';
import type { HoursEntry } from '@/lib/domain/hours-entry';
import type { Language } from '@/lib/domain/language';
import { longDay } from '@/lib/text/dates';
import { hoursDocumentsText } from '@/lib/text/hours-documents';
import { sessionHoursText } from '@/lib/text/session-hours';

interface SessionLogOptions {
  clients: ReadonlyMap<string, HoursClient>;
  language: Language;
  today: Day;
}

/** Every line of the coach's log, earliest first, clients by their display names. */
export function buildSessionLog(
  entries: readonly HoursEntry[],
  { clients, language, today }: SessionLogOptions,
): CoachsideDocument<'coach'> {
  const t = hoursDocumentsText[language];
  const lines = entries.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const counted = lines.filter(isCounted).reduce((sum, { minutes }) => sum + minutes, 0);
  const columns = Object.values(t.sessionColumns);
  const total = columns.map((_, index) =>
    index === 0 ? t.totalMinutes : index === MINUTES_AT ? String(counted) : '',
  );
  return {
    audience: 'coach',
    language,
    title: t.sessionsTitle(longDay(today, language)),
    fileName: `${t.sessionsFile}-${today}`,
    blocks: [
      ...section(t.sessions, {
        type: 'table',
        caption: t.sessions,
        columns,
        rows: [...lines.map((line) => cells(line, clients.get(line.clientKey), language)), total],
      }),
      { type: 'footer', text: t.sessionsFooter },
    ],
  };
}

const MINUTES_AT = 5;

function cells(entry: HoursEntry, client: HoursClient | undefined, language: Language): string[] {
  const t = hoursDocumentsText[language];
  const words = sessionHoursText[language];
  const yesNo = (is: boolean) => (is ? t.yes : t.no);
  return [
    entry.from,
    entry.to === entry.from ? '' : entry.to,
    client?.shownAs ?? '',
    client?.kind === 'group' ? t.group : t.person,
    client === undefined || client.size === 0 ? '' : String(client.size),
    String(entry.minutes),
    entry.mode === null ? '' : words.modes[entry.mode],
    words.paidKinds[entry.paidKind],
    yesNo(entry.isCoaching),
    words.outcomes[entry.outcome],
    yesNo(client?.isListed === true),
  ];
}

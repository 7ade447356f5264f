import { useId } from 'react';
import { CalendarEventRow } from '@/components/planning/CalendarEventRow';
import styles from '@/components/planning/CalendarEvents.module.css';
import type { Choice, EntryPreview } from '@/components/planning/preview-entries';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import type { CalendarEntry } from '@/lib/domain/calendar/calendar-entry';
import type { Client } from '@/lib/domain/client';
import { calendarImportText } from '@/lib/text/calendar-import';

/** More events than anybody goes through by hand. */
const SHOWN = 200;

interface CalendarEventsProps {
  title: string;
  isTitleHidden?: boolean;
  previews: readonly EntryPreview[];
  clients: readonly Client[];
  onChoice: (entry: CalendarEntry, choice: Choice) => void;
}

/** Events of a calendar, each to be taken or left, with whose session it is. */
export function CalendarEvents({ title, previews, clients, ...rest }: CalendarEventsProps) {
  const { isTitleHidden = false, onChoice } = rest;
  const t = useText(calendarImportText);
  const language = useLanguage();
  const id = useId();
  if (previews.length === 0) return null;
  // Whose sessions were planned before is named, though the work with them has ended.
  const known = new Set(previews.map(({ match }) => match?.clientId));
  const named = clients
    .filter(({ id, status, isSample }) => (status === 'active' && !isSample) || known.has(id))
    .toSorted((a, b) => a.shownAs.localeCompare(b.shownAs, language));
  return (
    <div>
      <table className={styles.table} aria-labelledby={id}>
        <caption id={id} className={isTitleHidden ? 'visually-hidden' : styles.title}>
          {title}
        </caption>
        <colgroup>
          <col className={styles.eventColumn} />
          <col />
        </colgroup>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t.event}</th>
            <th scope="col">{t.client}</th>
          </tr>
        </thead>
        <tbody>
          {previews.slice(0, SHOWN).map((preview) => (
            <CalendarEventRow
              key={preview.entry.seriesId}
              preview={preview}
              clients={named}
              onChoice={(choice) => onChoice(preview.entry, choice)}
            />
          ))}
        </tbody>
      </table>
      {previews.length > SHOWN && <p className={page.hint}>{t.first(SHOWN, previews.length)}</p>}
    </div>
  );
}

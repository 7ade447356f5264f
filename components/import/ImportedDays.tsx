import styles from '@/components/import/Import.module.css';
import preview from '@/components/ui/ImportPreview.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import { longDay } from '@/lib/text/dates';
import { importText } from '@/lib/text/import';
import type { NotesPreview } from '@/lib/workflows/preview-import';

const SHOWN = 100;
/** A note can be as long as a book; what it is begins to show here. */
const WORDS_MAX = 300;

/** Each day that notes would come to, with its notes. */
export function ImportedDays({ read: { drafts, days } }: { read: NotesPreview }) {
  const t = useText(importText);
  const language = useLanguage();
  const shown = Map.groupBy(drafts.slice(0, SHOWN), ({ day }) => day);
  return (
    <details className={preview.fold}>
      <summary>{t.show}</summary>
      {/* A list that scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <ul className={preview.list} aria-label={t.show} tabIndex={0}>
        {days.flatMap(({ day, notes, joins }) => {
          const ofDay = shown.get(day);
          return ofDay === undefined
            ? []
            : [
                <li key={day}>
                  <b>{longDay(day, language)}</b>
                  {`: ${joins ? t.joins(notes) : t.newSession(notes)}`}
                  {ofDay.map(({ row, text }) => (
                    <p key={row} className={styles.words} data-layer="coach" dir="auto">
                      {text.length > WORDS_MAX
                        ? `${text.slice(0, WORDS_MAX).toWellFormed()}…`
                        : text}
                    </p>
                  ))}
                </li>,
              ];
        })}
      </ul>
      {drafts.length > SHOWN && <p className={preview.hint}>{t.first(SHOWN, drafts.length)}</p>}
    </details>
  );
}

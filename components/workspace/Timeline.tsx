import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import styles from '@/components/workspace/Timeline.module.css';
import { TimelineEntry } from '@/components/workspace/TimelineEntry';
import type { SessionRecord } from '@/components/workspace/use-session-record';
import type { Agenda } from '@/lib/domain/agenda';
import type { Entry } from '@/lib/domain/entry';
import { sessionPageText } from '@/lib/text/session-page';

/** All entries in time order, under the agenda item that was under way when they were written. */
export function Timeline({ record }: { record: SessionRecord }) {
  const t = useText(sessionPageText);
  const { session, entries, goals } = record;
  if (entries.length === 0 || session === undefined) return <p className={page.none}>{t.empty}</p>;
  const goalTexts = new Map<string, string>(goals.map(({ id, text }) => [id, text]));
  const answeredTexts = new Map<string, string>(
    entries.flatMap(({ type, row }) =>
      type === 'ask' && row.answerNoteId !== null ? [[row.answerNoteId, row.text]] : [],
    ),
  );
  return (
    <div className={styles.timeline}>
      {stretchesOf(entries, session.agenda).map((stretch) => (
        <section key={stretch.entries[0]?.row.id} className={styles.stretch}>
          <h3 className={styles.item} dir="auto">
            {stretch.label}
          </h3>
          <ol className={styles.entries}>
            {stretch.entries.map((entry) => (
              <TimelineEntry
                key={entry.row.id}
                entry={entry}
                startedAt={session.startedAt ?? session.plannedAt}
                goalTexts={goalTexts}
                answeredTexts={answeredTexts}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface Stretch {
  label: string;
  entries: Entry[];
}

/** Consecutive entries of one visit to an agenda item; an item that was returned to stands twice. */
function stretchesOf(entries: readonly Entry[], agenda: Agenda): Stretch[] {
  const stretches: Stretch[] = [];
  for (const entry of entries) {
    const visit = agenda.visits.findLast(({ from }) => from <= entry.row.at);
    const label = agenda.items[visit?.item ?? 0]?.label ?? '';
    const last = stretches.at(-1);
    if (last?.label === label) last.entries.push(entry);
    else stretches.push({ label, entries: [entry] });
  }
  return stretches;
}

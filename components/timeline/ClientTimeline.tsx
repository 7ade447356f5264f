import { useState } from 'react';
import styles from '@/components/timeline/ClientTimeline.module.css';
import { TimelineFilters } from '@/components/timeline/TimelineFilters';
import { TimelineRow } from '@/components/timeline/TimelineRow';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { useSessionCounts } from '@/components/workspace/use-session-counts';
import type { Journey } from '@/lib/domain/journey';
import {
  buildTimeline,
  filterTimeline,
  type TimelineEvent,
  type TimelineFilter,
} from '@/lib/domain/timeline';
import { monthName } from '@/lib/text/dates';
import { sayNumber } from '@/lib/text/numbers';
import { timelineText } from '@/lib/text/timeline';

const STEP = 40;

interface ClientTimelineProps {
  journey: Journey;
  /** Whether all of it is there, so that it can be said how much that is. */
  isWhole: boolean;
}

/** Everything that happened with a client, latest first, by month. */
export function ClientTimeline({ journey, isWhole }: ClientTimelineProps) {
  const t = useText(timelineText);
  const language = useLanguage();
  const [filters, setFilters] = useState<ReadonlySet<TimelineFilter>>(new Set());
  const [limit, setLimit] = useState(STEP);
  const all = buildTimeline(journey);
  const events = filterTimeline(all, filters);
  const shown = events.slice(0, limit);
  const counts = useSessionCounts(
    shown.flatMap((event) => (event.kind === 'session' ? [event.session.id] : [])),
  );
  if (all.length === 0) {
    return (
      <Section title={t.title}>
        <p className={page.none}>{t.none}</p>
      </Section>
    );
  }
  return (
    <Section title={t.title} aside={isWhole ? sayNumber(events.length, language) : undefined}>
      <TimelineFilters chosen={filters} onChoose={setFilters} />
      {events.length === 0 && <p className={page.none}>{t.noneOfThese}</p>}
      {byMonth(shown).map(([month, ofMonth]) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h3 id={`month-${month}`} className={styles.month}>
            {monthName(ofMonth[0].on, language)}
          </h3>
          <ol className={styles.list} aria-labelledby={`month-${month}`}>
            {ofMonth.map((event, index) => (
              <TimelineRow key={keyOf(event, index)} event={event} counts={counts} />
            ))}
          </ol>
        </section>
      ))}
      {isWhole && events.length > limit && (
        <Button onClick={() => setLimit(limit + STEP)}>{t.earlier(events.length - limit)}</Button>
      )}
    </Section>
  );
}

type Month = [TimelineEvent, ...TimelineEvent[]];

/** Months as `YYYY-MM`, in the order of the events. */
function byMonth(events: readonly TimelineEvent[]): [string, Month][] {
  const months = Map.groupBy(events, ({ on }) => on.slice(0, 7));
  return [...months].flatMap(([month, [first, ...others]]) =>
    first === undefined ? [] : [[month, [first, ...others]]],
  );
}

/** Sessions keep their row when something happens later; other rows hold nothing to keep. */
function keyOf(event: TimelineEvent, index: number): string {
  return event.kind === 'session' ? event.session.id : `${event.on}/${event.kind}/${index}`;
}

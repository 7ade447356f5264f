import styles from '@/components/timeline/TimelineFilters.module.css';
import { useText } from '@/components/ui/use-text';
import { TIMELINE_FILTERS, type TimelineFilter } from '@/lib/domain/timeline';
import { timelineText } from '@/lib/text/timeline';

const FILTERS = Object.keys(TIMELINE_FILTERS) as TimelineFilter[];

interface TimelineFiltersProps {
  /** None means that everything is shown. */
  chosen: ReadonlySet<TimelineFilter>;
  onChoose: (chosen: ReadonlySet<TimelineFilter>) => void;
}

/** Narrows a timeline down to kinds of events; several add up. */
export function TimelineFilters({ chosen, onChoose }: TimelineFiltersProps) {
  const t = useText(timelineText);
  const toggle = (filter: TimelineFilter) => {
    const next = new Set(chosen);
    if (!next.delete(filter)) next.add(filter);
    onChoose(next);
  };
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.legend}>{t.show}</legend>
      {FILTERS.map((filter) => (
        <label key={filter} className={styles.filter}>
          <input
            type="checkbox"
            className={styles.box}
            checked={chosen.has(filter)}
            onChange={() => toggle(filter)}
          />
          {t.filters[filter]}
        </label>
      ))}
    </fieldset>
  );
}

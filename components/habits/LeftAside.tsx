import styles from '@/components/habits/HabitsPage.module.css';
import type { HabitRow, HabitRows } from '@/components/habits/use-habit-rows';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { REST_DAYS } from '@/lib/domain/asking-habits';
import { dayOf } from '@/lib/domain/days';
import { dayMonth } from '@/lib/text/dates';
import { habitsText } from '@/lib/text/habits';

/** What was never asked, or not for long: what was asked longest ago first, then the never asked. */
export function LeftAside({ rows }: { rows: HabitRows }) {
  const t = useText(habitsText);
  const groups = (['topics', 'phases', 'depths'] as const)
    .map((group) => ({ group, aside: rows[group].filter((row) => row.isLeftAside) }))
    .filter(({ aside }) => aside.length > 0);
  return (
    <Section title={t.leftAside}>
      <p className={page.hint}>{t.leftAsideHint(REST_DAYS)}</p>
      {groups.length === 0 && <p className={page.none}>{t.nothingLeftAside}</p>}
      {groups.map(({ group, aside }) => (
        <div key={group} className={styles.aside}>
          <h3>{t[group]}</h3>
          <ul aria-label={t[group]}>
            {aside.toSorted(byLastAsked).map((row) => (
              <Aside key={row.key} row={row} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Aside({ row: { name, lastAskedAt } }: { row: HabitRow }) {
  const t = useText(habitsText);
  const language = useLanguage();
  const last =
    lastAskedAt === null ? t.never : t.lastOn(dayMonth(dayOf(lastAskedAt), dayOf(now()), language));
  return (
    <li>
      <span dir="auto">{name}</span> <span className={styles.when}>{last}</span>
    </li>
  );
}

function byLastAsked(a: HabitRow, b: HabitRow): number {
  return (
    (a.lastAskedAt ?? Number.MAX_SAFE_INTEGER) - (b.lastAskedAt ?? Number.MAX_SAFE_INTEGER) ||
    a.name.localeCompare(b.name)
  );
}

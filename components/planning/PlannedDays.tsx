import { useState } from 'react';
import { PlannedRow } from '@/components/planning/PlannedRow';
import styles from '@/components/planning/Planning.module.css';
import type { Planning } from '@/components/planning/use-planning';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { addDays, type Day, dayOf } from '@/lib/domain/days';
import type { SessionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { briefDay, shortDay } from '@/lib/text/dates';
import { planningText } from '@/lib/text/planning';

/** What fits a look; a year of sessions is there for who asks. */
const SHOWN = 40;

interface PlannedDaysProps {
  planning: Planning;
  onUnplanned: (ids: readonly SessionId[]) => void;
}

/** What is planned, day by day. */
export function PlannedDays({ planning, onUnplanned }: PlannedDaysProps) {
  const t = useText(planningText);
  const language = useLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const { planned, clients, at } = planning;
  const shown = isWhole ? planned : planned.slice(0, SHOWN);
  const days = [...Map.groupBy(shown, ({ plannedAt }) => dayOf(plannedAt))];
  return (
    <Section title={t.planned} {...(planned.length > 0 ? { aside: planned.length } : {})}>
      {planned.length === 0 && <p className={page.none}>{t.none}</p>}
      {days.map(([day, sessions]) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`}>{nameOf(day, dayOf(at), language)}</h3>
          <ul className={styles.list}>
            {sessions.map((session) => (
              <PlannedRow
                key={session.id}
                session={session}
                clients={clients}
                planned={planned}
                isUnderDay
                onUnplanned={onUnplanned}
              />
            ))}
          </ul>
        </section>
      ))}
      {shown.length < planned.length && (
        <Button look="quiet" className={styles.add} onClick={() => setIsWhole(true)}>
          {t.showFurther(planned.length - shown.length)}
        </Button>
      )}
    </Section>
  );
}

/** "Today, Tue 10 March"; a day of another year says which. */
function nameOf(day: Day, today: Day, language: Language): string {
  const t = planningText[language];
  if (day.slice(0, 4) !== today.slice(0, 4)) return briefDay(day, language);
  const name = shortDay(day, language);
  if (day === today) return `${t.today}, ${name}`;
  return day === addDays(today, 1) ? `${t.tomorrow}, ${name}` : name;
}

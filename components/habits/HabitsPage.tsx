import { useState } from 'react';
import { CountChart } from '@/components/habits/CountChart';
import styles from '@/components/habits/HabitsPage.module.css';
import { LeftAside } from '@/components/habits/LeftAside';
import { MostAsked } from '@/components/habits/MostAsked';
import { SpanChooser } from '@/components/habits/SpanChooser';
import { useAskingHabits } from '@/components/habits/use-asking-habits';
import { useHabitRows } from '@/components/habits/use-habit-rows';
import { useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import page from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { instantsOf, recentSpan } from '@/lib/domain/day-span';
import { dayOf } from '@/lib/domain/days';
import { habitsText } from '@/lib/text/habits';
import type { HabitsReading } from '@/lib/workflows/read-asking-habits';

const FIRST_SPAN = 'quarter';
const MOST_TOPICS = 12;

/** What the coach asks and leaves aside, over any span. Counts and nothing else. */
export function HabitsPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(habitsText);
  const [today] = useState(() => dayOf(now()));
  const [span, setSpan] = useState(() => recentSpan(FIRST_SPAN, today));
  const habits = useAskingHabits(span);
  const wanted = instantsOf(span);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <PageHeading takesFocus={takesFocus}>{t.title}</PageHeading>
        <p className={page.summary}>{t.hint}</p>
      </header>
      <SpanChooser today={today} first={FIRST_SPAN} onChange={setSpan} />
      {habits !== undefined && (
        <div
          className={styles.habits}
          aria-busy={habits.span.until !== wanted.until || habits.span.from !== wanted.from}
        >
          <Habits habits={habits} />
        </div>
      )}
    </div>
  );
}

function Habits({ habits }: { habits: HabitsReading }) {
  const t = useText(habitsText);
  const rows = useHabitRows()(habits, habits.span);
  const { asks, sessions, unsorted, mostAsked, damaged } = habits;
  return (
    <>
      <Damaged count={damaged} />
      <p className={page.summary} aria-live="polite">
        {asks === 0 ? t.nothing : t.summary(asks, sessions)}
      </p>
      {asks > 0 && (
        <div className={styles.columns}>
          <div className={styles.column}>
            <Section title={t.topics}>
              <CountChart
                title={t.topics}
                column={t.topic}
                rows={rows.topics}
                most={Math.min(MOST_TOPICS, rows.topics.filter(({ times }) => times > 0).length)}
              />
              {unsorted > 0 && <p className={page.hint}>{t.unsorted(unsorted)}</p>}
            </Section>
            <MostAsked questions={mostAsked} />
          </div>
          <div className={styles.column}>
            <Section title={t.phases}>
              <CountChart
                title={t.phases}
                column={t.phase}
                rows={rows.phases}
                most={rows.phases.length}
              />
            </Section>
            <Section title={t.depths}>
              <CountChart
                title={t.depths}
                column={t.depth}
                rows={rows.depths}
                most={rows.depths.length}
              />
            </Section>
            <LeftAside rows={rows} />
          </div>
        </div>
      )}
    </>
  );
}

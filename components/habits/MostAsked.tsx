import styles from '@/components/habits/HabitsPage.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import type { AskedOften } from '@/lib/domain/asking-habits';
import { dayOf } from '@/lib/domain/days';
import { questionText } from '@/lib/domain/question';
import { dayMonth } from '@/lib/text/dates';
import { habitsText } from '@/lib/text/habits';

/** The questions that come back, in the coach's own language where they are known in it. */
export function MostAsked({ questions }: { questions: readonly AskedOften[] }) {
  const t = useText(habitsText);
  const language = useLanguage();
  const today = dayOf(now());
  return (
    <Section title={t.mostAsked}>
      {questions.length === 0 ? (
        <p className={page.none}>{t.noneTwice}</p>
      ) : (
        <ol className={styles.most} aria-label={t.mostAsked}>
          {questions.map(({ question, text, times, lastAskedAt }) => (
            <li key={question?.id ?? text}>
              <p dir="auto">
                {question === undefined ? text : questionText(question, language, 'tú')}
              </p>
              <p className={page.hint}>
                {t.times(times)} · {t.lastOn(dayMonth(dayOf(lastAskedAt), today, language))}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

import styles from '@/components/growth/Growth.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import type { Reflection } from '@/lib/domain/check-in';
import { COMPETENCIES } from '@/lib/domain/competency';
import { daySchema } from '@/lib/domain/days';
import { growthByMonth, unlookedAt } from '@/lib/domain/growth-patterns';
import { competenciesText } from '@/lib/text/competencies';
import { monthName } from '@/lib/text/dates';
import { growthText } from '@/lib/text/growth';

/** How often each month's reflections looked where, and where none has looked yet. */
export function ReflectionPatterns({ reflections }: { reflections: readonly Reflection[] }) {
  const t = useText(growthText);
  const names = useText(competenciesText);
  const language = useLanguage();
  const months = growthByMonth(reflections);
  if (months.length === 0) {
    return (
      <Section title={t.patterns}>
        <p className={page.none}>{t.noPatterns}</p>
      </Section>
    );
  }
  const looked = COMPETENCIES.filter((each) =>
    months.some(({ competencies }) => competencies[each] > 0),
  );
  const unlooked = unlookedAt(months);
  return (
    <Section title={t.patterns}>
      <p className={page.hint}>{t.patternsHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <section className={styles.scroll} aria-label={t.byMonth} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.month}</th>
              <th scope="col">{t.reflections}</th>
              {looked.map((each) => (
                <th key={each} scope="col">
                  {names[each]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map(({ month, reflections: written, competencies }) => (
              <tr key={month}>
                <th scope="row">{monthName(daySchema.parse(`${month}-01`), language)}</th>
                <td>{written}</td>
                {looked.map((each) => (
                  <td key={each} data-none={competencies[each] === 0 || undefined}>
                    {competencies[each]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {looked.length > 0 && unlooked.length > 0 && (
        <p>{t.unlooked(unlooked.map((each) => names[each]).join(', '))}</p>
      )}
    </Section>
  );
}

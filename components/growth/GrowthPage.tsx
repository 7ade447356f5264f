import { Dilemmas } from '@/components/growth/Dilemmas';
import { ReflectionPatterns } from '@/components/growth/ReflectionPatterns';
import { StirredNotes } from '@/components/growth/StirredNotes';
import { useGrowth } from '@/components/growth/use-growth';
import { useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { HOURS } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { growthText } from '@/lib/text/growth';
import { pagesText } from '@/lib/text/pages';

/** What the coach learns from their own work. */
export function GrowthPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(growthText);
  const pages = useText(pagesText);
  const growth = useGrowth();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading takesFocus={takesFocus}>{pages.growth}</PageHeading>
        <p className={styles.summary}>{t.intro}</p>
      </header>
      {growth !== undefined && (
        <>
          <Damaged count={growth.damaged} />
          <ReflectionPatterns reflections={growth.reflections} />
          <Dilemmas dilemmas={growth.dilemmas} clients={growth.clients} />
          <StirredNotes notes={growth.transferenceNotes} clients={growth.clients} />
          <Section title={t.development}>
            <p className={styles.hint}>{t.developmentHint}</p>
            <a className={styles.crumb} href={HOURS}>
              {t.openDevelopment}
            </a>
          </Section>
        </>
      )}
    </div>
  );
}

import styles from '@/components/rights/Rights.module.css';
import { useRightsDue } from '@/components/rights/use-rights-due';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import page from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { toPart } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import type { ClientKeeping } from '@/lib/domain/rights-due';
import { longDay } from '@/lib/text/dates';
import { pagesText } from '@/lib/text/pages';
import { rightsText } from '@/lib/text/rights';

/** What is due to all clients, for how long each is kept, and what is left of erased ones. */
export function RecordsPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(rightsText);
  const pages = useText(pagesText);
  const language = useLanguage();
  const due = useRightsDue();
  return (
    <div className={page.page}>
      <header className={page.head}>
        <PageHeading takesFocus={takesFocus}>{pages.records}</PageHeading>
        <p className={page.summary}>{t.recordsIntro}</p>
      </header>
      {due !== undefined && (
        <div className={styles.sections}>
          <Damaged count={due.damaged} />
          <Section title={t.dueKeeping}>
            <Keepings list={due.over} none={t.noneDue} say={(day) => t.dueSince(day)} />
          </Section>
          <Section title={t.openRequests}>
            {due.open.length === 0 && <p className={page.none}>{t.noneOpen}</p>}
            <ul className={styles.list}>
              {due.open.map(({ request: { id, clientId, dueOn }, client }) => (
                <li key={id} className={styles.line}>
                  <a href={toPart(clientId, 'rights')} dir="auto">
                    {client?.shownAs ?? '–'}
                  </a>
                  <span className={page.hint}>
                    {(dueOn < due.today ? t.late : t.due)(longDay(dueOn, language))}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t.keptTimes}>
            <Keepings
              list={due.kept}
              {...(due.undecided === 0 ? { none: t.noneKept } : {})}
              say={(day, years) => t.of(years, day)}
            />
            {due.undecided > 0 && <p className={page.hint}>{t.withoutTime(due.undecided)}</p>}
          </Section>
          <Section title={t.erased}>
            {due.tombstones.length === 0 && <p className={page.none}>{t.noneErased}</p>}
            <ul className={styles.list}>
              {due.tombstones.map(({ id, erasedOn, reason }) => (
                <li key={id} className={styles.line}>
                  {t.erasedOn(longDay(erasedOn, language), t.erasedReasons[reason])}
                </li>
              ))}
            </ul>
            {due.tombstones.length > 0 && <p className={page.hint}>{t.eraseElsewhere}</p>}
          </Section>
        </div>
      )}
    </div>
  );
}

interface KeepingsProps {
  list: readonly ClientKeeping[];
  none?: string;
  say: (day: string, years: number) => string;
}

function Keepings({ list, none, say }: KeepingsProps) {
  const language = useLanguage();
  if (list.length === 0) return none === undefined ? null : <p className={page.none}>{none}</p>;
  return (
    <ul className={styles.list}>
      {list.map(({ client, keeping: { until, years = 0 } }) => (
        <li key={client.id} className={styles.line}>
          <a href={toPart(client.id, 'rights')} dir="auto">
            {client.shownAs}
          </a>
          {until !== undefined && (
            <span className={page.hint}>{say(longDay(until, language), years)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

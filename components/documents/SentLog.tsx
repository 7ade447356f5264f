import styles from '@/components/documents/Documents.module.css';
import { formatName } from '@/components/documents/format-name';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { dayOf } from '@/lib/domain/days';
import type { SentDocument } from '@/lib/domain/sent-document';
import { briefDay, timeOfDay } from '@/lib/text/dates';
import { documentsPageText } from '@/lib/text/documents-page';
import { sayNumber } from '@/lib/text/numbers';

/** Everything that left about a client, latest first: that it did, never what it said. */
export function SentLog({ sent }: { sent: readonly SentDocument[] }) {
  const t = useText(documentsPageText);
  const language = useLanguage();
  if (sent.length === 0) {
    return (
      <Section title={t.sent}>
        <p className={page.none}>{t.noneSent}</p>
      </Section>
    );
  }
  return (
    <Section title={t.sent}>
      <p className={page.hint}>{t.sentHint}</p>
      <ul className={styles.log} aria-label={t.sent}>
        {sent
          .toSorted((a, b) => b.at - a.at)
          .map((each) => (
            <li key={each.id} className={styles.logged} data-entry={each.id}>
              <span className={styles.loggedWhen}>
                {briefDay(dayOf(each.at), language)}, {timeOfDay(each.at)}
              </span>
              <span className={styles.loggedWhat}>{t.kindNames[each.kind]}</span>
              <span>{t.forReader(t.readers[each.audience])}</span>
              <span>{formatName(each.format, language)}</span>
              <span className={styles.loggedWords}>
                {t.words(each.words, sayNumber(each.words, language))}
              </span>
            </li>
          ))}
      </ul>
    </Section>
  );
}

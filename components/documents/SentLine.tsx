import styles from '@/components/documents/Documents.module.css';
import { formatName } from '@/components/documents/format-name';
import { useLanguage, useText } from '@/components/ui/use-text';
import { dayOf } from '@/lib/domain/days';
import { longDay, timeOfDay } from '@/lib/text/dates';
import { documentsPageText } from '@/lib/text/documents-page';
import type { SentPaper } from '@/lib/workflows/client-papers';

/** When a document last left and as what, and whether it would say something else today. */
export function SentLine({ sent: found }: { sent: SentPaper | undefined }) {
  const t = useText(documentsPageText);
  const language = useLanguage();
  if (found === undefined) return <p className={styles.sent}>{t.neverSent}</p>;
  const { sent, isChanged } = found;
  const when = `${longDay(dayOf(sent.at), language)}, ${timeOfDay(sent.at)}`;
  return (
    <p className={styles.sent}>
      {t.lastSent(when, formatName(sent.format, language))}
      {isChanged && <strong className={styles.changed}>{t.changed}</strong>}
    </p>
  );
}

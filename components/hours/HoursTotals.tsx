import styles from '@/components/hours/HoursPage.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import { toClient } from '@/components/workspace/routes';
import type { HoursReport, HoursRow, Minutes } from '@/lib/domain/hours';
import { clientIdSchema } from '@/lib/domain/ids';
import { asHours, hoursText } from '@/lib/text/hours';

/** All of the coach's hours, those on the log, and why the others are not on it. */
export function HoursTotals({ report }: { report: HoursReport }) {
  const t = useText(hoursText);
  const { notCoaching, notHeld } = report.notCounted;
  return (
    <div className={styles.totals}>
      <dl className={styles.sums}>
        <Sum name={t.own} minutes={report.own} />
        <Sum name={t.listed} minutes={report.listed} />
      </dl>
      {report.leftOff.length > 0 && <LeftOff leftOff={report.leftOff} />}
      {notCoaching + notHeld > 0 && (
        <p className={styles.hint}>
          {[
            ...(notCoaching > 0 ? [t.notCoaching(notCoaching)] : []),
            ...(notHeld > 0 ? [t.notHeld(notHeld)] : []),
          ].join(' ')}
        </p>
      )}
    </div>
  );
}

function Sum({ name, minutes: { paid, proBono } }: { name: string; minutes: Minutes }) {
  const t = useText(hoursText);
  const language = useLanguage();
  return (
    <div className={styles.sum}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.number}>{t.hours(asHours(paid + proBono, language))}</span>
        <span className={styles.parts}>
          {t.paid} {asHours(paid, language)} · {t.proBono} {asHours(proBono, language)}
        </span>
      </dd>
    </div>
  );
}

function LeftOff({ leftOff }: Pick<HoursReport, 'leftOff'>) {
  const t = useText(hoursText);
  const language = useLanguage();
  return (
    <div>
      <p>
        {t.leftOff}. <span className={styles.hint}>{t.leftOffHint}</span>
      </p>
      <ul className={styles.leftOff}>
        {leftOff.map(({ reason, rows, minutes }) => (
          <li key={reason}>
            <span className={styles.nowrap}>
              {t.hours(asHours(minutes.paid + minutes.proBono, language))}
            </span>{' '}
            {t.leftOffReasons[reason]}: <Names rows={rows} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const NAMED = 12;

/** Who they are, each a way to the page where it can be changed. */
function Names({ rows }: { rows: readonly HoursRow[] }) {
  const t = useText(hoursText);
  const rest = rows.length - NAMED;
  return (
    <>
      {rows.slice(0, NAMED).map(({ client }, index) => (
        <span key={client.key}>
          {index > 0 && ', '}
          <ClientName client={client} />
        </span>
      ))}
      {rest > 0 && `, ${t.andMore(rest)}`}
    </>
  );
}

/** By the display name, and a link when it is a client of Coachside. */
export function ClientName({ client }: Pick<HoursRow, 'client'>) {
  const id = clientIdSchema.safeParse(client.key);
  if (!id.success) return <span dir="auto">{client.shownAs}</span>;
  return (
    <a className={styles.name} href={toClient(id.data)} dir="auto">
      {client.shownAs}
    </a>
  );
}

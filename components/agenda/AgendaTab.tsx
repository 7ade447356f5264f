import styles from '@/components/agenda/AgendaTab.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now as machineNow } from '@/lib/browser/clock';
import {
  type Agenda,
  coachedFor,
  currentItem,
  extendItem,
  goToItem,
  returnItem,
  skipItem,
  spentOn,
  unskipItem,
} from '@/lib/domain/agenda';
import type { Instant } from '@/lib/domain/days';
import type { LiveSession } from '@/lib/domain/session';
import { sessionTime } from '@/lib/domain/session-clock';
import { agendaText } from '@/lib/text/agenda';
import { changeAgenda } from '@/lib/workflows/change-agenda';

interface AgendaTabProps {
  session: LiveSession;
  now: Instant;
}

/** Every item with planned and actual minutes. Jump, skip, extend and return; nothing is forced. */
export function AgendaTab({ session, now }: AgendaTabProps) {
  const t = useText(agendaText);
  const { follow } = useSaving();
  const { agenda } = session;
  const at = sessionTime(session, now);
  const current = currentItem(agenda);
  const back = returnItem(agenda);
  const backLabel = back === undefined ? undefined : agenda.items[back]?.label;
  const planned = agenda.items.reduce((sum, item) => sum + item.plannedMinutes, 0);
  const change = (to: (agenda: Agenda, instant: Instant) => Agenda) =>
    void follow(changeAgenda(session.id, to, machineNow()));

  return (
    <div className={styles.tab} data-shared="">
      <ol aria-label={t.agenda}>
        {agenda.items.map((item, index) => {
          const minutes = item.plannedMinutes + item.extendedMinutes;
          const spent = spentOn(agenda, index, at) / 60_000;
          const isOver = spent > minutes;
          return (
            <li
              // Items have no ids; their order is their identity.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={index}
              className={styles.item}
              aria-current={index === current ? 'step' : undefined}
              data-skipped={item.isSkipped || undefined}
            >
              <button
                type="button"
                className={styles.go}
                aria-label={t.go(item.label)}
                onClick={() => change((each, instant) => goToItem(each, index, instant))}
              >
                {item.label}
              </button>
              <span className={isOver ? styles.over : styles.minutes}>
                {item.isSkipped
                  ? t.skipped
                  : spent > 0
                    ? t.spent(Math.floor(spent), minutes)
                    : t.planned(minutes)}
              </span>
              <span className={styles.acts}>
                <Button
                  look="quiet"
                  aria-label={item.isSkipped ? t.unskipFor(item.label) : t.skipFor(item.label)}
                  onClick={() =>
                    change((each, instant) =>
                      item.isSkipped ? unskipItem(each, index) : skipItem(each, index, instant),
                    )
                  }
                >
                  {item.isSkipped ? t.unskip : t.skip}
                </Button>
                <Button
                  look="quiet"
                  aria-label={t.extendFor(item.label)}
                  onClick={() => change((each) => extendItem(each, index))}
                >
                  {t.extend}
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
      <p className={styles.total}>
        {t.total(Math.floor(coachedFor(agenda, at) / 60_000), planned)}
      </p>
      {back !== undefined && back !== current && backLabel !== undefined && (
        <Button onClick={() => change((each, instant) => goToItem(each, back, instant))}>
          {t.back(backLabel)}
        </Button>
      )}
    </div>
  );
}

import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import styles from '@/components/live/Now.module.css';
import { useNow } from '@/components/live/use-now';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import {
  type Agenda,
  currentItem,
  extendItem,
  goToItem,
  leftOf,
  nextItem,
  previousItem,
} from '@/lib/domain/agenda';
import type { LiveSession } from '@/lib/domain/session';
import { sessionTime } from '@/lib/domain/session-clock';
import { liveText } from '@/lib/text/live';
import { changeAgenda } from '@/lib/workflows/change-agenda';

/** The agenda item under way. Time is advice: a soft colour when it runs over, never more. */
export function Now({ session }: { session: LiveSession }) {
  const t = useText(liveText);
  const { follow } = useSaving();
  const { agenda } = session;
  const item = agenda.items[currentItem(agenda)];
  const previous = previousItem(agenda);
  const next = nextItem(agenda);
  const change = (to: (agenda: Agenda, instant: number) => Agenda) =>
    void follow(changeAgenda(session.id, to, now()));
  const go = (to: (agenda: Agenda) => number | undefined) =>
    change((current, instant) => goToItem(current, to(current) ?? currentItem(current), instant));
  return (
    <section className={styles.now} aria-label={t.now} data-shared="">
      <div className={styles.row}>
        <strong className={styles.label}>{item?.label}</strong>
        <Left session={session} />
        <span className={styles.steps}>
          <Button
            look="icon"
            aria-label={t.previousItem}
            title={t.previousItem}
            aria-disabled={previous === undefined}
            onClick={() => go(previousItem)}
          >
            <ChevronLeft size={18} />
          </Button>
          <Button
            look="icon"
            aria-label={t.extend}
            title={t.extend}
            onClick={() => change((current) => extendItem(current, currentItem(current)))}
          >
            <Plus size={18} />
          </Button>
          <Button
            look="icon"
            aria-label={t.nextItem}
            title={t.nextItem}
            aria-disabled={next === undefined}
            onClick={() => go(nextItem)}
          >
            <ChevronRight size={18} />
          </Button>
        </span>
      </div>
      <Segments session={session} />
    </section>
  );
}

function Left({ session }: { session: LiveSession }) {
  const { agenda } = session;
  const t = useText(liveText);
  const said = useNow((instant) => {
    const left = leftOf(agenda, currentItem(agenda), sessionTime(session, instant));
    const minutes = Math.ceil(Math.abs(left) / 60_000);
    return left < 0 ? t.minutesOver(minutes) : t.minutesLeft(minutes);
  });
  const isOver =
    useNow((instant) =>
      Number(leftOf(agenda, currentItem(agenda), sessionTime(session, instant)) < 0),
    ) === 1;
  return <span className={isOver ? styles.over : styles.left}>{said}</span>;
}

/** The agenda as a row of segments, as wide as their minutes. The words stand above and in the tab. */
function Segments({ session }: { session: LiveSession }) {
  const { agenda } = session;
  const current = currentItem(agenda);
  const done = useNow((instant) =>
    agenda.items.map((_, index) => doneOf(index, sessionTime(session, instant))).join(' '),
  );
  const percents = done.split(' ');
  return (
    <div className={styles.segments} aria-hidden="true">
      {agenda.items.map((item, index) => {
        return (
          <i
            // Items have no ids; their order is their identity.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            className={item.isSkipped ? styles.skipped : undefined}
            style={{ flexGrow: plannedOf(item), '--done': `${percents[index]}%` } as object}
          />
        );
      })}
    </div>
  );

  function doneOf(index: number, instant: number): number {
    const item = agenda.items[index];
    if (item === undefined) return 0;
    if (index < current && !item.isSkipped) return 100;
    const left = Math.max(0, leftOf(agenda, index, instant));
    return Math.round((1 - left / plannedOf(item)) * 100);
  }
}

function plannedOf({ plannedMinutes, extendedMinutes }: Agenda['items'][number]): number {
  return (plannedMinutes + extendedMinutes) * 60_000;
}

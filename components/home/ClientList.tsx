import { ChevronRight, Phone, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import styles from '@/components/home/ClientList.module.css';
import type { ClientRow } from '@/components/home/client-rows';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Day } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { dayMonth, timeOfDay } from '@/lib/text/dates';
import { homeText } from '@/lib/text/home';
import { removeClient } from '@/lib/workflows/remove-client';

interface ClientListProps {
  rows: readonly ClientRow[];
  today: Day;
  /** Whose button takes the focus when the list appears: the one the coach came back from. */
  focused: ClientId | undefined;
  onPrepare: (id: ClientId) => void;
}

export function ClientList({ rows, today, focused, onPrepare }: ClientListProps) {
  const t = useText(homeText);
  return (
    <section>
      <h2 className={styles.title} id="clients">
        {t.clients}
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop it from unstyled lists */}
      <ul role="list" aria-labelledby="clients" className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <ClientButton
              row={row}
              today={today}
              takesFocus={row.id === focused}
              onPrepare={onPrepare}
            />
            {row.isSample && <RemoveSample id={row.id} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ClientButtonProps {
  row: ClientRow;
  today: Day;
  takesFocus: boolean;
  onPrepare: (id: ClientId) => void;
}

function ClientButton({ row, today, takesFocus, onPrepare }: ClientButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [takesFocusFirst] = useState(takesFocus);
  useEffect(() => {
    if (takesFocusFirst && document.activeElement === document.body) button.current?.focus();
  }, [takesFocusFirst]);
  const t = useText(homeText);
  const language = useLanguage();
  const planned = row.todayAt === undefined ? t.today : t.todayAt(timeOfDay(row.todayAt));
  const marks = [row.isToday && planned, row.isClosed && t.closed, row.isSample && t.sample].filter(
    (mark) => mark !== false,
  );
  const facts = [
    row.ordinal === 1 ? t.firstSession : t.session(row.ordinal),
    row.lastOn !== undefined && t.last(dayMonth(row.lastOn, today, language)),
    row.openCommitments > 0 && t.openCommitments(row.openCommitments),
  ].filter((fact) => fact !== false);
  return (
    <button
      ref={button}
      type="button"
      className={styles.client}
      data-in-call={row.isInCall || undefined}
      onClick={() => onPrepare(row.id)}
    >
      <span className={styles.who}>
        <span className={styles.name}>{row.shownAs}</span>{' '}
        {row.isInCall && (
          <span className={styles.call}>
            <Phone size={12} aria-hidden="true" />
            {t.callOpen}{' '}
          </span>
        )}
        {marks.map((mark) => (
          <span key={mark} className={styles.mark}>
            {mark}{' '}
          </span>
        ))}
      </span>{' '}
      <span className={styles.facts}>{facts.join(' · ')}</span>
      <ChevronRight className={styles.go} size={16} aria-hidden="true" />
    </button>
  );
}

function RemoveSample({ id }: { id: ClientId }) {
  const t = useText(homeText);
  const { follow } = useSaving();
  return (
    <Button
      look="icon"
      aria-label={t.removeSample}
      title={t.removeSample}
      onClick={() => void follow(removeClient(id, now()))}
    >
      <X size={16} aria-hidden="true" />
    </Button>
  );
}

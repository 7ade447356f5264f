import { type FormEvent, useState } from 'react';
import { PlanHintLines } from '@/components/planning/PlanHintLines';
import styles from '@/components/planning/Planning.module.css';
import { readTime, TimeFields, type WrittenTime } from '@/components/planning/TimeFields';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { Client } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import { plannedMinutes } from '@/lib/domain/plan-hints';
import type { Session } from '@/lib/domain/session';
import { clockAt } from '@/lib/domain/zoned-time';
import { planningText } from '@/lib/text/planning';
import { moveSession } from '@/lib/workflows/plan-sessions';

interface MoveFormProps {
  session: Session;
  clients: ReadonlyMap<ClientId, Client>;
  planned: readonly Session[];
  onDone: () => void;
}

/** Another time for one session, by the clocks it was agreed by. */
export function MoveForm({ session, clients, planned, onDone }: MoveFormProps) {
  const t = useText(planningText);
  const { follow } = useSaving();
  const { id, zone } = session;
  const [written, setWritten] = useState<WrittenTime>(() => ({
    ...clockAt(session.plannedAt, zone),
    zone: zone ?? '',
  }));
  const time = readTime(written);
  const client = clients.get(session.clientId);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (time !== undefined && (await follow(moveSession(id, time)))) onDone();
  }
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <TimeFields written={written} client={client} onChange={setWritten} />
      <PlanHintLines
        client={client}
        time={time}
        minutes={plannedMinutes(session)}
        planned={planned.filter((each) => each.id !== id)}
        clients={clients}
      />
      <div className={styles.acts}>
        <Button type="submit" disabled={time === undefined}>
          {t.saveMove}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}

import { X } from 'lucide-react';
import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { AddLine } from '@/components/workspace/AddLine';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import styles from '@/components/workspace/Sheet.module.css';
import { now } from '@/lib/browser/clock';
import { dayOf, daySchema } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import type { Repair } from '@/lib/domain/repair';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { allianceText } from '@/lib/text/alliance';
import { longDay } from '@/lib/text/dates';
import { addToJourney, changeInJourney, trashFromJourney } from '@/lib/workflows/keep-journey';

interface RepairsProps {
  clientId: ClientId;
  /** Latest first. */
  repairs: readonly Repair[];
}

/** How dips of trust were met: named, heard and agreed anew. For the coach alone. */
export function Repairs({ clientId, repairs }: RepairsProps) {
  const t = useText(allianceText);
  const begin = (happened: string) =>
    addToJourney('repairs', {
      ...{ clientId, sessionId: null, item: null, on: dayOf(now()), happened },
      ...{ heard: '', agreed: '', settledOn: null },
    });
  return (
    <Section title={t.repairs}>
      {repairs.length === 0 && <p className={page.none}>{t.noRepairs}</p>}
      {repairs.length > 0 && (
        <ul className={styles.list} aria-label={t.repairs}>
          {repairs.map((repair) => (
            <RepairSheet key={repair.id} repair={repair} />
          ))}
        </ul>
      )}
      <AddLine open={t.newRepair} label={t.happened} add={begin} />
    </Section>
  );
}

const PARTS = ['happened', 'heard', 'agreed'] as const;

function RepairSheet({ repair }: { repair: Repair }) {
  const t = useText(allianceText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { id, on, happened, settledOn } = repair;
  const state =
    settledOn === null ? longDay(on, language) : t.ends.settled(longDay(settledOn, language));
  return (
    <li className={styles.item} data-layer="coach" data-entry={id}>
      <details className={styles.sheet}>
        <summary>
          <span className={styles.words} dir="auto">
            {happened}
          </span>{' '}
          <span className={page.hint}>{state}</span>
        </summary>
        <div className={styles.fields}>
          {PARTS.map((part) => (
            <AutosavedArea
              key={part}
              journal={`repair:${id}:${part}`}
              label={t[part]}
              initial={repair[part]}
              maxLength={LINE_MAX}
              isNeeded={part === 'happened'}
              save={(text) => changeInJourney('repairs', id, { [part]: text })}
            />
          ))}
          <TextField
            type="date"
            label={t.settledOn}
            defaultValue={settledOn ?? ''}
            onChange={({ currentTarget }) => {
              const day = daySchema.safeParse(currentTarget.value).data ?? null;
              void follow(changeInJourney('repairs', id, { settledOn: day }));
            }}
          />
        </div>
      </details>
      <Button
        look="icon"
        aria-label={t.remove(happened)}
        onClick={() => void follow(trashFromJourney('repairs', id, now()))}
      >
        <X size={14} />
      </Button>
    </li>
  );
}

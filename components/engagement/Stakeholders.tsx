import { Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { StakeholderForm } from '@/components/engagement/StakeholderForm';
import styles from '@/components/engagement/Stakeholders.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { RemovedLine } from '@/components/workspace/RemovedLine';
import { Section } from '@/components/workspace/Section';
import { useRemoval } from '@/components/workspace/use-removal';
import type { Engagement, Stakeholder } from '@/lib/domain/engagement';
import { longDay } from '@/lib/text/dates';
import { engagementText } from '@/lib/text/engagement';
import {
  addStakeholder,
  changeStakeholder,
  putBackStakeholder,
  removeStakeholder,
} from '@/lib/workflows/edit-stakeholders';

/** Who beside coach and client has a part, what matters to them, and whether they have met. */
export function Stakeholders({ engagement }: { engagement: Engagement }) {
  const t = useText(engagementText);
  const { follow } = useSaving();
  const { removal, remove, bringBack } = useRemoval();
  const { id, stakeholders } = engagement;
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Section title={t.stakeholders}>
      {stakeholders.length === 0 && <p className={page.none}>{t.noStakeholders}</p>}
      {stakeholders.length > 0 && (
        <ul className={styles.list} aria-label={t.stakeholders}>
          {stakeholders.map((each) => (
            <StakeholderRow
              key={each.id}
              stakeholder={each}
              onChange={(change) => follow(changeStakeholder(id, each.id, change))}
              onRemove={() => {
                // What comes back is what was taken out, not what was still shown then.
                const removed = removeStakeholder(id, each.id);
                void remove(removed, {
                  words: each.name,
                  undo: async () =>
                    putBackStakeholder(id, (await removed) ?? { stakeholder: each, reportIds: [] }),
                });
              }}
            />
          ))}
        </ul>
      )}
      <RemovedLine removal={removal} onBringBack={bringBack} />
      {isAdding ? (
        <StakeholderForm
          submit={t.add}
          onSave={async (said) => {
            if (await follow(addStakeholder(id, said))) setIsAdding(false);
          }}
          onCancel={() => setIsAdding(false)}
        />
      ) : (
        <Button look="quiet" className={styles.add} onClick={() => setIsAdding(true)}>
          {t.addStakeholder}
        </Button>
      )}
    </Section>
  );
}

interface StakeholderRowProps {
  stakeholder: Stakeholder;
  onChange: (change: Omit<Stakeholder, 'id'>) => Promise<boolean>;
  onRemove: () => void;
}

function StakeholderRow({ stakeholder, onChange, onRemove }: StakeholderRowProps) {
  const t = useText(engagementText);
  const language = useLanguage();
  const [isEditing, setIsEditing] = useState(false);
  const { name, role, note, metOn } = stakeholder;
  if (isEditing) {
    return (
      <li>
        <StakeholderForm
          stakeholder={stakeholder}
          submit={t.done}
          onSave={async (said) => {
            if (await onChange(said)) setIsEditing(false);
          }}
          onCancel={() => setIsEditing(false)}
        />
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p dir="auto">{name}</p>
        <p className={page.hint}>
          {[t.roles[role], metOn === null ? t.notMet : t.met(longDay(metOn, language))].join(' · ')}
        </p>
        {note !== '' && (
          <p className={styles.note} dir="auto">
            {note}
          </p>
        )}
      </div>
      <Button look="icon" aria-label={t.change(name)} onClick={() => setIsEditing(true)}>
        <Pencil size={14} />
      </Button>
      <Button look="icon" aria-label={t.remove(name)} onClick={onRemove}>
        <X size={14} />
      </Button>
    </li>
  );
}

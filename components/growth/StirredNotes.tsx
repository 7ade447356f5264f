import { X } from 'lucide-react';
import { useState } from 'react';
import { StirredForm } from '@/components/growth/StirredForm';
import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import styles from '@/components/workspace/Sheet.module.css';
import { useGrowing } from '@/components/workspace/use-growing';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { dayOf } from '@/lib/domain/days';
import { LINE_MAX } from '@/lib/domain/text-limits';
import type { TransferenceNote } from '@/lib/domain/transference-note';
import { longDay } from '@/lib/text/dates';
import { growthText } from '@/lib/text/growth';
import { changeInJourney, trashFromJourney } from '@/lib/workflows/keep-journey';

interface StirredNotesProps {
  /** Latest first. */
  notes: readonly TransferenceNote[];
  clients: readonly Client[];
}

/** What the work stirs in the coach, with the reason why it stays here. */
export function StirredNotes({ notes, clients }: StirredNotesProps) {
  const t = useText(growthText);
  const [isAdding, setIsAdding] = useState(false);
  const drawn = useGrowing(notes);
  const shownAs = new Map(clients.map((client) => [client.id, client.shownAs]));
  return (
    <Section title={t.stirred}>
      <p className={page.hint}>{t.stirredHint}</p>
      {notes.length === 0 && <p className={page.none}>{t.noStirred}</p>}
      {notes.length > 0 && (
        <ul className={styles.list} aria-label={t.stirred}>
          {drawn.map((note) => (
            <StirredNote key={note.id} note={note} shownAs={shownAs.get(note.clientId) ?? ''} />
          ))}
        </ul>
      )}
      {isAdding ? (
        <StirredForm clients={clients} onClose={() => setIsAdding(false)} />
      ) : (
        clients.length > 0 && (
          <Button look="quiet" className={styles.add} onClick={() => setIsAdding(true)}>
            {t.newStirred}
          </Button>
        )
      )}
    </Section>
  );
}

const PARTS = [
  ['noticed', 'noticed'],
  ['stirred', 'recalls'],
  ['next', 'next'],
] as const;

function StirredNote({ note, shownAs }: { note: TransferenceNote; shownAs: string }) {
  const t = useText(growthText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { id, at, noticed } = note;
  return (
    <li className={styles.item} data-layer="coach" data-entry={id}>
      <details className={styles.sheet}>
        <summary>
          <span className={styles.words} dir="auto">
            {noticed}
          </span>{' '}
          <span className={page.hint}>
            {shownAs} · {longDay(dayOf(at), language)}
          </span>
        </summary>
        <div className={styles.fields}>
          {PARTS.map(([part, label]) => (
            <AutosavedArea
              key={part}
              journal={`stirred:${id}:${part}`}
              label={t[label]}
              initial={note[part]}
              maxLength={LINE_MAX}
              isNeeded={part === 'noticed'}
              save={(text) => changeInJourney('transferenceNotes', id, { [part]: text })}
            />
          ))}
        </div>
      </details>
      <Button
        look="icon"
        aria-label={t.remove(noticed)}
        onClick={() => void follow(trashFromJourney('transferenceNotes', id, now()))}
      >
        <X size={14} />
      </Button>
    </li>
  );
}

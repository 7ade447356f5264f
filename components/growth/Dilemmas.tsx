import { useState } from 'react';
import { DilemmaForm } from '@/components/growth/DilemmaForm';
import { DilemmaSheet } from '@/components/growth/DilemmaSheet';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import styles from '@/components/workspace/Sheet.module.css';
import { useGrowing } from '@/components/workspace/use-growing';
import type { Client } from '@/lib/domain/client';
import type { Dilemma } from '@/lib/domain/dilemma';
import { growthText } from '@/lib/text/growth';

interface DilemmasProps {
  /** Latest first. */
  dilemmas: readonly Dilemma[];
  clients: readonly Client[];
}

/** Questions of ethics and of boundaries, each with the worksheet it was thought through on. */
export function Dilemmas({ dilemmas, clients }: DilemmasProps) {
  const t = useText(growthText);
  const [isAdding, setIsAdding] = useState(false);
  const drawn = useGrowing(dilemmas);
  const shownAs = new Map(clients.map((client) => [client.id, client.shownAs]));
  return (
    <Section title={t.dilemmas}>
      {dilemmas.length === 0 && <p className={page.none}>{t.noDilemmas}</p>}
      {dilemmas.length > 0 && (
        <ul className={styles.list} aria-label={t.dilemmas}>
          {drawn.map((dilemma) => (
            <DilemmaSheet
              key={dilemma.id}
              dilemma={dilemma}
              shownAs={dilemma.clientId === null ? undefined : shownAs.get(dilemma.clientId)}
            />
          ))}
        </ul>
      )}
      {isAdding ? (
        <DilemmaForm clients={clients} onClose={() => setIsAdding(false)} />
      ) : (
        <Button look="quiet" className={styles.add} onClick={() => setIsAdding(true)}>
          {t.newDilemma}
        </Button>
      )}
    </Section>
  );
}

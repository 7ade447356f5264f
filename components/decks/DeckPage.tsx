import { useState } from 'react';
import { DeckActs } from '@/components/decks/DeckActs';
import { DrawCard } from '@/components/decks/DrawCard';
import { NewQuestion } from '@/components/decks/NewQuestion';
import { OwnQuestionList } from '@/components/decks/OwnQuestionList';
import { useDeck } from '@/components/decks/use-decks';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useIsDeckDamaged } from '@/components/ui/use-damaged';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { MetDamaged } from '@/components/workspace/MetDamaged';
import { NotFound } from '@/components/workspace/NotFound';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { DECKS } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import type { DeckId } from '@/lib/domain/ids';
import { decksText } from '@/lib/text/decks';
import { restoreDeck } from '@/lib/workflows/trash-deck';

const QUESTIONS = ['questions'] as const;

interface DeckPageProps {
  id: DeckId;
  takesFocus: boolean;
}

/** One deck of the coach's own: its questions to write, change, order, draw from and take away. */
export function DeckPage({ id, takesFocus }: DeckPageProps) {
  const t = useText(decksText);
  const { follow } = useSaving();
  // Questions removed here stay in their place with a way back until the coach leaves.
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const record = useDeck(id, removed);
  const isDamaged = useIsDeckDamaged(id);
  if (record === undefined) return null;
  const { deck, questions } = record;
  if (deck === undefined) {
    return <NotFound takesFocus={takesFocus} damaged={isDamaged ? 1 : 0} />;
  }
  const kept = questions.filter(({ trashedAt }) => trashedAt === null);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <a className={styles.crumb} href={DECKS}>
          {t.page}
        </a>
        <PageHeading takesFocus={takesFocus}>{deck.name}</PageHeading>
        {deck.trashedAt === null && <DeckActs deck={deck} questions={kept} />}
      </header>
      <MetDamaged tables={QUESTIONS} />
      {deck.trashedAt !== null ? (
        <Notice kind="hint">
          {t.inTrash}{' '}
          <Button look="quiet" onClick={() => void follow(restoreDeck(id))}>
            {t.restore}
          </Button>
        </Notice>
      ) : (
        <>
          {kept.length > 0 && <DrawCard questions={kept} />}
          <Section title={t.questions} {...(kept.length > 0 ? { aside: kept.length } : {})}>
            {questions.length === 0 ? (
              <p className={styles.none}>{t.empty}</p>
            ) : (
              <OwnQuestionList
                questions={questions}
                onRemoved={(question) => setRemoved(new Set([...removed, question]))}
              />
            )}
            <NewQuestion deckId={id} />
          </Section>
        </>
      )}
    </div>
  );
}

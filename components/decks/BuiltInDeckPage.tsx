import { useState } from 'react';
import styles from '@/components/decks/DeckActs.module.css';
import { DrawCard } from '@/components/decks/DrawCard';
import { ExportButtons } from '@/components/decks/ExportButtons';
import list from '@/components/decks/OwnQuestionList.module.css';
import { QuestionFacts } from '@/components/decks/QuestionFacts';
import { useBank } from '@/components/decks/use-decks';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { NotFound } from '@/components/workspace/NotFound';
import page from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { DECKS, toDeck } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { goToHash } from '@/lib/browser/hash';
import { builtInDecks, questionsOfDeck } from '@/lib/domain/built-in-decks';
import type { Question } from '@/lib/domain/question';
import { questionText } from '@/lib/domain/question';
import { builtInDeckDescription, builtInDeckName } from '@/lib/text/built-in-decks';
import { decksText } from '@/lib/text/decks';
import { addFilledDeck } from '@/lib/workflows/add-filled-deck';

interface BuiltInDeckPageProps {
  id: string;
  takesFocus: boolean;
}

/** A deck that ships with Coachside: to read, draw from, export, and copy to one's own. */
export function BuiltInDeckPage({ id, takesFocus }: BuiltInDeckPageProps) {
  const t = useText(decksText);
  const language = useLanguage();
  const bank = useBank();
  const deck = builtInDecks.find((each) => each.id === id);
  if (deck === undefined) return <NotFound takesFocus={takesFocus} damaged={0} />;
  if (bank === undefined) return null;
  const name = builtInDeckName(deck, language);
  const questions = questionsOfDeck(deck, bank);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <a className={page.crumb} href={DECKS}>
          {t.page}
        </a>
        <PageHeading takesFocus={takesFocus}>{name}</PageHeading>
        <p className={page.summary}>
          {builtInDeckDescription(deck, language)} {t.builtIn}
        </p>
        <div className={styles.acts}>
          <CopyButton name={name} questions={questions} />
          <ExportButtons name={name} questions={questions} />
        </div>
      </header>
      <DrawCard questions={questions} />
      <Section title={t.questions} aside={questions.length}>
        <ol className={list.list} aria-label={t.questions}>
          {questions.map((question, place) => (
            <li key={question.id} className={list.row}>
              <span className={list.place} aria-hidden="true">
                {place + 1}
              </span>
              <div>
                <p className={list.words}>{questionText(question, language, 'tú')}</p>
                <QuestionFacts question={question} className={list.facts} />
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

interface CopyButtonProps {
  name: string;
  questions: readonly Question[];
}

/** Copies the deck, both languages of every question, and opens the copy. */
function CopyButton({ name, questions }: CopyButtonProps) {
  const t = useText(decksText);
  const { follow } = useSaving();
  const [isCopying, setIsCopying] = useState(false);

  async function copy(): Promise<void> {
    if (isCopying) return;
    setIsCopying(true);
    const drafts = questions.map(({ id: _, ...draft }) => draft);
    const copying = addFilledDeck(name, drafts, now());
    if (await follow(copying, t.copied)) goToHash(toDeck((await copying).id));
    setIsCopying(false);
  }
  return <Button onClick={() => void copy()}>{t.copy}</Button>;
}

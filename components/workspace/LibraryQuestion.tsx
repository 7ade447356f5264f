import { memo } from 'react';
import { Highlighted } from '@/components/questions/Highlighted';
import { useLanguage, useText } from '@/components/ui/use-text';
import { PracticeMemory } from '@/components/workspace/PracticeMemory';
import styles from '@/components/workspace/QuestionsPage.module.css';
import { matchRanges } from '@/lib/domain/match-ranges';
import { type Question, questionText } from '@/lib/domain/question';
import { questionSearchText } from '@/lib/text/question-search';
import { questionsText } from '@/lib/text/questions';
import { topicName } from '@/lib/text/topics';
import type { PracticeAsk } from '@/lib/workflows/read-practice-memory';

interface LibraryQuestionProps {
  question: Question;
  query: string;
  asks: readonly PracticeAsk[] | undefined;
}

/** A question in both languages, where it belongs, and what it brought so far. */
export const LibraryQuestion = memo(function LibraryQuestion({
  question,
  query,
  asks,
}: LibraryQuestionProps) {
  const t = useText(questionSearchText);
  const words = useText(questionsText);
  const language = useLanguage();
  const shown = questionText(question, language, 'tú');
  const facts = [
    topicName(question.topic, language),
    question.phases.map((phase) => words.phases[phase]).join(', '),
    t.depths[question.depth],
    ...(question.audience === 'coach' ? [t.audiences.coach] : []),
  ].join(' · ');
  return (
    <li className={styles.question}>
      <p className={styles.text} lang={shown === question.text ? undefined : 'es'}>
        <Highlighted text={shown} query={query} />
      </p>
      {otherWords(question, shown, query).map(({ text, lang }) => (
        <p key={text} className={styles.other} lang={lang}>
          <Highlighted text={text} query={query} />
        </p>
      ))}
      <p className={styles.facts}>
        <Highlighted text={facts} query={query} />
      </p>
      {asks !== undefined && <PracticeMemory asks={asks} query={query} />}
    </li>
  );
});

/** The other language, and the form with *usted* where that is what was found. */
function otherWords(question: Question, shown: string, query: string) {
  const { text, es, esUsted } = question;
  const others = [
    { text, lang: 'en' },
    { text: es, lang: 'es' },
  ].filter((each): each is { text: string; lang: string } => !!each.text && each.text !== shown);
  const isFormalFound =
    esUsted !== undefined &&
    matchRanges(esUsted, query).length > matchRanges(es ?? '', query).length;
  return isFormalFound ? [...others, { text: esUsted, lang: 'es' }] : others;
}

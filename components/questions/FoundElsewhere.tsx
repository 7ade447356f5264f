import { Highlighted } from '@/components/questions/Highlighted';
import styles from '@/components/questions/QuestionMemory.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import { matchRanges, unansweredWords } from '@/lib/domain/match-ranges';
import type { Question } from '@/lib/domain/question';
import { questionSearchText } from '@/lib/text/question-search';
import { topicName } from '@/lib/text/topics';

interface FoundElsewhereProps {
  question: Question;
  /** The words on the screen. */
  shown: string;
  query: string;
}

/** Why a question was found, where its shown words don't say so: its other language or its topic. */
export function FoundElsewhere({ question, shown, query }: FoundElsewhereProps) {
  const t = useText(questionSearchText);
  const language = useLanguage();
  const missing = unansweredWords(shown, query);
  if (missing === '') return null;
  const topic = t.topicIs(topicName(question.topic, language));
  const found = [
    { text: question.text, lang: 'en' },
    { text: question.es, lang: 'es' },
    { text: question.esUsted, lang: 'es' },
    { text: topic, lang: language },
  ].find(({ text }) => text !== undefined && matchRanges(text, missing).length > 0);
  if (found?.text === undefined || found.text === shown) return null;
  return (
    <p className={styles.memory} lang={found.lang}>
      <Highlighted text={found.text} query={query} />
    </p>
  );
}

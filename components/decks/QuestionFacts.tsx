import { useLanguage, useText } from '@/components/ui/use-text';
import type { Question } from '@/lib/domain/question';
import { decksText } from '@/lib/text/decks';
import { questionsText } from '@/lib/text/questions';
import { topicName } from '@/lib/text/topics';

interface QuestionFactsProps {
  question: Question;
  className: string | undefined;
}

/** What a question is about, when it belongs, and how deep it goes. */
export function QuestionFacts({ question, className }: QuestionFactsProps) {
  const t = useText(decksText);
  const words = useText(questionsText);
  const language = useLanguage();
  const facts = [
    topicName(question.topic, language),
    question.phases.map((phase) => words.phases[phase]).join(', '),
    words.depths[question.depth],
    ...(question.audience === 'coach' ? [t.forYou] : []),
  ];
  return <p className={className}>{facts.join(' · ')}</p>;
}

import { useId, useState } from 'react';
import styles from '@/components/decks/OwnQuestionEditor.module.css';
import { TextField } from '@/components/ui/Field';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { OwnQuestion } from '@/lib/domain/deck';
import { OWN_QUESTION_DEFAULTS, TOPIC_MAX } from '@/lib/domain/own-question';
import { decksText } from '@/lib/text/decks';
import { findTopic, topicName, topicsText } from '@/lib/text/topics';
import { editDeckQuestion } from '@/lib/workflows/edit-deck-question';

interface EditedTopicProps {
  question: OwnQuestion;
  onEnter: () => void;
}

/** One of the bank's topics by its name, or any words of the coach's own. */
export function EditedTopic({ question, onEnter }: EditedTopicProps) {
  const t = useText(decksText);
  const language = useLanguage();
  const names = useId();
  const [isTooLong, setIsTooLong] = useState(false);
  const nameOf = (topic: string) =>
    topic === OWN_QUESTION_DEFAULTS.topic ? '' : topicName(topic, language);
  const topicOf = (name: string) => findTopic(name) ?? (name.trim() || OWN_QUESTION_DEFAULTS.topic);
  const { settled, onInput, ...field } = useAutosavedText({
    key: `question:${question.id}:topic`,
    initial: nameOf(question.topic),
    savedAt: question.editedAt ?? question.createdAt,
    save: async (name, at) => {
      if (name.trim().length > TOPIC_MAX) return;
      await editDeckQuestion(question.id, { topic: topicOf(name) }, at);
    },
    comesBackAs: (name) => nameOf(topicOf(name)),
  });
  return (
    <div className={styles.topic}>
      <TextField
        {...field}
        label={t.topic}
        problem={isTooLong ? t.longTopic(TOPIC_MAX) : undefined}
        list={names}
        dir="auto"
        autoComplete="off"
        onInput={(event) => {
          setIsTooLong(event.currentTarget.value.trim().length > TOPIC_MAX);
          onInput(event);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && !isTooLong) onEnter();
        }}
      />
      <datalist id={names}>
        {Object.values(topicsText[language]).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

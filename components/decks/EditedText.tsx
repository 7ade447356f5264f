import { useState } from 'react';
import styles from '@/components/decks/OwnQuestionEditor.module.css';
import { QuestionHints } from '@/components/decks/QuestionHints';
import { Field } from '@/components/ui/Field';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useText } from '@/components/ui/use-text';
import { OWN_QUESTION_MAX, type OwnQuestion } from '@/lib/domain/deck';
import { tidyQuestion } from '@/lib/domain/own-question';
import { decksText } from '@/lib/text/decks';
import { editDeckQuestion } from '@/lib/workflows/edit-deck-question';

interface EditedTextProps {
  question: OwnQuestion;
  part: 'text' | 'es' | 'esUsted';
  label: string;
  takesFocus?: boolean;
  onEnter: () => void;
}

/** The words of a question in one form, saved with every key unless they are too long. */
export function EditedText({ question, part, label, takesFocus, onEnter }: EditedTextProps) {
  const t = useText(decksText);
  const { settled, onInput, ...field } = useAutosavedText({
    key: `question:${question.id}:${part}`,
    initial: question[part] ?? '',
    savedAt: question.editedAt ?? question.createdAt,
    save: async (words, at) => {
      if (tidyQuestion(words).length > OWN_QUESTION_MAX) return;
      await editDeckQuestion(question.id, { [part]: words }, at);
    },
  });
  const [text, setText] = useState(field.defaultValue);
  const { length } = tidyQuestion(text);
  const isTooLong = length > OWN_QUESTION_MAX;
  const problem = isTooLong ? t.longEdit(length, OWN_QUESTION_MAX) : undefined;
  return (
    <div>
      <Field label={label} problem={problem}>
        {(ids) => (
          <textarea
            {...field}
            {...ids}
            className={styles.words}
            rows={1}
            dir="auto"
            // The coach asked to edit these words.
            // biome-ignore lint/a11y/noAutofocus: see above
            autoFocus={takesFocus}
            onInput={(event) => {
              setText(event.currentTarget.value);
              onInput(event);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              // A question is one line; Enter ends the edit, once all of it is saved.
              event.preventDefault();
              if (!isTooLong) onEnter();
            }}
          />
        )}
      </Field>
      <QuestionHints text={text} />
    </div>
  );
}

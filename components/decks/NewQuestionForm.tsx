import { type FormEvent, useRef, useState } from 'react';
import styles from '@/components/decks/NewQuestionForm.module.css';
import { QuestionHints } from '@/components/decks/QuestionHints';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { OWN_QUESTION_MAX } from '@/lib/domain/deck';
import type { DeckId } from '@/lib/domain/ids';
import type { QuestionUnderWay } from '@/lib/domain/meta';
import { tidyQuestion } from '@/lib/domain/own-question';
import { decksText } from '@/lib/text/decks';
import { addDeckQuestion, keepQuestionDraft } from '@/lib/workflows/add-deck-question';

interface NewQuestionFormProps {
  deckId: DeckId;
  draft: QuestionUnderWay | null;
  takesFocus: boolean;
  onAdded: () => void;
}

/** Enter adds the question at the end of the deck. Its words are kept from the first key on. */
export function NewQuestionForm({ deckId, draft, takesFocus, onAdded }: NewQuestionFormProps) {
  const t = useText(decksText);
  const { follow } = useSaving();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const isSaving = useRef(false);
  const { settled, onInput, ...field } = useAutosavedText({
    key: `question-draft:${deckId}`,
    initial: draft?.text ?? '',
    savedAt: draft?.at ?? 0,
    save: (words, at) => keepQuestionDraft(deckId, words, at),
  });
  const [text, setText] = useState(field.defaultValue);

  async function add(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    // A second Enter while the first is on its way to disk would make a second question.
    if (isSaving.current) return;
    const words = tidyQuestion(text);
    if (words === '') return setProblem(t.blankQuestion);
    if (words.length > OWN_QUESTION_MAX) {
      return setProblem(t.longQuestion(words.length, OWN_QUESTION_MAX));
    }
    isSaving.current = true;
    // Behind the last keystroke's write, so that its draft can't come back.
    if (await follow(settled().then(() => addDeckQuestion(deckId, words, now())))) onAdded();
    else isSaving.current = false;
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void add(event)}>
      <div className={styles.field}>
        <TextField
          {...field}
          label={t.newQuestion}
          name="question"
          dir="auto"
          hint={t.newQuestionHint}
          problem={problem}
          autoFocus={takesFocus}
          autoComplete="off"
          onInput={(event) => {
            setProblem(undefined);
            setText(event.currentTarget.value);
            onInput(event);
          }}
        />
        <QuestionHints text={text} />
      </div>
      <Button type="submit" className={styles.add}>
        {t.add}
      </Button>
    </form>
  );
}

import type { KeyboardEvent } from 'react';
import { EditedText } from '@/components/decks/EditedText';
import { EditedTopic } from '@/components/decks/EditedTopic';
import styles from '@/components/decks/OwnQuestionEditor.module.css';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { OwnQuestion } from '@/lib/domain/deck';
import type { QuestionDraft } from '@/lib/domain/own-question';
import { phaseSchema } from '@/lib/domain/phases';
import { decksText } from '@/lib/text/decks';
import { questionsText } from '@/lib/text/questions';
import { editDeckQuestion, setQuestionPhase } from '@/lib/workflows/edit-deck-question';

interface OwnQuestionEditorProps {
  question: OwnQuestion;
  onDone: () => void;
}

/** Everything about a question, saved as it is typed and chosen. Escape or Done ends the edit. */
export function OwnQuestionEditor({ question, onDone }: OwnQuestionEditorProps) {
  const t = useText(decksText);
  const words = useText(questionsText);
  const { follow } = useSaving();
  const change = (part: Partial<QuestionDraft>) =>
    void follow(editDeckQuestion(question.id, part, now()));

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onDone();
  }
  return (
    // Escape is a shortcut: the button does the same.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className={styles.editor} onKeyDown={handleKey}>
      <EditedText question={question} part="text" label={t.question} takesFocus onEnter={onDone} />
      <div className={styles.pair}>
        <EditedText question={question} part="es" label={t.spanish} onEnter={onDone} />
        <EditedText question={question} part="esUsted" label={t.usted} onEnter={onDone} />
      </div>
      <EditedTopic question={question} onEnter={onDone} />
      <fieldset className={styles.phases}>
        <legend>{t.phases}</legend>
        {phaseSchema.options.map((phase) => (
          <label key={phase} className={styles.phase}>
            <input
              type="checkbox"
              checked={question.phases.includes(phase)}
              onChange={({ currentTarget: { checked } }) =>
                void follow(setQuestionPhase(question.id, phase, checked, now()))
              }
            />
            {words.phases[phase]}
          </label>
        ))}
        <p className={styles.hint}>{t.phasesHint}</p>
      </fieldset>
      <div className={styles.choices}>
        <div className={styles.choice}>
          <span className={styles.label} aria-hidden="true">
            {t.depth}
          </span>
          <Choice
            label={t.depth}
            options={([1, 2, 3] as const).map((depth) => ({
              value: String(depth),
              label: words.depths[depth],
            }))}
            value={String(question.depth)}
            onChange={(depth) => change({ depth: Number(depth) as QuestionDraft['depth'] })}
          />
        </div>
        <div className={styles.choice}>
          <span className={styles.label} aria-hidden="true">
            {t.audience}
          </span>
          <Choice
            label={t.audience}
            options={(['client', 'coach'] as const).map((audience) => ({
              value: audience,
              label: t.audiences[audience],
            }))}
            value={question.audience}
            onChange={(audience) => change({ audience })}
          />
        </div>
      </div>
      <Button className={styles.done} onClick={onDone}>
        {t.done}
      </Button>
    </div>
  );
}

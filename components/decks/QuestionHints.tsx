import styles from '@/components/decks/QuestionHints.module.css';
import { useText } from '@/components/ui/use-text';
import { hintsFor } from '@/lib/domain/question-hints';
import { questionHintsText } from '@/lib/text/question-hints';

/** What the coach may look at again in a question of their own. It never stands in the way. */
export function QuestionHints({ text }: { text: string }) {
  const t = useText(questionHintsText);
  const hints = isFinished(text) ? hintsFor(text) : [];
  return (
    <ul className={styles.hints} aria-live="polite">
      {hints.map((hint) => (
        <li key={hint}>{t[hint]}</li>
      ))}
    </ul>
  );
}

/** Half a question is not judged while it is being written. */
function isFinished(text: string): boolean {
  return /\?["”»’)\s]*$/.test(text.slice(-10));
}

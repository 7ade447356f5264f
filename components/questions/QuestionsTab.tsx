import { memo, useRef, useState } from 'react';
import { FoundQuestions } from '@/components/questions/FoundQuestions';
import { moveFocus } from '@/components/questions/move-focus';
import { PhaseQuestions } from '@/components/questions/PhaseQuestions';
import styles from '@/components/questions/QuestionsTab.module.css';
import { useQuestions } from '@/components/questions/use-questions';
import { useText } from '@/components/ui/use-text';
import { currentPhase } from '@/lib/domain/agenda';
import type { LiveSession } from '@/lib/domain/session';
import { questionsText } from '@/lib/text/questions';

/**
 * Three questions for the phase under way, or what a search finds. Nothing here advances by itself.
 * Down and up go from the search through the questions, left and right along one's buttons.
 */
export const QuestionsTab = memo(function QuestionsTab({ session }: { session: LiveSession }) {
  const t = useText(questionsText);
  const inputs = useQuestions(session);
  const tab = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const phase = currentPhase(session.agenda);

  return (
    // Arrows are a shortcut here: Tab reaches every control as well.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={tab}
      className={styles.tab}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || tab.current === null) return;
        if (moveFocus(tab.current, event.key)) event.preventDefault();
      }}
    >
      <input
        type="search"
        className={styles.search}
        aria-label={t.find}
        placeholder={t.find}
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setQuery('');
        }}
      />
      {inputs !== undefined &&
        (query.trim() === '' ? (
          <PhaseQuestions key={phase} session={session} phase={phase} inputs={inputs} />
        ) : (
          <FoundQuestions session={session} phase={phase} inputs={inputs} query={query} />
        ))}
    </div>
  );
});

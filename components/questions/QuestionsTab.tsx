import { SlidersHorizontal } from 'lucide-react';
import { lazy, memo, Suspense, useId, useRef, useState } from 'react';
import { moveFocus } from '@/components/questions/move-focus';
import { PhaseQuestions } from '@/components/questions/PhaseQuestions';
import {
  type ChosenFilters,
  hasFilters,
  QuestionFilters,
} from '@/components/questions/QuestionFilters';
import { QuestionMemoryProvider } from '@/components/questions/QuestionMemory';
import styles from '@/components/questions/QuestionsTab.module.css';
import { useQuestionMemory } from '@/components/questions/use-question-memory';
import { useQuestions } from '@/components/questions/use-questions';
import { useSuggestionInputs } from '@/components/questions/use-suggestion-inputs';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { currentPhase } from '@/lib/domain/agenda';
import type { LiveSession } from '@/lib/domain/session';
import { questionSearchText } from '@/lib/text/question-search';
import { questionsText } from '@/lib/text/questions';

// The search is loaded by the first word that is looked for.
const FoundQuestions = lazy(async () => ({
  default: (await import('@/components/questions/FoundQuestions')).FoundQuestions,
}));

// Drawn at the end of the list, so that the questions above need not wait for it.
const DrawQuestion = lazy(async () => ({
  default: (await import('@/components/questions/DrawQuestion')).DrawQuestion,
}));

/**
 * Three questions for the phase under way, or what a search finds. Nothing here advances by itself.
 * Down and up go from the search through the questions, left and right along one's buttons.
 */
export const QuestionsTab = memo(function QuestionsTab({ session }: { session: LiveSession }) {
  const t = useText(questionsText);
  const words = useText(questionSearchText);
  const id = useId();
  const inputs = useQuestions(session);
  const memory = useQuestionMemory(session.clientId);
  const tab = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<ChosenFilters>({});
  const [showsFilters, setShowsFilters] = useState(false);
  const phase = currentPhase(session.agenda);
  const suggestionInputs = useSuggestionInputs(session, phase, inputs);

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
      <div className={styles.find}>
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
        <Button
          look="icon"
          aria-label={words.filters}
          title={words.showFilters}
          aria-expanded={showsFilters}
          aria-controls={showsFilters ? id : undefined}
          onClick={() => {
            // What narrows the search must be seen: closing the filters lets them go.
            if (showsFilters) setFilters({});
            setShowsFilters(!showsFilters);
          }}
        >
          <SlidersHorizontal size={16} />
        </Button>
      </div>
      {showsFilters && (
        <div id={id} className={styles.filters}>
          <QuestionFilters value={filters} onChange={setFilters} />
        </div>
      )}
      {inputs !== undefined && suggestionInputs !== undefined && memory !== undefined && (
        <QuestionMemoryProvider value={memory}>
          {query.trim() === '' && !hasFilters(filters) ? (
            <>
              <PhaseQuestions
                key={phase}
                session={session}
                inputs={suggestionInputs}
                spoken={inputs.spoken}
                memory={memory}
              />
              <Suspense>
                <DrawQuestion
                  session={session}
                  inputs={suggestionInputs}
                  spoken={inputs.spoken}
                  memory={memory}
                />
              </Suspense>
            </>
          ) : (
            <Suspense>
              <FoundQuestions
                session={session}
                phase={phase}
                spoken={inputs.spoken}
                memory={memory}
                query={query}
                filters={filters}
              />
            </Suspense>
          )}
        </QuestionMemoryProvider>
      )}
    </div>
  );
});

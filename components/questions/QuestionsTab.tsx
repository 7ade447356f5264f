import { memo, useState } from 'react';
import { QuestionRow } from '@/components/questions/QuestionRow';
import styles from '@/components/questions/QuestionsTab.module.css';
import { useQuestions } from '@/components/questions/use-questions';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { currentPhase } from '@/lib/domain/agenda';
import type { LiveSession } from '@/lib/domain/session';
import { searchQuestions, suggestQuestions } from '@/lib/domain/suggest-questions';
import { questionsText } from '@/lib/text/questions';

const AT_A_TIME = 3;
const MOST_FOUND = 20;

/** Three questions for the phase under way, or what a search finds. Nothing here advances by itself. */
export const QuestionsTab = memo(function QuestionsTab({ session }: { session: LiveSession }) {
  const t = useText(questionsText);
  const inputs = useQuestions(session);
  const [query, setQuery] = useState('');
  const [offset, setOffset] = useState(0);
  // What was asked from here stays in its place, saying so, until the coach moves on.
  const [stays, setStays] = useState<ReadonlySet<string>>(new Set());
  const phase = currentPhase(session.agenda);
  if (inputs === undefined) return null;

  const { bank, spoken, sessionNumber } = inputs;
  const isSearch = query.trim() !== '';
  const shown = isSearch
    ? searchQuestions(bank, query, spoken)
        .filter((question) => question.audience === 'client')
        .slice(0, MOST_FOUND)
        .map((question) => ({ question, reason: 'phase' as const }))
    : suggestQuestions({
        bank,
        phase,
        pinned: session.pinnedQuestions,
        dismissed: session.dismissedQuestions,
        askedInSession: inputs.asked.filter((id) => !stays.has(id)),
        sessionNumber,
        count: AT_A_TIME,
        offset,
      });

  return (
    <div className={styles.tab}>
      <input
        type="search"
        className={styles.search}
        aria-label={t.find}
        placeholder={t.find}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {shown.length === 0 ? (
        <p className={styles.none}>{isSearch ? t.none : t.noneLeft}</p>
      ) : (
        <ul aria-label={t.questions}>
          {shown.map(({ question, reason }) => (
            <QuestionRow
              key={question.id}
              session={session}
              question={question}
              spoken={spoken}
              isAsked={inputs.asked.includes(question.id)}
              reason={
                reason === 'pinned'
                  ? t.pinned
                  : t.reason(
                      t.phases[
                        question.phases.includes(phase) ? phase : (question.phases[0] ?? phase)
                      ],
                      t.depths[question.depth],
                    )
              }
              onAsked={() => setStays((ids) => new Set([...ids, question.id]))}
            />
          ))}
        </ul>
      )}
      {!isSearch && (
        <Button
          look="quiet"
          onClick={() => {
            setOffset((count) => count + AT_A_TIME);
            setStays(new Set());
          }}
        >
          {t.more}
        </Button>
      )}
    </div>
  );
});

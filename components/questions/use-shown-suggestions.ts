import { useState } from 'react';
import type { TabInputs } from '@/components/questions/use-suggestion-inputs';
import type { QuestionId, SessionId } from '@/lib/domain/ids';
import type { Phase } from '@/lib/domain/phases';
import {
  type QuestionRanking,
  rankQuestions,
  type Suggestion,
} from '@/lib/domain/suggest-questions';

const AT_A_TIME = 3;

/** What one session's tab has shown: the coach who looks at the notes and returns finds it again. */
interface Shown {
  session: SessionId | undefined;
  byPhase: Map<Phase, readonly Suggestion[]>;
  seen: Set<QuestionId>;
}

let shownLast: Shown = { session: undefined, byPhase: new Map(), seen: new Set() };

interface ShownSuggestions {
  suggestions: readonly Suggestion[];
  showMore: (over?: Partial<TabInputs>) => void;
}

/**
 * The suggestions on show. They are chosen when first drawn and stay where they are, whatever is
 * asked, pinned or dismissed, until the coach wants more. Coming back to a phase finds what was left
 * there, without what was asked or dismissed since.
 */
export function useShownSuggestions(session: SessionId, inputs: TabInputs): ShownSuggestions {
  const [suggestions, setSuggestions] = useState(() => {
    const shown = shownIn(session);
    return remember(shown, inputs, stillThere(shown, inputs));
  });
  return {
    suggestions,
    showMore: (over) =>
      setSuggestions(
        remember(shownIn(session), over === undefined ? inputs : { ...inputs, ...over }, []),
      ),
  };
}

/** Thousands of questions are put in order once for the same inputs, not for each three of them. */
function rankingOf(inputs: TabInputs): QuestionRanking {
  const known = rankings.get(inputs) ?? rankQuestions(inputs);
  rankings.set(inputs, known);
  return known;
}

const rankings = new WeakMap<TabInputs, QuestionRanking>();

function shownIn(session: SessionId): Shown {
  if (shownLast.session !== session) {
    shownLast = { session, byPhase: new Map(), seen: new Set() };
  }
  return shownLast;
}

function stillThere({ byPhase }: Shown, inputs: TabInputs): Suggestion[] {
  const { questions, dismissed, pinned, asks, phase } = inputs;
  const existing = new Set(questions.map(({ id }) => id));
  const askedToday = asks.filter(({ sessionsAgo }) => sessionsAgo === 0);
  const gone = new Set([...dismissed, ...pinned, ...askedToday.map((ask) => ask.questionId)]);
  return (byPhase.get(phase) ?? []).filter(
    ({ question: { id }, reason }) => existing.has(id) && !gone.has(id) && reason.kind !== 'pinned',
  );
}

/** Fills what is kept up with new suggestions, and notes that all of them were shown. */
function remember(
  shown: Shown,
  inputs: TabInputs,
  kept: readonly Suggestion[],
): readonly Suggestion[] {
  const found = rankingOf(inputs).take([...shown.seen], AT_A_TIME);
  const keptIds = new Set(kept.map(({ question }) => question.id));
  const pinned = found.filter(({ reason }) => reason.kind === 'pinned');
  const others = found.filter(
    ({ question, reason }) => reason.kind !== 'pinned' && !keptIds.has(question.id),
  );
  const suggestions = [...pinned, ...[...kept, ...others].slice(0, AT_A_TIME)];
  for (const { question } of suggestions) shown.seen.add(question.id);
  shown.byPhase.set(inputs.phase, suggestions);
  return suggestions;
}

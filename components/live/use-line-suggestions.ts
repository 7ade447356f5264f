import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type LineOption, mentionedGoals, toOption } from '@/components/live/line-options';
import type { Goal } from '@/lib/domain/goal';
import type { ClientId } from '@/lib/domain/ids';
import type { QuestionSearch } from '@/lib/workflows/open-question-search';

const MOST_SHOWN = 5;

type Asked = Extract<LineOption, { type: 'question' }>['question'];

export interface LineSuggestions {
  type: 'goals' | 'questions';
  options: readonly LineOption[];
}

interface LineSuggest {
  suggestions: LineSuggestions | undefined;
  active: number | undefined;
  /** Follows what is typed: `@` completes a goal, a first `?` searches the questions. */
  follow: (text: string, caret: number) => void;
  firstQuestion: (query: string) => Promise<Asked | undefined>;
  /** Moves, picks or closes the list; `true` when the key was meant for it. */
  onKeyDown: (
    event: KeyboardEvent<HTMLTextAreaElement>,
    choose: (index: number) => void,
  ) => boolean;
}

/**
 * What the writing line offers while one types. The questions, their search and what this client
 * was asked are read by the question mark that a line begins with, and kept until the line ends.
 */
export function useLineSuggestions(goals: readonly Goal[], clientId: ClientId): LineSuggest {
  const [suggestions, setSuggestions] = useState<LineSuggestions | undefined>(undefined);
  const [active, setActive] = useState<number | undefined>(undefined);
  const latest = useRef('');
  const opened = useRef<Promise<QuestionSearch> | undefined>(undefined);

  return useMemo(() => {
    const openSearch = () => {
      opened.current ??= import('@/lib/workflows/open-question-search').then(
        ({ openQuestionSearch }) => openQuestionSearch(clientId),
      );
      return opened.current;
    };
    const find = async (query: string) => {
      const search = await openSearch();
      const { questions } = search.search(query, {
        filters: { audience: 'client' },
        limit: MOST_SHOWN,
      });
      return questions.map((question) => toOption(question, query, search));
    };

    function offer(next: LineSuggestions | undefined): void {
      setSuggestions(next === undefined || next.options.length === 0 ? undefined : next);
      setActive(undefined);
    }

    return {
      suggestions,
      active,
      follow(text, caret) {
        latest.current = text;
        if (text.startsWith('?')) {
          const query = text.slice(1).trim();
          void openSearch();
          if (query === '') return offer(undefined);
          void find(query).then((options) => {
            // An answer to words that have changed since is of no use.
            if (latest.current === text) offer({ type: 'questions', options });
          });
          return;
        }
        opened.current = undefined;
        const options = mentionedGoals(text, caret, goals, MOST_SHOWN);
        offer(options === undefined ? undefined : { type: 'goals', options });
      },
      async firstQuestion(query) {
        return query === '' ? undefined : (await find(query))[0]?.question;
      },
      onKeyDown(event, choose) {
        const count = suggestions?.options.length ?? 0;
        if (count === 0) return false;
        const picks = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey);
        if (event.key === 'ArrowDown') setActive(active === undefined ? 0 : (active + 1) % count);
        else if (event.key === 'ArrowUp') setActive(((active ?? 0) - 1 + count) % count);
        else if (event.key === 'Escape') offer(undefined);
        else if (picks && active !== undefined) choose(active);
        else if (event.key === 'Tab' && !event.shiftKey && suggestions?.type === 'goals') choose(0);
        else return false;
        event.preventDefault();
        return true;
      },
    };
  }, [suggestions, active, goals, clientId]);
}

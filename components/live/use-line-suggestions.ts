import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Goal } from '@/lib/domain/goal';
import type { QuestionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { goalMention } from '@/lib/domain/parse-entry';
import type { BankQuestion } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { searchQuestions } from '@/lib/domain/search-questions';

const MOST_SHOWN = 5;

type Asked = { questionId: QuestionId; text: string };
type Option =
  | { type: 'goal'; label: string; text: string; caret: number }
  | { type: 'question'; label: string; question: Asked };

export interface LineSuggestions {
  type: 'goals' | 'questions';
  options: readonly Option[];
}

interface LineSuggest {
  suggestions: LineSuggestions | undefined;
  active: number | undefined;
  /** Follows what is typed: `@` completes a goal, a first `?` searches the bank. */
  follow: (text: string, caret: number) => void;
  firstQuestion: (query: string) => Promise<Asked | undefined>;
  /** Moves, picks or closes the list; `true` when the key was meant for it. */
  onKeyDown: (
    event: KeyboardEvent<HTMLTextAreaElement>,
    choose: (index: number) => void,
  ) => boolean;
}

/** What the writing line offers while one types. The bank is loaded by the first question mark. */
export function useLineSuggestions(goals: readonly Goal[], spoken: Language): LineSuggest {
  const [suggestions, setSuggestions] = useState<LineSuggestions | undefined>(undefined);
  const [active, setActive] = useState<number | undefined>(undefined);
  const latest = useRef('');

  return useMemo(() => {
    const toAsked = (question: BankQuestion): Asked => ({
      questionId: question.id,
      text: spoken === 'es' ? (question.es ?? question.text) : question.text,
    });
    const search = async (query: string) =>
      searchQuestions(await loadQuestionBank(), query, spoken)
        .filter((question) => question.audience === 'client')
        .slice(0, MOST_SHOWN)
        .map(toAsked);

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
          if (query === '') return offer(undefined);
          void search(query).then((found) => {
            // An answer to words that have changed since is of no use.
            if (latest.current !== text) return;
            offer({
              type: 'questions',
              options: found.map((question) => ({
                type: 'question',
                label: question.text,
                question,
              })),
            });
          });
          return;
        }
        const mention = /(^|\s)@([^\s@]*)$/u.exec(text.slice(0, caret));
        if (mention === null) return offer(undefined);
        const start = caret - (mention[2]?.length ?? 0) - 1;
        const wanted = (mention[2] ?? '').toLocaleLowerCase();
        offer({
          type: 'goals',
          options: goals
            .filter((goal) => goal.text.toLocaleLowerCase().includes(wanted.replaceAll('-', ' ')))
            .slice(0, MOST_SHOWN)
            .map((goal) => {
              const completed = `${text.slice(0, start)}${goalMention(goal)} `;
              return {
                type: 'goal',
                label: goal.text,
                text: completed + text.slice(caret),
                caret: completed.length,
              };
            }),
        });
      },
      async firstQuestion(query) {
        return query === '' ? undefined : (await search(query))[0];
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
  }, [suggestions, active, goals, spoken]);
}

import type { Search } from '@/components/search/use-search';
import { useLanguage, useText } from '@/components/ui/use-text';
import { failureSentence } from '@/lib/text/failures';
import { sayNumber } from '@/lib/text/numbers';
import { searchText } from '@/lib/text/search';

/** In one line: how much was found, what was not understood, or what went wrong. */
export function Outcome({ search: { answer, failure }, query }: { search: Search; query: string }) {
  const t = useText(searchText);
  const language = useLanguage();
  const count = (number: number) => sayNumber(number, language);
  if (failure !== undefined) return failureSentence(failure, language);
  if (query.trim() === '') return t.hint;
  if (answer === undefined) return t.searching;
  if (answer.isLocked) return t.locked;
  const [problem] = answer.problems;
  if (problem !== undefined) return t.problems[problem.operator](problem.value);
  const found = answer.total === 0 ? t.noHits : t.hits(answer.total, count(answer.total));
  if (answer.isComplete) return found;
  const reading = t.stillReading(count(answer.readCount));
  return answer.total === 0 ? reading : `${found}. ${reading}`;
}

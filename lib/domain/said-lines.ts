import { LINE_MAX, LIST_MAX } from '@/lib/domain/text-limits';

/** Every line that says something; a longer one goes on in the next, so that no word is lost. */
export function saidLines(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.trim().match(new RegExp(`.{1,${LINE_MAX}}`, 'gu')) ?? [])
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LIST_MAX);
}

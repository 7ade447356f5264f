import type { Phase } from '@/lib/domain/phases';
import type { Question } from '@/lib/domain/question';

/** The coach's own prompts for a moment, the same for the same seed. */
export function selfPrompts<Prompt extends Question>(
  questions: readonly Prompt[],
  moment: Extract<Phase, 'prepare' | 'in-session' | 'debrief'>,
  seed: number,
  count: number,
): Prompt[] {
  const prompts = questions.filter(
    (each) => each.audience === 'coach' && each.phases.includes(moment),
  );
  if (prompts.length === 0) return [];
  const start = Math.abs(Math.trunc(seed)) % prompts.length;
  return [...prompts.slice(start), ...prompts.slice(0, start)].slice(0, count);
}

import type { Question } from '@/lib/domain/question';
import type { SignalReason } from '@/lib/domain/suggestion-signals';
import { SUGGESTION_WEIGHTS as WEIGHTS } from '@/lib/domain/suggestion-weights';

/** The questions of one topic, best first, and the signal that speaks for the topic. */
interface TopicGroup {
  ranked: readonly { question: Question; score: number }[];
  signal: SignalReason | undefined;
}

interface Taken {
  question: Question;
  signal: SignalReason | undefined;
}

/**
 * Takes the best question left, again and again; each one taken makes its topic, and its signal,
 * weigh less for the next. Of equals, the lower id.
 */
export function takeBySpread(groups: readonly TopicGroup[], count: number): Taken[] {
  const taken: Taken[] = [];
  const used = new Map<TopicGroup, number>();
  const signals = new Map<SignalReason, number>();
  while (taken.length < count) {
    let best: { group: TopicGroup; question: Question; score: number } | undefined;
    for (const group of groups) {
      const times = used.get(group) ?? 0;
      const head = group.ranked[times];
      if (head === undefined) continue;
      const sameSignal = group.signal === undefined ? 0 : (signals.get(group.signal) ?? 0);
      const score = head.score + times * WEIGHTS.topicInList + sameSignal * WEIGHTS.signalInList;
      const isBetter =
        best === undefined ||
        score > best.score ||
        (score === best.score && head.question.id < best.question.id);
      if (isBetter) best = { group, question: head.question, score };
    }
    if (best === undefined) return taken;
    const { group, question } = best;
    taken.push({ question, signal: group.signal });
    used.set(group, (used.get(group) ?? 0) + 1);
    if (group.signal !== undefined) signals.set(group.signal, (signals.get(group.signal) ?? 0) + 1);
  }
  return taken;
}

import type { Question } from '@/lib/domain/question';
import { REPAIRING_TOPICS } from '@/lib/domain/suggestion-topics';

/** Deep questions ask for an alliance that has had time to grow. */
export const FIRST_DEEP_SESSION = 3;

export interface DepthGate {
  /** 1 for the first session. */
  sessionNumber: number;
  alliance: 'steady' | 'strained';
  /** The coach says that this client is ready for it. */
  goesDeeper: boolean;
}

/** Whether deep questions wait for the coach's word: early on, and while the alliance is strained. */
export function keepsDeepBack({ sessionNumber, alliance }: Omit<DepthGate, 'goesDeeper'>): boolean {
  return sessionNumber < FIRST_DEEP_SESSION || alliance === 'strained';
}

/** A strained alliance holds back what is deep, save what repairs it; a young one, all of it. */
export function mayBeSuggested(question: Question, gate: DepthGate): boolean {
  if (question.depth < 3 || gate.goesDeeper || !keepsDeepBack(gate)) return true;
  return gate.sessionNumber >= FIRST_DEEP_SESSION && REPAIRING_TOPICS.has(question.topic);
}

import type { DepthGate } from '@/lib/domain/depth-gate';
import type { QuestionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import type { Question } from '@/lib/domain/question';
import type { SignalInputs } from '@/lib/domain/suggestion-signals';

/** Everything a suggestion depends on: no clock, no chance, no database. */
export interface SuggestionInputs extends SignalInputs, DepthGate {
  /** The bank's and the coach's own. */
  questions: readonly Question[];
  audience: Question['audience'];
  /** What the client speaks. */
  language: Language;
  /** In the order they were pinned. */
  pinned: readonly QuestionId[];
  /** Dismissed today, in whichever session. */
  dismissed: readonly QuestionId[];
  /** Shown earlier in this session: "three more" are others, and of other topics. */
  seen: readonly QuestionId[];
  /** One for each session, so that equals take turns from session to session. */
  seed: string;
  /** How many to suggest beside the pinned ones. */
  count: number;
}

/**
 * How much each thing counts when questions are put in order; the sum of a question's weights is
 * its score. What must never be shown is not a matter of weight: see `suggest-questions.ts`.
 * Of several signals that point to the same topic, the heaviest counts, and it is the reason given.
 */
export const SUGGESTION_WEIGHTS = {
  /** Signals: something about this client speaks for a topic. */

  /** An item of the last check-in is notably lower than the time before: look at that first. */
  checkInFell: 40,
  /** For each point that it fell beyond the least that is notable. */
  checkInFellFurther: 2,
  /** A commitment is overdue. */
  commitmentOverdue: 34,
  /** The session is of a special kind: chemistry, contracting, three-way, mid-point, closure. */
  sessionKind: 30,
  /** A goal's rating has not moved for several ratings. */
  goalFlat: 26,
  /** An item of the last check-in is low, though it did not fall. */
  checkInLow: 22,
  /** The client is a senior person, or a group. */
  preset: 16,
  /** Commitments are open and the phase is one that looks back at them. */
  commitmentOpen: 14,
  /** The topic serves the stage of the engagement. */
  stage: 12,

  /** What speaks for one question rather than another. */

  /** The phase under way is the one the question is mainly for. */
  mainPhase: 4,
  /** This client has not been asked it within memory. */
  neverAsked: 6,
  /** For each session since it was last asked. */
  rested: 0.5,
  /** The question is deep, and the coach asked to go deeper than the session would. */
  deepOnRequest: 20,
  /** Chance, from nothing up to this: enough to vary equals, not enough to beat a signal. */
  chance: 10,

  /** What speaks against. */

  /** The topic belongs to a situation (a loss of trust, a sponsor, an ending) that is not there. */
  outOfPlace: -30,
  /** The topic presumes something nobody has said: a conflict, a title, a new role. */
  presuming: -6,
  /** It was shown earlier in this session: it comes round again only after all others. */
  shownToday: -1_000,
  /** The question looks back, and there is nothing yet to look back on. */
  tooEarly: -30,
  /** For each level of depth above light, in an opening and in the first two sessions. */
  heavyAtTheStart: -3,
  /** The question has no words in the language the client speaks. */
  otherLanguage: -6,
  /** For each question of the topic that was shown or asked earlier in this session. */
  topicToday: -14,
  /** For each question of the topic that was asked in the last three sessions. */
  topicLately: -3,
  /** For each question of the topic that is already in the list. */
  topicInList: -40,
  /** For each question that is already in the list for the same signal. */
  signalInList: -14,
} as const;

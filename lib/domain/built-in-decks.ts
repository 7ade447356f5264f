import { type QuestionId, questionIdSchema } from '@/lib/domain/ids';
import type { BankQuestion } from '@/lib/domain/question';

/**
 * A deck that ships with Coachside: picked by hand for a situation, in the order a conversation
 * would take them, or everything the bank has on a topic. Ids are kept for good, because a coach's
 * choices may refer to them.
 */
export type BuiltInDeck =
  | {
      id: `built-in:${Situation}`;
      kind: 'situation';
      situation: Situation;
      questionIds: readonly QuestionId[];
    }
  | { id: `built-in:topic:${string}`; kind: 'topic'; topic: string };
export type BuiltInDeckId = BuiltInDeck['id'];

/** Question ids, in order, as in the bank. */
const SITUATIONS = {
  'first-session': [
    'session-opening-arriving',
    'rapport-your-world',
    'chemistry-why-now',
    'contracting-worth-it',
    'needs-assessment-before-goals',
    'contracting-past-help',
    'needs-assessment-learn-best',
    'feedback-giving-prefer-timing',
    'contracting-interrupt',
    'contracting-before-notes',
    'contracting-outside',
    'ethics-boundaries-contact-limits',
    'contracting-style-signal',
    'session-close-how-close',
  ],
  'sponsor-contracting': [
    'goal-setting-business-needs',
    'sponsor-manager-notices',
    'goal-setting-least-accepted',
    'goal-setting-better-than-expected',
    'evaluating-success-convince-sceptic',
    'strategy-action-milestones',
    'sponsor-pull-apart',
    'sponsor-support-between',
    'sponsor-say-directly',
    'sponsor-summarised',
    'ethics-boundaries-other-roles',
    'ethics-boundaries-notes-after',
  ],
  'senior-client': [
    'power-dynamics-challenge-certain',
    'contracting-interrupt',
    'power-dynamics-leading-now',
    'power-dynamics-speak-first',
    'power-dynamics-disagree-free',
    'power-dynamics-away-month',
    'power-dynamics-stop-saying',
    'feedback-receiving-something-new',
    'power-dynamics-title-hides',
    'trust-safe-unsure',
    'power-dynamics-rather-not-hear',
    'power-dynamics-less-certainty',
    'power-dynamics-honesty-cheaper',
    'power-dynamics-influence-for',
    'power-dynamics-purpose-over-ego',
    'vision-values-no-score',
  ],
  'trust-repair': [
    'trust-repair-your-side',
    'conflict-see-differently',
    'trust-editing-out',
    'trust-repair-sincere',
    'feedback-receiving-less-of',
    'contracting-uncomfortable',
    'trust-repair-rewrite',
    'trust-repair-not-twice',
    'trust-promise',
    'trust-harder-topic',
    'trust-slipping',
    'trust-repair-steady-ground',
  ],
  'stuck-goal': [
    'accountability-reveals-plan',
    'accountability-rolled-over',
    'resistance-ambivalence-how-much-matters',
    'resistance-ambivalence-not-lower',
    'current-reality-keeps-it',
    'resistance-ambivalence-good-about-same',
    'resistance-ambivalence-each-part',
    'obstacles-inside-you',
    'current-reality-not-show-up',
    'current-reality-helped-slightly',
    'goal-setting-yours-not-inherited',
    'goal-setting-bolder',
    'strategy-action-five-routes',
    'strategy-action-smallest-experiment',
    'obstacles-lift-one',
    'evaluating-success-no-longer-deserves',
  ],
  'mid-point': [
    'evaluating-success-different-now',
    'evaluating-success-place-each-goal',
    'evaluating-success-colleagues-changed',
    'evaluating-success-surprised',
    'celebrating-took-from-you',
    'celebrating-strength-carried',
    'goal-setting-one-point-higher',
    'evaluating-success-no-longer-deserves',
    'strategy-action-needs-changing',
    'evaluating-success-halfway',
    'feedback-receiving-helped-most',
    'feedback-receiving-less-of',
    'trust-slipping',
    'co-creation-lead-part',
    'sponsor-summarised',
  ],
  closing: [
    'closure-want-to-end',
    'evaluating-success-different-now',
    'evaluating-success-place-each-goal',
    'evaluating-success-worth-currency',
    'celebrating-took-from-you',
    'celebrating-becoming',
    'closure-not-forget',
    'feedback-receiving-helped-most',
    'closure-coach-yourself',
    'closure-early-signal',
    'closure-support-from-here',
    'closure-next-ninety',
    'closure-final-note-sponsor',
    'ethics-boundaries-notes-after',
    'closure-unsaid-between-us',
    'celebrating-thank',
  ],
  supervision: [
    'supervision-want-from-hour',
    'supervision-awake',
    'supervision-avoided',
    'coach-reflection-last-five',
    'transference-coach-reminds-me',
    'transference-coach-carry-out',
    'transference-coach-invited-role',
    'power-dynamics-coach-unsaid',
    'conflict-coach-side-taken',
    'culture-bias-coach-universal',
    'supervision-mirror',
    'supervision-system',
    'ethics-boundaries-coach-outside-competence',
    'ethical-dilemmas-coach-overlook',
    'coach-reflection-resourced',
    'supervision-do-differently',
  ],
} as const;
export type Situation = keyof typeof SITUATIONS;

/** Every topic of the bank, roughly in the order an engagement meets them. */
const TOPICS = `
  chemistry contracting sponsor co-creation rapport trust listening needs-assessment
  session-opening vision-values goal-setting current-reality insight strategy-action obstacles
  resistance-ambivalence skill-building accountability feedback-giving feedback-receiving
  power-dynamics conflict culture-bias transitions remote-coaching trust-repair session-close
  evaluating-success celebrating closure ethics-boundaries ethical-dilemmas transference
  coach-reflection supervision`
  .trim()
  .split(/\s+/);

export type SituationDeck = Extract<BuiltInDeck, { kind: 'situation' }>;

/** The decks that were picked by hand. */
export const situationDecks: readonly SituationDeck[] = (
  Object.keys(SITUATIONS) as Situation[]
).map((situation) => ({
  id: `built-in:${situation}`,
  kind: 'situation',
  situation,
  questionIds: SITUATIONS[situation].map((id) => questionIdSchema.parse(id)),
}));

/** All of them, situations first; none needs the bank to be loaded. */
export const builtInDecks: readonly BuiltInDeck[] = [
  ...situationDecks,
  ...TOPICS.map((topic): BuiltInDeck => ({ id: `built-in:topic:${topic}`, kind: 'topic', topic })),
];

/**
 * The questions of a deck, in its order: by hand for a situation; for a topic what is asked of a
 * client before what coaches ask themselves, the light before the deep.
 */
export function questionsOfDeck(
  deck: BuiltInDeck,
  bank: readonly BankQuestion[],
): readonly BankQuestion[] {
  if (deck.kind === 'topic') {
    return bank.filter(({ topic }) => topic === deck.topic).toSorted(byAudienceThenDepth);
  }
  const byId = new Map(bank.map((question) => [question.id, question]));
  return deck.questionIds.flatMap((id) => byId.get(id) ?? []);
}

function byAudienceThenDepth(one: BankQuestion, other: BankQuestion): number {
  return one.audience.localeCompare(other.audience) || one.depth - other.depth;
}

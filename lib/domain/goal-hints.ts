import { fold } from '@/lib/domain/fold';
import type { Goal, GoalFormat } from '@/lib/domain/goal';

/** Something about a goal that may be worth a second look. */
export type GoalHint =
  | 'away-from'
  | 'vague'
  | 'others-decide'
  | 'several'
  | 'long'
  | 'no-measure'
  | 'no-day'
  | 'no-evidence'
  | 'not-agreed'
  | 'no-baseline'
  | 'no-target'
  | 'no-next-point'
  | 'target-below-baseline'
  | 'few-key-results'
  | 'many-key-results'
  | 'levels-missing'
  | 'levels-alike'
  | 'no-weight';

/** A goal longer than this is hard to keep in mind. */
export const GOAL_WORDS_MAX = 25;
const KEY_RESULTS_MIN = 2;
const KEY_RESULTS_MAX = 5;

/** What each format asks of a goal beside its words. */
const ASKED: Record<GoalFormat, readonly GoalHint[]> = {
  free: [],
  smart: ['no-measure', 'no-day', 'not-agreed'],
  pure: ['no-evidence', 'not-agreed'],
  clear: ['no-measure', 'not-agreed'],
  okr: ['few-key-results', 'many-key-results', 'no-day'],
  gas: ['levels-missing', 'levels-alike', 'no-weight'],
  scale: ['no-baseline', 'no-target', 'target-below-baseline', 'no-next-point'],
};

/**
 * Hints on a goal's wording and on what its format asks for, after SMART, PURE and CLEAR as
 * J. Whitmore brings them together: rules of thumb in English and Spanish, to look at again and
 * never to stop anybody. A wording without hints is not therefore a good one. Takes time in
 * proportion to the text.
 */
export function goalHints(goal: Goal): GoalHint[] {
  const text = fold(goal.text);
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const all: Record<GoalHint, boolean> = {
    'away-from': AWAY.test(text),
    vague: VAGUE.test(text) && !/\d/.test(text) && goal.measure === '' && goal.evidence === '',
    'others-decide': goal.kind !== 'end' && OTHERS.test(text),
    several: SEVERAL.test(text),
    long: words.length > GOAL_WORDS_MAX,
    'no-measure': goal.measure === '' && goal.target === null && goal.targetWords === '',
    'no-day': goal.dueOn === null,
    'no-evidence': goal.evidence === '',
    'not-agreed': goal.agreedOn === null,
    'no-baseline': goal.baseline === null,
    'no-target': goal.target === null,
    'no-next-point': goal.nextPoint === '',
    'target-below-baseline':
      goal.baseline !== null && goal.target !== null && goal.target <= goal.baseline,
    'few-key-results': goal.keyResults.length < KEY_RESULTS_MIN,
    'many-key-results': goal.keyResults.length > KEY_RESULTS_MAX,
    ...gasHints(goal),
  };
  const asked = new Set<GoalHint>([...WORDING, ...ASKED[goal.format]]);
  return (Object.keys(all) as GoalHint[]).filter((hint) => asked.has(hint) && all[hint]);
}

const WORDING: readonly GoalHint[] = ['away-from', 'vague', 'others-decide', 'several', 'long'];

function gasHints({ gas }: Goal): Record<'levels-missing' | 'levels-alike' | 'no-weight', boolean> {
  const levels = (gas?.levels ?? []).map((level) => fold(level.trim()));
  const described = levels.filter((level) => level !== '');
  return {
    'levels-missing': described.length < 5,
    'levels-alike': new Set(described).size < described.length,
    'no-weight': gas !== null && gas.weight === 0,
  };
}

/** What the goal leads away from rather than to. */
const AWAY =
  /^(?:(?:i|we|yo) )?(?:(?:want|wants|need|needs|quiero|queremos|quiere|necesito) (?:to )?)?(?:stop|avoid|quit|reduce|not|no longer|never|don't|don’t|dejar de|evitar|reducir|no|nunca)\b/u;

/** Words of more or less that say neither how much nor seen by what. */
const VAGUE =
  /\b(?:better|improve|more|less|enhance|grow|develop|mejor|mejorar|mas|menos|crecer|desarrollar)\b/u;

/** The verb is somebody else's. */
const OTHERS =
  /\b(?:(?:my|the|our) (?:boss|team|manager|board|colleagues|partner|company) (?:will|should|must|to)|(?:he|she|they) (?:will|should|must)|que (?:mi|el|la|mis|los|las) (?:jefe|jefa|equipo|junta|consejo|empresa|companeros|companeras)|que (?:ellos|ellas|me))\b/u;

/** Two wishes in one sentence. */
const SEVERAL = /;|\b(?:and also|as well as|and then|y tambien|asi como|y ademas)\b/u;

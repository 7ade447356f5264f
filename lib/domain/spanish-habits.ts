import { fold } from '@/lib/domain/fold';
import type { AskedSentence, QuestionHabits } from '@/lib/domain/question-habits';

const set = (words: string) => new Set(words.split(/\s+/));

/** To their family: two of one family make a contrast ("qué encaja y qué no"), not two questions. */
const QUESTION_WORDS: ReadonlyMap<string, string> = new Map(
  `qué quién quiénes cuál cuáles cómo cuándo dónde adónde cuánto cuánta cuántos cuántas`
    .split(' ')
    .map((word) => [word, word.slice(0, 4)]),
);
const BARE_QUESTION_WORDS = new Set([...QUESTION_WORDS.keys()].map(fold));
/** Without an accent these lead in: "cuando paras, …". */
const LEAD_INS = set('cuando como donde');
const CONJUNCTIONS = set('y e o u pero');
const FILLERS = set('y e o u pero entonces bueno pues ahora bien vale oye');
const PREPOSITIONS = set(
  'a al ante bajo con contra de del desde en entre hacia hasta para por según sin sobre tras',
);
/** A form of address or a "no" may stand before the verb. */
const BEFORE_VERB = set('no tú usted ya nunca alguna vez');
const PRONOUNS = set('te le les se me nos os');
const YES_OR_NO_VERBS = set(
  `es son fue fueron eras eres será serán serás sería serías está están estás estaba estabas
  hay había hubo habrá habría ha han has habías habrías
  tiene tienes tenía tenías tendría tendrías puede puedes podría podrías podemos podríamos puedo
  quiere quieres querría querrías quisiera quisieras cree crees piensa piensas siente sientes sabe
  sabes ve ves va vas vamos debe debes debería deberías necesita necesitas prefiere prefieres
  conoce conoces recuerda recuerdas entiende entiendes hace haces haría harías hizo hiciste dice
  dices cuenta cuentas vale sirve funciona funcionó gusta gustó gustaría importa importaría`,
);
/** "¿Por qué camino…?" asks which one. */
const WHICH_ONE = set('camino vía ruta lado parte tema opción paso punto cosa medio puerta');
/** Open, though no question word is in it: "¿Y si…?", "¿Y tú?", "¿Entonces?" */
const OPEN_WITHOUT_WORD = set('si tú usted ti eso esto ahora entonces después luego');
const SPANISH =
  /[ñáéíóúü]|(?:^| )(?:que|de|del|el|la|los|las|para|por|con|en|un|una|tu|su|eso|esto|algo|hoy) /u;

/** Rules of thumb by the words a question begins with, after its "¿" if it has one. */
export const spanishHabits: QuestionHabits = {
  isClosed(sentence) {
    if (!sentence.isMarked || !isSpanish(sentence)) return false;
    const parts = partsOf(sentence);
    const isOpen = (part: readonly string[]) =>
      startsWithWhy(part) || startsOpen(part, parts.length > 1);
    const start = parts.find((part) => isOpen(part) || startsClosed(part));
    if (start !== undefined) return !isOpen(start);
    if (!sentence.text.includes('¿')) return false;
    const words = parts.flat();
    const [first = '', second] = words;
    const isOpenAnyway = OPEN_WITHOUT_WORD.has(first) && (second === undefined || first === 'si');
    const isCarelessOfAccents = !/[áéíóú]/u.test(sentence.text);
    const asks = (word: string) =>
      QUESTION_WORDS.has(word) || (isCarelessOfAccents && BARE_QUESTION_WORDS.has(word));
    return words.length > 0 && !isOpenAnyway && !words.some(asks);
  },

  isStacked(sentence) {
    if (sentence.text.split('¿').length > 2) return true;
    const parts = partsOf(sentence);
    const first = parts.findIndex(
      (part) => startsOpen(part, parts.length > 1) || startsClosed(part),
    );
    const asked = parts.slice(Math.max(first, 0));
    return first !== -1 && (asked.some(hasSecondQuestion) || hasQuestionAfterComma(asked));
  },

  asksWhy(sentence) {
    if (!sentence.isMarked && !/^(?:y )?por qué(?!\p{L})/u.test(sentence.text)) return false;
    const parts = partsOf(sentence);
    const start = parts.find(
      (part) => startsWithWhy(part) || startsOpen(part, parts.length > 1) || startsClosed(part),
    );
    return start !== undefined && startsWithWhy(start);
  },
};

function isSpanish({ text }: AskedSentence): boolean {
  return /[¿¡]/u.test(text) || SPANISH.test(text);
}

/** The words of what is asked, in the parts that its punctuation makes of it, without "y" in front. */
function partsOf({ text }: AskedSentence): string[][] {
  return text
    .slice(text.lastIndexOf('¿') + 1)
    .split(/[,;:—–]/u)
    .map((part) => withoutAny(part.match(/[\p{L}\p{N}]+/gu) ?? [], FILLERS))
    .filter((words) => words.length > 0);
}

/** A lone filler is all that was said: "¿entonces?". */
function withoutAny(words: string[], unwanted: ReadonlySet<string>): string[] {
  const start = words.findIndex((word) => !unwanted.has(word));
  return start === -1 ? words.slice(-1) : words.slice(start);
}

function startsOpen(words: readonly string[], hasOtherParts: boolean): boolean {
  const [first = '', second = ''] = words;
  const word = PREPOSITIONS.has(first) ? second : first;
  if (QUESTION_WORDS.has(word)) return true;
  return BARE_QUESTION_WORDS.has(word) && !(hasOtherParts && LEAD_INS.has(word));
}

function startsClosed(words: readonly string[]): boolean {
  const [first = '', second] = withoutAny([...words], BEFORE_VERB);
  return YES_OR_NO_VERBS.has(first) || (PRONOUNS.has(first) && second !== undefined);
}

function startsWithWhy(words: readonly string[]): boolean {
  const [first = '', second = '', third = '', fourth = ''] = withoutAny([...words], BEFORE_VERB);
  if (fold(first) === 'porque') return true;
  if (first === 'por' && fold(second) === 'que') return !WHICH_ONE.has(third);
  return fold(first) === 'como' && second === 'es' && third === 'que' && fourth !== '';
}

/** "qué pasó y cómo te sentiste": a question word with a verb behind a conjunction. */
function hasSecondQuestion(words: readonly string[]): boolean {
  const isClosed = startsClosed(words);
  /** Question words met so far; a second one before the conjunction belongs to an indirect question. */
  const met: string[] = [];
  return words.some((word, index) => {
    const family = QUESTION_WORDS.get(word);
    if (family === undefined) return false;
    const before = words[index - 1] ?? '';
    const joint = PREPOSITIONS.has(before) ? index - 2 : index - 1;
    const next = words[index + 1];
    const isJoined = joint >= 2 && CONJUNCTIONS.has(words[joint] ?? '');
    const isOneMore = isClosed ? met.length === 0 : met.length === 1;
    // "… y cuáles siguen abiertas" sorts what was asked for.
    const isOther = (met[0] !== family && family !== 'cuál') || isSecondPerson(next ?? '');
    met.push(family);
    return isJoined && isOneMore && isOther && next !== undefined && next !== 'no';
  });
}

/** "qué pasó, cómo te sentiste" */
function hasQuestionAfterComma([first = [], ...rest]: readonly string[][]): boolean {
  if (first.length < 2) return false;
  return rest.some(
    ([word = '', next = 'y']) => QUESTION_WORDS.has(word) && !FILLERS.has(next) && next !== 'no',
  );
}

function isSecondPerson(word: string): boolean {
  return /(?:rás|rías|[ai]ste)$/u.test(word) || (YES_OR_NO_VERBS.has(word) && word.endsWith('s'));
}

import type { QuestionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import type { Phase } from '@/lib/domain/phases';
import type { Question } from '@/lib/domain/question';
import { wordsOf } from '@/lib/domain/search-words';
import { createWordIndexBuilder, type WordIndex } from '@/lib/domain/word-index';

/** What a question must be, whatever its words; what is left out allows everything. */
export interface QuestionFilters {
  phase?: Phase | undefined;
  topic?: string | undefined;
  depth?: Question['depth'] | undefined;
  audience?: Question['audience'] | undefined;
  /** The questions of a deck. */
  deck?: ReadonlySet<QuestionId> | undefined;
}

export interface SearchOptions {
  filters?: QuestionFilters;
  /** Whose words count for more. The other language is searched as well. */
  language?: Language;
  /** What was answered, made by {@link createAnswerIndex} for the same questions. */
  answers?: AnswerIndex | undefined;
  /** More are counted but not returned. */
  limit?: number;
}

export interface SearchOutcome {
  /** Best first; in their own order where nothing is typed. */
  questions: Question[];
  total: number;
}

export interface QuestionIndex {
  questions: readonly Question[];
  placeOf: ReadonlyMap<QuestionId, number>;
  /**
   * The questions that answer every word of the query in their text (in either language and form of
   * address), their topic or an answer; see `matchWord` for what answers a word. A query without
   * words lists everything that the filters allow.
   */
  search: (query: string, options?: SearchOptions) => SearchOutcome;
}

/** The words of answers, by the place of the question they answer. */
export type AnswerIndex = WordIndex;

/** A topic by the names a coach may look for; without any, by its slug. */
export type TopicNames = (topic: string) => readonly string[];

/** How much a word counts where it stands: by the language wanted, then topic, then answers. */
const FIELDS = ['en', 'es', 'topic', 'answer'] as const;
const WEIGHTS = { wanted: 1, other: 0.8, topic: 0.7, answer: 0.6 };
/** The typed words stand together, as typed. */
const PHRASE_BONUS = 0.5;
/** Of an answer that goes on and on, this much is read. */
const ANSWER_READ_MAX = 4_000;
const AT_ONCE = 20;

/** Reads every question once; run it in slices, since five thousand take longer than a frame. */
export function* indexingQuestions(
  questions: readonly Question[],
  topicNames: TopicNames = (topic) => [topic],
): Generator<void, QuestionIndex> {
  const builder = createWordIndexBuilder();
  const phrases: string[] = [];
  for (const [place, question] of questions.entries()) {
    const spanish = [question.es ?? '', question.esUsted ?? ''];
    builder.add(place, FIELDS.indexOf('en'), question.text);
    for (const text of spanish) builder.add(place, FIELDS.indexOf('es'), text);
    for (const name of topicNames(question.topic)) {
      builder.add(place, FIELDS.indexOf('topic'), name);
    }
    phrases.push([question.text, ...spanish].map(phraseOf).join('\n'));
    if (place % AT_ONCE === AT_ONCE - 1) yield;
  }
  return createIndex(questions, builder.build(), phrases);
}

export function createQuestionIndex(
  questions: readonly Question[],
  topicNames?: TopicNames,
): QuestionIndex {
  return runThrough(indexingQuestions(questions, topicNames));
}

/** Reads answers, a slice at a time. Those to a question that is gone are left out. */
export function* indexingAnswers(
  { placeOf }: QuestionIndex,
  answers: Iterable<{ questionId: QuestionId; text: string }>,
): Generator<void, AnswerIndex> {
  const builder = createWordIndexBuilder();
  let count = 0;
  for (const { questionId, text } of answers) {
    const place = placeOf.get(questionId);
    if (place === undefined) continue;
    builder.add(place, FIELDS.indexOf('answer'), text.slice(0, ANSWER_READ_MAX));
    count += 1;
    if (count % AT_ONCE === 0) yield;
  }
  return builder.build();
}

export function createAnswerIndex(
  index: QuestionIndex,
  answers: Iterable<{ questionId: QuestionId; text: string }>,
): AnswerIndex {
  return runThrough(indexingAnswers(index, answers));
}

function createIndex(
  questions: readonly Question[],
  words: WordIndex,
  phrases: readonly string[],
): QuestionIndex {
  return {
    questions,
    placeOf: new Map(questions.map(({ id }, place) => [id, place])),
    search(query, { filters = {}, language = 'en', answers, limit = questions.length } = {}) {
      const typed = wordsOf(query);
      const scores = score(typed, questions.length, [words, answers], weightsFor(language));
      const phrase = typed.length > 1 ? ` ${typed.join(' ')}` : undefined;
      const keys: number[] = [];
      for (const [place, question] of questions.entries()) {
        const words = scores[place] ?? 0;
        if ((typed.length > 0 && words === 0) || !allows(filters, question)) continue;
        const bonus = phrase && phrases[place]?.includes(phrase) ? PHRASE_BONUS : 0;
        keys.push(toKey(words + bonus, place, questions.length));
      }
      const best = Float64Array.from(keys).sort();
      return {
        questions: Array.from(
          best.subarray(0, limit),
          (key) => questions[toPlace(key, questions.length)] as Question,
        ),
        total: keys.length,
      };
    },
  };
}

/** One number that sorts by score, then by place: sorting numbers alone is what makes a key quick. */
function toKey(score: number, place: number, count: number): number {
  return place - Math.round(score * 10_000) * count;
}

function toPlace(key: number, count: number): number {
  return ((key % count) + count) % count;
}

/** For every question, how well it answers all of the words; 0 when it misses one. */
function score(
  typed: readonly string[],
  count: number,
  indexes: readonly (WordIndex | undefined)[],
  weights: readonly number[],
): Float32Array {
  const total = new Float32Array(count).fill(typed.length === 0 ? 0 : 1);
  for (const word of typed) {
    const best = new Float32Array(count);
    for (const index of indexes) {
      index?.find(word, (place, field, quality) => {
        const value = quality * (weights[field] ?? 0);
        if (value > (best[place] ?? 0)) best[place] = value;
      });
    }
    for (let place = 0; place < count; place += 1) {
      const [before, here] = [total[place] ?? 0, best[place] ?? 0];
      total[place] = before === 0 || here === 0 ? 0 : before + here;
    }
  }
  return total;
}

function weightsFor(language: Language): number[] {
  return FIELDS.map((field) => {
    if (field === 'topic' || field === 'answer') return WEIGHTS[field];
    return field === language ? WEIGHTS.wanted : WEIGHTS.other;
  });
}

function allows(filters: QuestionFilters, question: Question): boolean {
  const { phase, topic, depth, audience, deck } = filters;
  return (
    (phase === undefined || question.phases.includes(phase)) &&
    (topic === undefined || question.topic === topic) &&
    (depth === undefined || question.depth === depth) &&
    (audience === undefined || question.audience === audience) &&
    (deck === undefined || deck.has(question.id))
  );
}

/** A space before every word, so that a phrase is found where a word begins. */
function phraseOf(text: string): string {
  return wordsOf(text)
    .map((word) => ` ${word}`)
    .join('');
}

function runThrough<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

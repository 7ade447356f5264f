import { OWN_QUESTION_MAX } from '@/lib/domain/deck';
import { type DeckColumn, readAudience, readDepth, readPhase } from '@/lib/domain/deck-words';
import {
  OWN_QUESTION_DEFAULTS,
  type QuestionDraft,
  TOPIC_MAX,
  tidyQuestion,
  wordsKey,
} from '@/lib/domain/own-question';
import type { Phase } from '@/lib/domain/phases';

/** What a row of a file says, as words: a column that is missing is blank. */
export type RawRow = Record<Exclude<DeckColumn, 'phases'>, string> & { phases: string[] };

export type RowReason =
  | 'empty'
  | 'too-long'
  | 'spanish-too-long'
  | 'topic-too-long'
  | 'unknown-phase'
  | 'unknown-depth'
  | 'unknown-audience'
  | 'repeats-row'
  | 'already-own'
  | 'built-in'
  | 'open-quote'
  | 'not-a-question';

/** A row that is left out, and why. */
export interface RejectedRow {
  /** As a spreadsheet numbers it: the header is row 1. In a JSON file, the question's place. */
  row: number;
  reason: RowReason;
  /** What the reason is about: a phase, a length, a row, a deck. */
  detail: string;
  /** How the row's question starts, so that the coach can find it. */
  start: string;
}

/** {@link wordsKey} of every question there is → its deck's name, `null` for a built-in one. */
export type KnownQuestions = ReadonlyMap<string, string | null>;

export interface ReadRows {
  questions: QuestionDraft[];
  rejected: RejectedRow[];
}

const START_LENGTH = 60;
/** What is longer than this was no question before its white space either, and isn't tidied. */
const TIDIED_MAX = 10_000;

/** Sorts rows into questions and those left out: the first reason found is the one given. */
export class RowReader {
  readonly #rowByKey = new Map<string, number>();
  readonly #known: KnownQuestions;
  readonly #read: ReadRows = { questions: [], rejected: [] };

  constructor(known: KnownQuestions) {
    this.#known = known;
  }

  get read(): ReadRows {
    return this.#read;
  }

  add(row: number, raw: RawRow): void {
    const reading = this.#unlessKnown(readQuestion(raw));
    if ('reason' in reading) {
      this.reject(row, reading.reason, reading.detail, raw.text);
    } else {
      this.#rowByKey.set(wordsKey(reading.question.text), row);
      this.#read.questions.push(reading.question);
    }
  }

  reject(row: number, reason: RowReason, detail: string, text: string): void {
    const start = tidyQuestion(text.trimStart().slice(0, START_LENGTH * 2)).slice(0, START_LENGTH);
    this.#read.rejected.push({
      row,
      reason,
      detail: tidyQuestion(detail.slice(0, START_LENGTH)),
      start,
    });
  }

  #unlessKnown(reading: Reading): Reading {
    if ('reason' in reading) return reading;
    const key = wordsKey(reading.question.text);
    const earlier = this.#rowByKey.get(key);
    if (earlier !== undefined) return { reason: 'repeats-row', detail: String(earlier) };
    const deckName = this.#known.get(key);
    if (deckName === null) return { reason: 'built-in', detail: '' };
    return deckName === undefined ? reading : { reason: 'already-own', detail: deckName };
  }
}

type Reading = { question: QuestionDraft } | { reason: RowReason; detail: string };

function readQuestion(raw: RawRow): Reading {
  if (raw.text.length > TIDIED_MAX) return { reason: 'too-long', detail: String(raw.text.length) };
  const text = tidyQuestion(raw.text);
  if (text === '') return { reason: 'empty', detail: '' };
  if (text.length > OWN_QUESTION_MAX) return { reason: 'too-long', detail: String(text.length) };
  const es = tidyQuestion(raw.es.slice(0, TIDIED_MAX));
  const esUsted = tidyQuestion(raw.esUsted.slice(0, TIDIED_MAX));
  const longest = Math.max(es.length, esUsted.length);
  if (longest > OWN_QUESTION_MAX) return { reason: 'spanish-too-long', detail: String(longest) };
  const topic = tidyQuestion(raw.topic.slice(0, TIDIED_MAX)) || OWN_QUESTION_DEFAULTS.topic;
  if (topic.length > TOPIC_MAX) return { reason: 'topic-too-long', detail: String(topic.length) };
  const audience = raw.audience.trim() === '' ? 'client' : readAudience(raw.audience);
  if (audience === undefined) return { reason: 'unknown-audience', detail: raw.audience };
  const depth = raw.depth.trim() === '' ? OWN_QUESTION_DEFAULTS.depth : readDepth(raw.depth);
  if (depth === undefined) return { reason: 'unknown-depth', detail: raw.depth };
  const phases = readPhases(raw.phases, audience);
  if ('unknown' in phases) return { reason: 'unknown-phase', detail: phases.unknown };
  return {
    question: {
      text,
      ...(es === '' ? {} : { es }),
      ...(esUsted === '' ? {} : { esUsted }),
      topic,
      phases: phases.known,
      audience,
      depth,
    },
  };
}

function readPhases(
  words: readonly string[],
  audience: QuestionDraft['audience'],
): { known: Phase[] } | { unknown: string } {
  const known = new Set<Phase>();
  for (const word of words) {
    if (word.trim() === '') continue;
    const phase = readPhase(word);
    if (phase === undefined) return { unknown: word };
    known.add(phase);
  }
  if (known.size > 0) return { known: [...known] };
  return { known: audience === 'coach' ? ['prepare'] : [...OWN_QUESTION_DEFAULTS.phases] };
}

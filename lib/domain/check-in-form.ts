import { CHECK_IN_ITEMS, type CheckInItem, type CheckInScores } from '@/lib/domain/check-in';

/** The words of a form that a client answers in an e-mail or a message. */
export interface CheckInFormWords {
  heading: string;
  howTo: string;
  items: Record<CheckInItem, string>;
  keepOrChange: string;
}

const ARROW = '→';

/** The form as text that survives any mail client. */
export function checkInForm(words: CheckInFormWords): string {
  const prompts = [...CHECK_IN_ITEMS.map((item) => words.items[item]), words.keepOrChange];
  return [words.heading, words.howTo, ...prompts.map((prompt) => `${prompt}\n${ARROW} `)].join(
    '\n\n',
  );
}

export interface CheckInReply {
  scores: CheckInScores;
  keepOrChange: string;
  /** Items that the text asks but gives no whole number from 0 to 10 for. */
  unread: readonly CheckInItem[];
  /** Whether any of it looks like the form; otherwise somebody pasted something else. */
  isForm: boolean;
}

/**
 * Reads a client's reply to the form, whatever a mail client did to it: quoted, wrapped, answered
 * inside the quotation or above it. The first number after an item counts, in any of the wordings.
 * Never throws.
 */
export function parseCheckInReply(
  text: string,
  wordings: readonly CheckInFormWords[],
): CheckInReply {
  const found = wordings
    .flatMap((words) => promptsIn(text, words))
    .toSorted((a, b) => a.from - b.from);
  const scores: CheckInScores = { relationship: null, goals: null, approach: null, overall: null };
  const asked = new Set<CheckInItem>();
  let keepOrChange = '';
  for (const [index, { item, to }] of found.entries()) {
    const answer = text.slice(to, found[index + 1]?.from);
    if (item === undefined) {
      if (keepOrChange === '') keepOrChange = linesOf(answer, wordings);
    } else {
      asked.add(item);
      scores[item] ??= numberIn(answer);
    }
  }
  return {
    scores,
    keepOrChange,
    unread: CHECK_IN_ITEMS.filter((item) => asked.has(item) && scores[item] === null),
    isForm: asked.size > 0,
  };
}

interface FoundPrompt {
  /** `undefined` for the free text. */
  item: CheckInItem | undefined;
  from: number;
  to: number;
}

function promptsIn(text: string, words: CheckInFormWords): FoundPrompt[] {
  const prompts: [CheckInItem | undefined, string][] = [
    ...CHECK_IN_ITEMS.map((item): [CheckInItem, string] => [item, words.items[item]]),
    [undefined, words.keepOrChange],
  ];
  return prompts.flatMap(([item, prompt]) =>
    [...text.matchAll(asWrapped(prompt))].map((match) => ({
      item,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}

/** Finds a sentence even where a mail client broke it over quoted lines. */
function asWrapped(sentence: string): RegExp {
  const words = sentence.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(words.join('[\\s>]{1,20}'), 'giu');
}

/** A whole number from 0 to 10 that is no part of a longer or a broken one. */
function numberIn(answer: string): number | null {
  const digits = /(?<![\d.,-])(10|\d)(?!\d|[.,]\d)/u.exec(answer)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The client's own lines, up to a signature or to what they answered. */
function linesOf(answer: string, wordings: readonly CheckInFormWords[]): string {
  const own: string[] = [];
  for (const line of answer.split('\n')) {
    const said = line.replace(/^[\s>]*(?:→|->)?\s*/u, '').trimEnd();
    const isEnd =
      /^--$/u.test(said) ||
      /^(?:On|El|Le)\b.{4,200}:$/u.test(said) ||
      wordings.some(({ heading }) => said.includes(heading));
    if (isEnd) break;
    own.push(said);
  }
  return own.join('\n').trim().slice(0, KEEP_OR_CHANGE_MAX);
}

const KEEP_OR_CHANGE_MAX = 2_000;

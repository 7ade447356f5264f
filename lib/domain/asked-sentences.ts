import type { AskedSentence } from '@/lib/domain/question-habits';

/** Stands for a quotation, whose words are not the coach's. */
const QUOTATION = ' _ ';
const QUOTATIONS = [
  /“[^“”]*”/gu,
  /«[^«»]*»/gu,
  /"[^"]*"/gu,
  /(?<=^|[\s(¿:,])'[^']*'(?=$|[\s),.;:!?])/gu,
];
/** Quotation marks around all there is are only how it was written down. */
const QUOTED_WHOLE = /^(?:“[^“”]*”|«[^«»]*»|"[^"]*")$/u;

/** The sentences of a text that ask; the last one, if none has a question mark. */
export function askedSentences(text: string): readonly AskedSentence[] {
  const sentences = (plain(text).match(/[^.?!…\n]+[.?!…]*/gu) ?? [])
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .map((sentence) => ({ text: sentence, isMarked: /[?¿]/u.test(sentence) }));
  const marked = sentences.filter(({ isMarked }) => isMarked);
  return marked.length > 0 ? marked : sentences.slice(-1);
}

function plain(text: string): string {
  const trimmed = text.trim();
  const whole = QUOTED_WHOLE.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
  const straight = whole.replace(/[‘’]/gu, "'");
  return QUOTATIONS.reduce((left, quotation) => left.replace(quotation, QUOTATION), straight)
    .normalize('NFC')
    .toLowerCase();
}

import { describe, expect, it } from 'vitest';
import { phaseSchema } from '@/lib/domain/phases';
import { bankQuestionSchema } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { z } from '@/lib/domain/zod';

const bank = z.array(bankQuestionSchema).parse(await loadQuestionBank());
const LANGUAGES = ['en', 'es'] as const;
const WORDS_MAX = { en: 16, es: 17 };
/** Begins a question that yes or no would answer. */
const CLOSED = {
  en: /^(?:is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t)\b/iu,
  es: /^¿(?:es|está|estás|hay|has|ha|tienes|tiene|puedes|puede|podrías|quieres|crees|piensas|sientes|sabes|te|se|será|vas|debes|deberías)(?!\p{L})/iu,
};
/** Wordings that belong to somebody: see the licence register in `domain.md` §6. */
const BORROWED = [
  /what['’]s on your mind/iu,
  /and what else\?/iu,
  /real challenge here for you/iu,
  /how can I help/iu,
  /what was most useful/iu,
  /miracle|milagro/iu,
  /best hopes/iu,
];

const texts = bank.flatMap((question) =>
  LANGUAGES.map((language) => ({
    id: question.id,
    language,
    text: (language === 'en' ? question.text : question.es) ?? '',
  })),
);
const broken = (isFine: (each: (typeof texts)[number]) => boolean) =>
  texts.filter((each) => !isFine(each)).map(({ id, text }) => `${id}: ${text}`);

describe('the question bank', () => {
  it('holds what was written for it', () => {
    const count = (audience: string) => bank.filter((each) => each.audience === audience).length;

    expect([bank.length, count('client'), count('coach')]).toEqual([327, 241, 86]);
    expect([1, 2, 3].map((depth) => bank.filter((each) => each.depth === depth).length)).toEqual([
      125, 129, 73,
    ]);
  });

  it('speaks both languages throughout', () => {
    expect(broken(({ text }) => text.length > 0)).toEqual([]);
  });

  it('has something for every phase', () => {
    const phases = new Set(bank.flatMap((question) => question.phases));

    expect(phaseSchema.options.filter((phase) => !phases.has(phase))).toEqual([]);
  });

  it.each(['id', 'text', 'es'] as const)('has no %s twice', (field) => {
    const plain = bank.map((question) =>
      (question[field] ?? question.id).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '),
    );

    expect(plain.filter((each, index) => plain.indexOf(each) !== index)).toEqual([]);
  });

  it('names its questions by topic', () => {
    expect(bank.filter(({ id, topic }) => !/^[a-z0-9-]+$/.test(id) || topic === '')).toEqual([]);
  });

  it('asks one thing at a time', () => {
    const marks = (text: string, mark: string) => text.split(mark).length - 1;

    expect(
      broken(
        ({ text, language }) =>
          marks(text, '?') === 1 &&
          text.endsWith('?') &&
          marks(text, '¿') === (language === 'es' ? 1 : 0),
      ),
    ).toEqual([]);
  });

  it('never asks for a justification', () => {
    expect(broken(({ text }) => !/\bwhy\b|por\s+qu[eé](?!\p{L})|porqué/iu.test(text))).toEqual([]);
  });

  it('never asks what yes or no would answer', () => {
    expect(broken(({ text, language }) => !CLOSED[language].test(text))).toEqual([]);
  });

  it('is short enough to be said in a breath', () => {
    const words = (text: string) => text.split(/\s+/u).length;

    expect(broken(({ text, language }) => words(text) <= WORDS_MAX[language])).toEqual([]);
  });

  it('says tú', () => {
    const formal = /(?<!\p{L})(?:usted(?:es)?|vosotr[oa]s|vuestr[oa]s?)(?!\p{L})/iu;

    expect(broken(({ text }) => !formal.test(text))).toEqual([]);
  });

  it('borrows nobody’s wording', () => {
    expect(broken(({ text }) => !BORROWED.some((wording) => wording.test(text)))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { phaseSchema } from '@/lib/domain/phases';
import { bankQuestionSchema } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { z } from '@/lib/domain/zod';
import { nearDuplicates } from '@/tests/domain/near-duplicates';
import { PROTECTED_WORDINGS } from '@/tests/domain/protected-wordings';
import { wordsForTu, wordsForUsted, wordsOf } from '@/tests/domain/spanish-address';

const bank = z.array(bankQuestionSchema).parse(await loadQuestionBank());
const fromClients = bank.filter(({ audience }) => audience === 'client');
const WORDS_MAX = 16;
const DUPLICATE_SHARE = 0.8;

/** As a client hears the bank: in English, in Spanish with *tú*, in Spanish with *usted*. */
const WAYS = ['en', 'tú', 'usted'] as const;
type Way = (typeof WAYS)[number];
const spoken = (way: Way) =>
  bank.map((question) => ({
    id: question.id,
    text: {
      en: question.text,
      tú: question.es,
      usted: question.esUsted ?? question.es,
    }[way],
  }));

/** Begins a question, or the part of it after a lead-in, that yes or no would answer. */
const CLOSED = {
  en: /(?:^|[.;:] |^(?:if|when|as|since|after|before|by|of|with|from|on|in|given|looking)\b[^,]*, )(?:is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|must|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|can['’]t)\b/iu,
  es: /¿(?:[yo] )?(?:no |te |le |se |me |nos )?(?:es|son|era|fue|hay|había|hubo|será|sería|está|estás|estaba|estabas|ha|has|había|habías|tiene|tienes|tendría|tendrías|puede|puedes|podría|podrías|quiere|quieres|quisiera|quisieras|cree|crees|piensa|piensas|siente|sientes|sabe|sabes|ve|ves|va|vas|debe|debes|debería|deberías|necesita|necesitas|prefiere|prefieres|conoce|conoces|recuerda|recuerdas|gusta|gustaría|parece|importa|importaría|hace|haces|haría|harías|hizo|hiciste|dice|dices|usted|tú)(?!\p{L})/iu,
};

describe.each(WAYS)('the question bank (%s)', (way) => {
  const language = way === 'en' ? 'en' : 'es';
  const broken = (isFine: (text: string) => boolean) =>
    spoken(way)
      .filter(({ text }) => !isFine(text))
      .map(({ id, text }) => `${id}: ${text}`);

  it('asks one thing at a time', () => {
    const marks = (text: string, mark: string) => text.split(mark).length - 1;

    expect(
      broken(
        (text) =>
          marks(text, '?') === 1 &&
          text.endsWith('?') &&
          marks(text, '¿') === (language === 'es' ? 1 : 0),
      ),
    ).toEqual([]);
  });

  it('stacks no second question behind “and”', () => {
    const stacked = {
      en: /\b(?:and|or|but),? (?:what|how|who|where|when|which) (?:is|are|was|were|do|does|did|have|has|can|could|will|would|should) (?:you|we|I|they|he|she|it|this|that|the|your)\b/iu,
      es: /(?<!\p{L})[yo] (?:de |a |en |con |para )?(?:cómo|cuándo|dónde|quién|cuánt[oa]s?) \p{L}+ \p{L}/iu,
    };

    expect(broken((text) => !stacked[language].test(text))).toEqual([]);
  });

  it('never asks for a justification', () => {
    expect(
      broken(
        (text) => !/\bwhy\b|\bhow come\b|por\s+qu[eé](?!\p{L})|porqué|cómo es que/iu.test(text),
      ),
    ).toEqual([]);
  });

  it('never asks what yes or no would answer', () => {
    expect(broken((text) => !CLOSED[language].test(text))).toEqual([]);
  });

  it('is short enough to be said in a breath', () => {
    expect(broken((text) => text.split(/\s+/u).length <= WORDS_MAX)).toEqual([]);
  });

  it('has nothing twice, not even in slightly other words', () => {
    const texts = spoken(way).map(({ text }) => text);

    expect(nearDuplicates(texts, DUPLICATE_SHARE)).toEqual([]);
  });

  it.each(Object.entries(PROTECTED_WORDINGS))('leaves alone %s', (_whose, wording) => {
    expect(broken((text) => !wording.test(text))).toEqual([]);
  });

  it('is written out cleanly', () => {
    expect(broken((text) => text === text.trim() && !/\s{2}|[\t\n]/.test(text))).toEqual([]);
    expect(broken((text) => /^¿?\p{Lu}/u.test(text))).toEqual([]);
  });
});

describe('the question bank', () => {
  it('holds what was written for it', () => {
    expect([bank.length, fromClients.length]).toEqual([327, 241]);
    expect([1, 2, 3].map((depth) => bank.filter((each) => each.depth === depth).length)).toEqual([
      125, 129, 73,
    ]);
  });

  it('has something for every phase', () => {
    const phases = new Set(bank.flatMap((question) => question.phases));

    expect(phaseSchema.options.filter((phase) => !phases.has(phase))).toEqual([]);
  });

  it('names every question once, by its topic', () => {
    const ids = bank.map(({ id }) => id);

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(bank.filter(({ id, topic }) => !id.startsWith(`${topic}-`))).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });
});

describe('the Spanish of the question bank', () => {
  it('says tú to a client called tú', () => {
    expect(bank.filter(({ es }) => wordsForUsted(es).length > 0)).toEqual([]);
  });

  it('says usted to a client called usted, and never tú', () => {
    const slips = bank.flatMap(({ id, esUsted }) =>
      wordsForTu(esUsted ?? '').map((word) => `${id}: ${word}`),
    );

    expect(slips).toEqual([]);
  });

  it('has a form with usted for every question that says tú, and for no other', () => {
    const speaksToTu = fromClients.filter(({ es }) => wordsForTu(es).length > 0);
    const hasUsted = fromClients.filter(({ esUsted }) => esUsted !== undefined);

    expect(hasUsted.map(({ id }) => id)).toEqual(speaksToTu.map(({ id }) => id));
    expect(hasUsted.length).toBeGreaterThan(150);
    expect(hasUsted.filter(({ es, esUsted }) => es === esUsted)).toEqual([]);
  });

  it('leaves both forms one question: most words stay', () => {
    const strayed = fromClients.filter(({ es, esUsted }) => {
      const said = new Set(wordsOf(es));
      const kept = wordsOf(esUsted ?? es).filter((word) => said.has(word));
      return kept.length < said.size / 3;
    });

    expect(strayed.map(({ es, esUsted }) => `${es} ~ ${esUsted}`)).toEqual([]);
  });

  it('lets the coach speak of herself when she asks herself', () => {
    const toSelf = bank.filter(({ audience }) => audience === 'coach');

    expect(
      toSelf.filter(({ es, esUsted }) => esUsted !== undefined || wordsForTu(es).length > 0),
    ).toEqual([]);
  });
});

describe('the search for forms of address', () => {
  it.each([
    ['¿Qué te importa más de tu trabajo?', ['te', 'tu']],
    ['¿Qué elegirías si pudieras escucharte?', ['elegirías', 'pudieras', 'escucharte']],
    ['Si esperabas otra cosa, ¿qué hiciste y qué harás?', ['esperabas', 'hiciste', 'harás']],
    ['¿En qué consiste la parte fuerte de estos días, detrás de las barreras?', []],
    ['¿Qué le importa a usted de su trabajo?', []],
  ])('finds in “%s” what only fits tú: %j', (text, words) => {
    expect(wordsForTu(text)).toEqual(words);
  });
});

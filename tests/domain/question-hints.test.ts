import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/domain/language';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { hintsFor } from '@/lib/domain/question-hints';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 20_000 : 1_000;

describe('the hints for an English question', () => {
  it.each([
    // Yes or no would answer it.
    ['Do you want to change this?', 'closed'],
    ['And have you told her?', 'closed'],
    ['Could you say more about that?', 'closed'],
    ['Isn’t it time to let go?', 'closed'],
    ['If you could start again, would you?', 'closed'],
    ['When you look back, is there anything you regret?', 'closed'],
    ['You said the team is tired; are you tired, too?', 'closed'],
    ['You feel stuck?', 'closed'],
    ['You want this, don’t you?', 'closed'],
    ['Anything else?', 'closed'],
    ['You feel somewhat stuck?', 'closed'],
    ['You want this, right?', 'closed'],
    ['Do you know what you want?', 'closed'],
    ['is this what you want?', 'closed'],
    ['do you want to change this', 'closed'], // Still being typed.
    // Several at once.
    ['What happened? What did you do?', 'stacked'],
    ['What happened and how did you feel?', 'stacked'],
    ['What do you want, and when will you have it?', 'stacked'],
    ['What happened, how did you feel?', 'stacked'],
    ['What did you learn and are you going to use it?', 'stacked'],
    ['What is the fear here and what is the hope?', 'stacked'],
    // It asks for reasons.
    ['Why did you do that?', 'why'],
    ['And why now?', 'why'],
    ['So, why stay?', 'why'],
    ['If it costs so much, why keep it?', 'why'],
    ['How come you stayed?', 'why'],
    ['You stayed; why?', 'why'],
    // Long to say.
    ['What would you like to be able to say about yourself and your team a year from now?', 'long'],
    // More than one of them.
    ['Why did you go? Was it worth it?', 'closed stacked why'],
    ['Did you like it and what did you learn?', 'closed stacked'],
  ])('“%s” → %s', (text, hints) => {
    expect(hintsFor(text, 'en').join(' ')).toBe(hints);
    expect(hintsFor(text).join(' ')).toBe(hints);
  });

  it.each([
    'What is it that you want?',
    'When you say ‘why bother’, what do you hear?',
    'When you say "is it worth it?", what do you hear?',
    'What is your why?',
    'You want what?',
    'What fits and what doesn’t?',
    'What, at bottom, is the disagreement about?',
    'What will you do, and by when?',
    'Had you known, what would you have done?',
    'Should this fail, what will you do?',
    'If you could, what would you change?',
    'When did you stop believing that?',
    'Whom would you ask?',
    'In what way is it yours?',
    'Of everything on your plate, which is yours?',
    'What would happen if you stopped and did it anyway?',
    'What do you know about who you are and what you want?',
    'What if nothing changed?',
    'Do-nothing aside, which options are there?',
    'Has-been or not, who are you now?',
    'Let’s rehearse: what will you say?',
    'Tell me more.',
    'Do tell me more.',
    'And then?',
    'What?!',
    '“What do you hear?”',
    'May was hard. What will June be like?',
    'What would make this goal yours, whoever asks, whenever they ask, wherever you are?',
    '',
    '???',
  ])('nothing on “%s”', (text) => {
    expect(hintsFor(text, 'en')).toEqual([]);
    expect(hintsFor(text)).toEqual([]);
  });
});

describe('the hints for a Spanish question', () => {
  it.each([
    // Bastaría un sí o un no.
    ['¿Quieres cambiar esto?', 'closed'],
    ['¿Y se lo has dicho?', 'closed'],
    ['¿Te gustaría hablar de eso?', 'closed'],
    ['¿Le gustaría hablar de eso?', 'closed'],
    ['¿Puede usted contarme más?', 'closed'],
    ['¿No crees que ya es hora?', 'closed'],
    ['¿Hay algo más?', 'closed'],
    ['¿Algo más?', 'closed'],
    ['Si pudieras volver a empezar, ¿lo harías?', 'closed'],
    ['Estás bien, ¿no?', 'closed'],
    ['Lo quieres, ¿verdad?', 'closed'],
    ['¿Sabes qué quieres?', 'closed'],
    ['Entonces, ¿trabajarás con ella?', 'closed'],
    ['quieres hablar de eso?', 'closed'],
    ['te gustaría cambiarlo?', 'closed'],
    // Varias a la vez.
    ['¿Qué pasó? ¿Qué hiciste?', 'stacked'],
    ['¿Qué pasó y cómo te sentiste?', 'stacked'],
    ['¿Qué quieres, y cuándo lo tendrás?', 'stacked'],
    ['¿Qué pasó, cómo te sentiste?', 'stacked'],
    ['¿Qué quieres y qué harás para lograrlo?', 'stacked'],
    ['¿Te gustó y qué aprendiste?', 'closed stacked'],
    // Pide cuentas.
    ['¿Por qué lo hiciste?', 'why'],
    ['¿Y por qué ahora?', 'why'],
    ['Entonces, ¿por qué sigues?', 'why'],
    ['¿Tú por qué te quedas?', 'why'],
    ['¿Porqué te quedas?', 'why'],
    ['¿Por que no lo dices?', 'why'],
    ['¿Cómo es que te quedaste?', 'why'],
    ['por qué lo hiciste', 'why'],
    ['Si cuesta tanto, por qué lo mantienes?', 'why'],
    // Larga.
    [
      '¿Qué te gustaría poder decir de ti y de tu equipo dentro de un año, cuando todo haya pasado?',
      'long',
    ],
    ['¿Por qué te fuiste? ¿Valió la pena?', 'closed stacked why'],
  ])('“%s” → %s', (text, hints) => {
    expect(hintsFor(text, 'es').join(' ')).toBe(hints);
    expect(hintsFor(text).join(' ')).toBe(hints);
  });

  it.each([
    '¿Qué es lo que quieres?',
    'Cuando dices «¿para qué?», ¿qué oyes?',
    'Cuando dices “por qué a mí”, ¿qué oyes?',
    '¿Cuál es tu porqué?',
    '¿Para qué lo haces?',
    '¿Por qué camino empezarías?',
    '¿Qué encaja y qué no?',
    '¿Qué harás y cuándo?',
    '¿Cuándo, dónde y con quién lo harás?',
    '¿Qué conducta y qué efecto nombrarías?',
    '¿Qué te dice sobre quién eres y cómo trabajas?',
    '¿A quién se lo pedirías?',
    '¿Con qué frase empezarías?',
    '¿Y si no tuvieras miedo?',
    '¿Y tú?',
    '¿Entonces?',
    '¿A ti qué te pasa?',
    '¿A ti que te pasa?',
    '¿Que quieres?',
    'que quieres de mí?',
    'Si pudieras, ¿qué cambiarías?',
    'Has vuelto a esa palabra; ¿qué encierra?',
    'Tú y yo lo vemos distinto; ¿qué quieres que entienda?',
    'Ensayemos: ¿qué dirás?',
    'Cuéntame más.',
    'Te escucho.',
    'Te devuelvo lo que he oído',
    '«¿Qué oyes?»',
    '¡¿Qué?!',
  ])('nothing on “%s”', (text) => {
    expect(hintsFor(text, 'es')).toEqual([]);
    expect(hintsFor(text)).toEqual([]);
  });
});

describe('the hints', () => {
  it('leave the whole question bank alone, which keeps the same rules', async () => {
    const bank = await loadQuestionBank();
    const said = bank.flatMap(({ text, es, esUsted }) => [
      { text, language: 'en' as Language },
      { text: es, language: 'es' as Language },
      { text: esUsted ?? es, language: 'es' as Language },
    ]);

    expect(
      said.filter(
        ({ text, language }) => hintsFor(text, language).length > 0 || hintsFor(text).length > 0,
      ),
    ).toEqual([]);
  });

  it('read a Spanish question by the rules of its own language only when it is told so', () => {
    expect(hintsFor('¿Quieres cambiar esto?', 'en')).toEqual([]);
    expect(hintsFor('Do you want to change this?', 'es')).toEqual([]);
  });

  it.each([
    ['What a b c d e f g h i j k l m n o?', []],
    ['What a b c d e f g h i j k l m n o p?', ['long']],
    ['What – a b c d e f g h – i j k l m n o?', []], // A dash is no word.
  ])('count words: “%s” → %j', (text, hints) => {
    expect(hintsFor(text)).toEqual(hints);
  });

  const PIECES = ['¿', '?', ',', ';', '"', '“', '«', "'", '\n', ' ', ' and ', ' y '].concat([
    'what ',
    'why ',
    'is ',
    'do you ',
    'por qué ',
    'cómo ',
    'te ',
    'quieres ',
    'si ',
    'when ',
  ]);
  const anyQuestion = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })))
      .map((pieces) => pieces.join('')),
  );

  it('never fail, and never give one twice or out of order, whatever is typed', () => {
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom('en', 'es', undefined), (text, language) => {
        const order = ['closed', 'stacked', 'long', 'why'];
        const hints: readonly string[] = hintsFor(text, language);

        expect(order.filter((hint) => hints.includes(hint))).toEqual(hints);
      }),
      { numRuns: RUNS },
    );
  });

  it('do not depend on the spaces around a question', () => {
    fc.assert(
      fc.property(anyQuestion, (text) => {
        expect(hintsFor(`  ${text}\n `)).toEqual(hintsFor(text));
      }),
      { numRuns: RUNS },
    );
  });

  // A rule that looked back over the text at every step would not end before the test is given up.
  it.each(PIECES)('take a book of “%s” in their stride', (piece) => {
    const length = Math.ceil(500_000 / piece.length);

    expect(() => hintsFor(`what ${piece.repeat(length)}`)).not.toThrow();
    expect(() => hintsFor(`${piece} `.repeat(length / 2))).not.toThrow();
  });
});

import type { ByLanguage } from '@/lib/text/text';

/** The sample client's story: made up for Coachside, with nobody's words in it. */
const en = {
  name: 'Nora Linden',
  tags: { control: 'control', lettingGo: 'letting-go', evenings: 'evenings' },
  goals: {
    release: 'Hand over the weekly release and stay out of it',
    evenings: 'Be home by six on three days a week',
  },
  measures: {
    release: 'Releases in a month that went out without me',
    evenings: 'Evenings in a week without the laptop',
  },
  evidence: {
    release: 'Leo shipped alone and nobody called.',
    evenings: 'One evening out of three, and that one was a birthday.',
  },
  first: {
    focus: 'Let go of the weekly release',
    arrives: 'Arrives tired and proud: the launch went well, the weekend did not.',
    nobodyDoes: 'If I do not look at it, nobody does.',
    checking: 'Checking is how she stays part of the team.',
    faster: 'Speaks faster every time Leo comes up. Worry, or irritation?',
    askLeo: 'What would Leo have to show you before you could look away?',
    beforeLate: 'That he asks before it is late, not after.',
    options: 'Three ways: do one release as a pair, write the checks down, ask Leo what he needs.',
    writeChecks: 'Write down the three checks for Leo',
    tellTeam: 'Tell the team who decides on a release',
    leaveStandUp: 'Leave the Friday stand-up to Leo',
    sendReading: 'Send the two pages on decision rights',
    keepOrChange: 'The pauses were good. I would like to leave with one thing, not four.',
    reflection: 'Four commitments were mine as much as hers. Ask for one next time.',
  },
  second: {
    focus: 'Where the evenings go',
    shipped: 'The checks are written, and Leo shipped alone on Thursday.',
    niceStrange: 'It was strange to hear about it afterwards. Nice strange.',
    fills: 'The evenings fill with the work that was handed over.',
    askCarry: 'What are you still carrying that nobody asked you to carry?',
    theWorry: 'The worry. And the spreadsheet.',
    cheered: 'I cheered quickly. What did that spare us both?',
    deleteSheet: 'Delete the private copy of the release spreadsheet',
    leaveBySix: 'Leave by six on Tuesday and Thursday, laptop stays',
    bringQuestion: 'Bring the question about “enough” back',
    askEnough: 'What would be enough, on an ordinary Tuesday?',
    keepOrChange: 'We were fast today. I needed the last question earlier.',
    reflection: 'The last question was the first one. Begin there.',
  },
};
export type SampleText = typeof en;
const es: SampleText = {
  name: 'Nora Linares',
  tags: { control: 'control', lettingGo: 'soltar', evenings: 'tardes' },
  goals: {
    release: 'Ceder la entrega semanal y quedarme fuera',
    evenings: 'Estar en casa a las seis tres días por semana',
  },
  measures: {
    release: 'Entregas al mes que han salido sin mí',
    evenings: 'Tardes por semana sin el portátil',
  },
  evidence: {
    release: 'Leo hizo la entrega sin ayuda y nadie llamó.',
    evenings: 'Una tarde de tres, y esa era un cumpleaños.',
  },
  first: {
    focus: 'Soltar la entrega semanal',
    arrives: 'Llega con cansancio y orgullo: el lanzamiento fue bien, el fin de semana no.',
    nobodyDoes: 'Si no lo miro yo, no lo mira nadie.',
    checking: 'Revisar es su manera de seguir siendo parte del equipo.',
    faster: 'Habla más deprisa cada vez que aparece Leo. ¿Preocupación o enfado?',
    askLeo: '¿Qué tendría que mostrarte Leo para que pudieras dejar de mirar?',
    beforeLate: 'Que pregunte antes de que sea tarde, no después.',
    options:
      'Tres caminos: hacer una entrega en pareja, escribir las comprobaciones, preguntar a Leo qué necesita.',
    writeChecks: 'Escribir las tres comprobaciones para Leo',
    tellTeam: 'Decir al equipo quién decide una entrega',
    leaveStandUp: 'Dejar a Leo la reunión de los viernes',
    sendReading: 'Enviar las dos páginas sobre quién decide qué',
    keepOrChange: 'Los silencios me ayudaron. Me gustaría irme con una cosa, no con cuatro.',
    reflection: 'Los cuatro compromisos eran tan míos como suyos. La próxima vez, pedir uno.',
  },
  second: {
    focus: 'Adónde se van las tardes',
    shipped: 'Las comprobaciones están escritas y Leo hizo la entrega sin ayuda el jueves.',
    niceStrange: 'Fue raro enterarme después. Raro del bueno.',
    fills: 'Las tardes se llenan con el trabajo que ya había cedido.',
    askCarry: '¿Qué sigues cargando que nadie te ha pedido que cargues?',
    theWorry: 'La preocupación. Y la hoja de cálculo.',
    cheered: 'Celebré muy pronto. ¿Qué nos ahorró eso a los dos?',
    deleteSheet: 'Borrar la copia privada de la hoja de entregas',
    leaveBySix: 'Salir a las seis el martes y el jueves, sin portátil',
    bringQuestion: 'Volver a traer la pregunta de qué es suficiente',
    askEnough: '¿Qué sería suficiente, un martes cualquiera?',
    keepOrChange: 'Hoy fuimos deprisa. Me habría venido bien antes la última pregunta.',
    reflection: 'La última pregunta era la primera. Empezar por ahí.',
  },
};
export const sampleText: ByLanguage<SampleText> = { en, es };

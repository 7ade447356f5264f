import { type ByLanguage, plural } from '@/lib/text/text';

const en = {
  title: 'Wrap up',
  subtitle: 'A note goes into the recap only when you tick it.',
  minutes: (count: number) => `${count} min`,
  ended: (time: string) => `ended ${time}`,
  resume: 'Return to the session',
  toFinish: 'To finish',
  whatWasIt: 'What was this moment?',
  discard: (time: string) => `Discard the moment at ${time}`,
  discarded: 'Discarded.',
  notes: 'Notes to share',
  shared: (shared: number, all: number) => `${shared} of ${all}`,
  noNotes: 'No notes in this session.',
  suggest: 'Share the suggested',
  suggestHint: (count: number) =>
    plural('en', count, { one: '1 insight or quote', other: `${count} insights and quotes` }),
  takeBack: 'Take back',
  edit: (text: string) => `Edit: ${text}`,
  showAll: (count: string) => `Show all ${count}`,
  hunchesStay: (count: number) =>
    plural('en', count, { one: '1 hunch stays with you', other: `${count} hunches stay with you` }),
  commitments: 'Commitments',
  noCommitments: 'No commitments this time.',
  commitment: 'Commitment',
  addCommitment: 'Add a commitment',
  newCommitment: 'New commitment',
  newCommitmentHint: 'A day such as “by Friday” is understood, and “me:” makes it yours.',
  by: 'By',
  owner: 'Whose',
  you: 'You',
  inRecap: 'In the recap',
  goals: 'Goals today',
  goalsShared: 'ratings go into the recap',
  checkIn: 'Check-in',
  checkInOptional: 'optional',
  checkInAnswers: (count: number) =>
    plural('en', count, { one: '1 answer', other: `${count} answers` }),
  checkInHint:
    'Read aloud or shown on a shared screen, answered by the client. Our own words, not a validated measure.',
  checkInScale: '0 not at all · 10 completely',
  clearAnswers: 'Clear the answers',
  keepOrChange: 'One thing to keep or change next time',
  recapCard: 'Also in the recap',
  focus: 'Focus of the session',
  questionToCarry: 'A question to carry',
  noQuestionToCarry: 'None',
  nextSession: 'Next session',
  noDay: 'No day',
  inWeeks: (count: number) => plural('en', count, { one: 'In 1 week', other: `In ${count} weeks` }),
  reflection: 'Your reflection',
  reflectionStays: 'stays with you',
  competencies: (count: number) => (count === 0 ? 'Tags' : `Tags (${count})`),
  competenciesHint:
    'What it is about, if you like. The short names are those of the International Coaching Federation, with which Coachside is not affiliated.',
  reflectionHint: 'Kept in your own session record. It is in no document for anybody else.',
  preview: 'Preview recap',
  later: 'Later',
  done: 'Done',
  previewTitle: 'Preview',
  back: 'Back to wrap-up',
  for: 'For',
  readers: { client: 'Client: recap', coach: 'Me: session record' },
  format: 'Format',
  leaves: (notes: number, commitments: number, ratings: number, hasQuestion: boolean) => {
    const parts = [
      notes === 0 ? 'No notes' : plural('en', notes, { one: '1 note', other: `${notes} notes` }),
      commitments === 0
        ? 'no commitments'
        : plural('en', commitments, { one: '1 commitment', other: `${commitments} commitments` }),
    ];
    if (ratings > 0) {
      parts.push(plural('en', ratings, { one: '1 rating', other: `${ratings} ratings` }));
    }
    return [...parts, ...(hasQuestion ? ['a question to carry'] : [])].join(', ');
  },
  stays: (notes: number) =>
    notes === 0
      ? 'no note stays behind'
      : plural('en', notes, {
          one: '1 note stays with you',
          other: `${notes} notes stay with you`,
        }),
  leavesEverything: 'Everything of this session. For your own files: not to be sent.',
  words: (count: string) => `${count} words`,
  tooManyWords: '200–250 words is the aim',
  save: 'Save file',
  copy: 'Copy',
  mail: 'Write e-mail',
  tooLongToMail: 'Save the file: it opens as a draft in your mail program.',
  fileSaved: (name: string) => `Sent to your downloads: ${name}`,
  copied: 'Copied, ready to paste',
};
type Messages = typeof en;
const es: Messages = {
  title: 'Cierre de la sesión',
  subtitle: 'Una nota va al resumen solo si la marcas.',
  minutes: (count) => `${count} min`,
  ended: (time) => `hasta ${time}`,
  resume: 'Volver a la sesión',
  toFinish: 'Por completar',
  whatWasIt: '¿Qué fue este momento?',
  discard: (time) => `Descartar el momento de ${time}`,
  discarded: 'Descartado.',
  notes: 'Notas para compartir',
  shared: (shared, all) => `${shared} de ${all}`,
  noNotes: 'No hay notas en esta sesión.',
  suggest: 'Compartir lo sugerido',
  suggestHint: (count) =>
    plural('es', count, { one: '1 hallazgo o cita', other: `${count} hallazgos y citas` }),
  takeBack: 'Retirar',
  edit: (text) => `Editar: ${text}`,
  showAll: (count) => `Mostrar las ${count}`,
  hunchesStay: (count) =>
    plural('es', count, {
      one: '1 intuición se queda contigo',
      other: `${count} intuiciones se quedan contigo`,
    }),
  commitments: 'Compromisos',
  noCommitments: 'Esta vez no hay compromisos.',
  commitment: 'Compromiso',
  addCommitment: 'Añadir un compromiso',
  newCommitment: 'Compromiso nuevo',
  newCommitmentHint: 'Se entiende un día, como «para el viernes», y «yo:» lo hace tuyo.',
  by: 'Para el',
  owner: 'De quién',
  you: 'Tú',
  inRecap: 'En el resumen',
  goals: 'Metas hoy',
  goalsShared: 'las valoraciones van al resumen',
  checkIn: 'Valoración de la sesión',
  checkInOptional: 'opcional',
  checkInAnswers: (count) =>
    plural('es', count, { one: '1 respuesta', other: `${count} respuestas` }),
  checkInHint:
    'Se lee en voz alta o se muestra en pantalla compartida, y responde el cliente. Redacción propia, no es una medida validada.',
  checkInScale: '0 nada · 10 por completo',
  clearAnswers: 'Borrar las respuestas',
  keepOrChange: 'Una cosa que mantener o cambiar la próxima vez',
  recapCard: 'También en el resumen',
  focus: 'Foco de la sesión',
  questionToCarry: 'Una pregunta para el camino',
  noQuestionToCarry: 'Ninguna',
  nextSession: 'Próxima sesión',
  noDay: 'Sin día',
  inWeeks: (count) => plural('es', count, { one: 'En 1 semana', other: `En ${count} semanas` }),
  reflection: 'Tu reflexión',
  reflectionStays: 'se queda contigo',
  competencies: (count) => (count === 0 ? 'Etiquetas' : `Etiquetas (${count})`),
  competenciesHint:
    'De qué trata, si quieres. Los nombres breves son los de la International Coaching Federation, con la que Coachside no tiene relación.',
  reflectionHint:
    'Se guarda en tu registro de la sesión. No está en ningún documento para otra persona.',
  preview: 'Ver el resumen',
  later: 'Más tarde',
  done: 'Listo',
  previewTitle: 'Vista previa',
  back: 'Volver al cierre',
  for: 'Para',
  readers: { client: 'Cliente: resumen', coach: 'Para mí: registro' },
  format: 'Formato',
  leaves: (notes, commitments, ratings, hasQuestion) => {
    const parts = [
      notes === 0
        ? 'Ninguna nota'
        : plural('es', notes, { one: '1 nota', other: `${notes} notas` }),
      commitments === 0
        ? 'ningún compromiso'
        : plural('es', commitments, { one: '1 compromiso', other: `${commitments} compromisos` }),
    ];
    if (ratings > 0) {
      parts.push(plural('es', ratings, { one: '1 valoración', other: `${ratings} valoraciones` }));
    }
    return [...parts, ...(hasQuestion ? ['una pregunta para el camino'] : [])].join(', ');
  },
  stays: (notes) =>
    notes === 0
      ? 'ninguna nota se queda atrás'
      : plural('es', notes, {
          one: '1 nota se queda contigo',
          other: `${notes} notas se quedan contigo`,
        }),
  leavesEverything: 'Todo lo de esta sesión. Para tu archivo: no es para enviar.',
  words: (count) => `${count} palabras`,
  tooManyWords: 'lo ideal son entre 200 y 250',
  save: 'Guardar archivo',
  copy: 'Copiar',
  mail: 'Escribir correo',
  tooLongToMail: 'Guarda el archivo: se abre como borrador en tu programa de correo.',
  fileSaved: (name) => `Enviado a tus descargas: ${name}`,
  copied: 'Copiado, ya puedes pegarlo',
};
export const wrapUpText: ByLanguage<Messages> = { en, es };

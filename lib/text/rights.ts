import type { KeepingDecision } from '@/lib/domain/keeping';
import type { ErasureReason } from '@/lib/domain/tombstone';
import { sayNumber } from '@/lib/text/numbers';
import { type ByLanguage, plural } from '@/lib/text/text';

const en = {
  intro: 'What this client may ask of you, and for how long you keep what you hold.',
  keeping: 'Keeping the records',
  years: 'Years after the last session',
  asAgreed: (years: number | undefined) =>
    years === undefined ? 'Not decided yet' : `As the engagement says: ${years}`,
  keptUntil: (day: string) => `Kept until ${day}.`,
  lastOn: (day: string) => `The last session was on ${day}.`,
  noSession: 'No session yet: counted from the day the client was added.',
  undecided:
    'Nothing was decided yet. Agree it with the client, here or at the end of the engagement.',
  over: (day: string) => `The time agreed was over on ${day}. Decide what becomes of the records.`,
  keep: 'Keep for another year',
  later: 'Ask me in three months',
  toErase: 'Erase for good…',
  decisions: 'Decided so far',
  decided: { keep: 'kept on', later: 'put off' } satisfies Record<
    KeepingDecision['choice'],
    string
  >,
  decision: (on: string, what: string, until: string) => `${on}: ${what}, until ${until}`,
  nothingAlone: 'Nothing is ever deleted without you.',

  requests: 'Requests for access',
  requestsHint:
    'A client who asks what you hold about them gets an answer within a month, or within three when it is complex and you told them why.',
  noRequests: 'None so far.',
  newRequest: 'Write down a request',
  askedOn: 'Asked on',
  add: 'Write it down',
  cancel: 'Cancel',
  due: (day: string) => `answer by ${day}`,
  late: (day: string) => `was due on ${day}`,
  answered: (day: string) => `answered on ${day}`,
  asked: (day: string) => `Asked on ${day}`,
  isChecked: 'It is certain that the client asked',
  howChecked: 'How that was checked',
  extended: 'It takes longer, and the client was told why on',
  answeredOn: 'Answered on',
  note: 'For your own memory',
  removeRequest: (day: string) => `Move the request of ${day} to the trash`,
  answer: 'Open the client’s whole file',
  answerHint: 'Everything held about this client, as a document and as JSON.',

  erase: 'Erase for good',
  eraseIntro:
    'Everything about this client goes: the record, engagements, sessions, notes, drafts, questions asked, documents logged, rooms, what lies in the trash and what is kept to undo a restore. It can’t be undone. What stays says that there was a client, the day and the reason, and no word more.',
  eraseElsewhere:
    'Backups, documents and files you saved before still hold this client: delete those yourself.',
  begin: 'Begin erasing…',
  fileFirst: 'Save the whole file first',
  fileFirstHint: 'If the client is to have a copy, make it now.',
  reason: 'Why',
  reasons: {
    request: 'The client asked for it',
    retention: 'The time agreed is over',
    coach: 'My own decision',
  } satisfies Record<ErasureReason, string>,
  keepHours: (hours: string) => `Keep ${hours} in the hours log`,
  keepHoursHint:
    'This client agreed to be listed there: one line stays, with name, contact, days and hours.',
  hoursGo: (hours: string) =>
    `${hours} leave your hours log too: this client did not agree to be listed there.`,
  hours: (hours: number) => {
    const said = sayNumber(hours, 'en');
    return plural('en', hours, { one: `${said} hour`, other: `${said} hours` });
  },
  typeToErase: (words: string) => `To erase, type: ${words}`,
  eraseWords: (shownAs: string) => `erase ${shownAs}`,
  differs: (words: string) => `This is not what was asked for. Type “${words}”, or leave it.`,
  eraseNow: 'Erase for good',
  leave: 'Keep everything',
  erasing: 'Erasing…',
  inSession: 'A session with this client is live. End it first; nothing was erased.',

  recordsIntro: 'What is due to your clients, and what is left of those who were erased.',
  dueKeeping: 'Records to decide on',
  noneDue: 'Nothing is due.',
  noneKept: 'No time is running.',
  dueSince: (day: string) => `the time agreed was over on ${day}`,
  openRequests: 'Requests to answer',
  noneOpen: 'No request is open.',
  erased: 'Erased clients',
  noneErased: 'Nobody was erased.',
  erasedOn: (day: string, reason: string) => `${day}: ${reason}`,
  erasedReasons: {
    request: 'at the client’s request',
    retention: 'the time agreed was over',
    coach: 'by your decision',
  } satisfies Record<ErasureReason, string>,
  keptTimes: 'How long clients are kept',
  of: (years: number, until: string) =>
    plural('en', years, { one: `1 year, until ${until}`, other: `${years} years, until ${until}` }),
  withoutTime: (count: number) =>
    plural('en', count, {
      one: 'For 1 client nothing was decided yet.',
      other: `For ${count} clients nothing was decided yet.`,
    }),
  openRecords: 'Open rights and retention',
  cardHint: 'How long records are kept, requests for access, and erasing for good.',
  due1: 'Rights due',
  decideFor: 'decide what becomes of the records',
  answerFor: (day: string) => `asked what you hold; answer by ${day}`,
};
type Messages = typeof en;
const es: Messages = {
  intro: 'Lo que este cliente puede pedirte y cuánto tiempo guardas lo que tienes.',
  keeping: 'Conservar los registros',
  years: 'Años desde la última sesión',
  asAgreed: (years) =>
    years === undefined ? 'Sin decidir todavía' : `Como dice el proceso: ${years}`,
  keptUntil: (day) => `Se guarda hasta el ${day}.`,
  lastOn: (day) => `La última sesión fue el ${day}.`,
  noSession: 'Aún no hay sesiones: se cuenta desde el día en que se añadió el cliente.',
  undecided: 'Aún no se ha decidido nada. Acuérdalo con el cliente, aquí o al final del proceso.',
  over: (day) => `El tiempo acordado terminó el ${day}. Decide qué pasa con los registros.`,
  keep: 'Guardar un año más',
  later: 'Preguntarme dentro de tres meses',
  toErase: 'Borrar para siempre…',
  decisions: 'Decidido hasta ahora',
  decided: { keep: 'se guarda', later: 'aplazado' },
  decision: (on, what, until) => `${on}: ${what}, hasta el ${until}`,
  nothingAlone: 'Nunca se borra nada sin ti.',

  requests: 'Solicitudes de acceso',
  requestsHint:
    'Quien pregunta qué guardas sobre él o ella recibe respuesta en un mes, o en tres si es complejo y le has dicho por qué.',
  noRequests: 'Ninguna hasta ahora.',
  newRequest: 'Anotar una solicitud',
  askedOn: 'Pedida el',
  add: 'Anotarla',
  cancel: 'Cancelar',
  due: (day) => `responder antes del ${day}`,
  late: (day) => `vencía el ${day}`,
  answered: (day) => `respondida el ${day}`,
  asked: (day) => `Pedida el ${day}`,
  isChecked: 'Es seguro que la pidió el cliente',
  howChecked: 'Cómo se comprobó',
  extended: 'Tarda más, y se le dijo por qué el',
  answeredOn: 'Respondida el',
  note: 'Para tu propia memoria',
  removeRequest: (day) => `Mover a la papelera la solicitud del ${day}`,
  answer: 'Abrir el expediente completo',
  answerHint: 'Todo lo que se guarda sobre este cliente, como documento y como JSON.',

  erase: 'Borrar para siempre',
  eraseIntro:
    'Se va todo lo de este cliente: la ficha, procesos, sesiones, notas, borradores, preguntas hechas, documentos registrados, salas, lo que hay en la papelera y lo que se guarda para deshacer una restauración. No se puede deshacer. Queda que hubo un cliente, el día y el motivo, y ni una palabra más.',
  eraseElsewhere:
    'Las copias de seguridad, documentos y archivos que guardaste antes siguen conteniendo a este cliente: bórralos tú.',
  begin: 'Empezar a borrar…',
  fileFirst: 'Guardar antes el expediente completo',
  fileFirstHint: 'Si el cliente debe tener una copia, hazla ahora.',
  reason: 'Por qué',
  reasons: {
    request: 'Lo pidió el cliente',
    retention: 'Terminó el tiempo acordado',
    coach: 'Decisión mía',
  },
  keepHours: (hours) => `Conservar ${hours} en el registro de horas`,
  keepHoursHint:
    'Este cliente aceptó figurar ahí: queda una línea con nombre, contacto, días y horas.',
  hoursGo: (hours) =>
    `${hours} salen también de tu registro de horas: este cliente no aceptó figurar ahí.`,
  hours: (hours) => {
    const said = sayNumber(hours, 'es');
    return plural('es', hours, { one: `${said} hora`, other: `${said} horas` });
  },
  typeToErase: (words) => `Para borrar, escribe: ${words}`,
  eraseWords: (shownAs) => `borrar ${shownAs}`,
  differs: (words) => `No es lo que se pedía. Escribe «${words}» o déjalo.`,
  eraseNow: 'Borrar para siempre',
  leave: 'Conservarlo todo',
  erasing: 'Borrando…',
  inSession: 'Hay una sesión en curso con este cliente. Termínala antes; no se ha borrado nada.',

  recordsIntro: 'Lo que debes a tus clientes y lo que queda de los que se borraron.',
  dueKeeping: 'Registros por decidir',
  noneDue: 'No hay nada pendiente.',
  noneKept: 'No corre ningún plazo.',
  dueSince: (day) => `el tiempo acordado terminó el ${day}`,
  openRequests: 'Solicitudes por responder',
  noneOpen: 'No hay ninguna solicitud abierta.',
  erased: 'Clientes borrados',
  noneErased: 'No se ha borrado a nadie.',
  erasedOn: (day, reason) => `${day}: ${reason}`,
  erasedReasons: {
    request: 'a petición del cliente',
    retention: 'terminó el tiempo acordado',
    coach: 'por decisión tuya',
  },
  keptTimes: 'Cuánto se guarda a cada cliente',
  of: (years, until) =>
    plural('es', years, {
      one: `1 año, hasta el ${until}`,
      other: `${years} años, hasta el ${until}`,
    }),
  withoutTime: (count) =>
    plural('es', count, {
      one: 'Para 1 cliente aún no se ha decidido nada.',
      other: `Para ${count} clientes aún no se ha decidido nada.`,
    }),
  openRecords: 'Abrir derechos y conservación',
  cardHint: 'Cuánto se guardan los registros, solicitudes de acceso y borrar para siempre.',
  due1: 'Derechos pendientes',
  decideFor: 'decide qué pasa con los registros',
  answerFor: (day) => `preguntó qué guardas; responde antes del ${day}`,
};

export const rightsText: ByLanguage<Messages> = { en, es };

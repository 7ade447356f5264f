import type { Provider } from '@/lib/domain/room';
import { ordinal } from '@/lib/text/ordinal';
import type { ByLanguage } from '@/lib/text/text';

/** Trade names are the same in every language. */
export const PROVIDER_NAMES: Record<Provider, string> = {
  meet: 'Meet',
  zoom: 'Zoom',
  teams: 'Teams',
  'teams-free': 'Teams',
  webex: 'Webex',
  whereby: 'Whereby',
  jitsi: 'Jitsi',
};

const en = {
  roomKnown: (call: string) => `${call} · room known`,
  roomOf: (call: string, shownAs: string) => `${call} · room of ${shownAs}`,
  inCall: (call: string) => `${call} call`,
  find: 'Find a client',
  newClient: 'New client',
  newClientTitle: 'New client',
  name: 'Name',
  shownAs: 'Shown as',
  shownAsHint: 'All that the panel ever shows. The full name stays in the record.',
  shownAsTaken: (shownAs: string) => `Somebody else is shown as ${shownAs} too.`,
  save: 'Save client',
  problems: {
    empty: 'Write a name; initials or a code will do.',
    control: 'There is a line break or an invisible control character in it. Type it again.',
  },
  tooLong: (limit: number) => `This is longer than ${limit} characters. Shorten it a little.`,
  clients: 'Clients',
  firstSession: 'first session',
  session: (count: number) => `${ordinal(count, 'en')} session`,
  last: (day: string) => `last ${day}`,
  openCommitments: (count: number) =>
    count === 1 ? '1 open commitment' : `${count} open commitments`,
  today: 'today',
  todayAt: (time: string) => `today ${time}`,
  callOpen: 'call open',
  closed: 'closed',
  sample: 'sample',
  removeSample: 'Remove the sample client',
  noMatch: (query: string) => `No client matches “${query}”.`,
  addMatch: (name: string) => `Add “${name}”`,
  toWrapUp: 'To wrap up',
  wrapUp: (shownAs: string, day: string) => `Wrap up ${shownAs}, ${day}`,
  welcomeTitle: 'Who do you coach?',
  welcome:
    'Add a client and Coachside prepares your next session. A name or a code is enough, and it never leaves this computer.',
  trySample: 'Try it with a sample client',
  trySampleHint: 'Two past sessions to look at. Remove it with one click.',
};
type Messages = typeof en;
const es: Messages = {
  roomKnown: (call) => `${call} · sala conocida`,
  roomOf: (call, shownAs) => `${call} · sala de ${shownAs}`,
  inCall: (call) => `Llamada de ${call}`,
  find: 'Busca un cliente',
  newClient: 'Nuevo cliente',
  newClientTitle: 'Nuevo cliente',
  name: 'Nombre',
  shownAs: 'Se muestra como',
  shownAsHint: 'Es lo único que muestra el panel. El nombre completo se queda en la ficha.',
  shownAsTaken: (shownAs) => `Ya hay alguien que se muestra como ${shownAs}.`,
  save: 'Guardar cliente',
  problems: {
    empty: 'Escribe un nombre; bastan unas iniciales o un código.',
    control: 'Contiene un salto de línea o un carácter de control invisible. Escríbelo de nuevo.',
  },
  tooLong: (limit) => `Tiene más de ${limit} caracteres. Acórtalo un poco.`,
  clients: 'Clientes',
  firstSession: 'primera sesión',
  session: (count) => `${ordinal(count, 'es')} sesión`,
  last: (day) => `última: ${day}`,
  openCommitments: (count) =>
    count === 1 ? '1 compromiso abierto' : `${count} compromisos abiertos`,
  today: 'hoy',
  todayAt: (time) => `hoy ${time}`,
  callOpen: 'llamada abierta',
  closed: 'cerrado',
  sample: 'ejemplo',
  removeSample: 'Quitar el cliente de ejemplo',
  noMatch: (query) => `Ningún cliente coincide con «${query}».`,
  addMatch: (name) => `Añadir «${name}»`,
  toWrapUp: 'Cierres pendientes',
  wrapUp: (shownAs, day) => `Cierre de ${shownAs}, ${day}`,
  welcomeTitle: '¿A quién acompañas?',
  welcome:
    'Añade un cliente y Coachside te prepara la próxima sesión. Basta un nombre o un código, y nunca sale de este ordenador.',
  trySample: 'Pruébalo con un cliente de ejemplo',
  trySampleHint: 'Trae dos sesiones pasadas. Se quita con un clic.',
};
export const homeText: ByLanguage<Messages> = { en, es };

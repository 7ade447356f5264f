import { CALENDAR_MAX_BYTES, type CalendarRefusal } from '@/lib/domain/calendar/split-calendar';
import { type ByLanguage, plural } from '@/lib/text/text';

const MEGABYTES = CALENDAR_MAX_BYTES / 1_000_000;

const en = {
  import: 'Bring in a calendar',
  hint: 'An .ics file that your calendar exports. Nothing is planned before you have seen it, and of a call’s link only the room is kept.',
  reading: 'Reading the calendar…',
  unreadable: (name: string) => `“${name}” could not be read. Choose it again.`,
  refused: (name: string) => `Nothing of “${name}” was read.`,
  refusals: {
    'too-big': `It is larger than ${MEGABYTES} MB. Export one calendar alone, or a shorter time.`,
    'too-many-events':
      'It has more than 50,000 events. Export one calendar alone, or a shorter time.',
    'too-many-times':
      'It has more than 10,000 appointments for the coming year. Export only your own calendar.',
    empty: 'It is empty. Export the calendar again.',
    office: 'It is an archive or an office document. Open it and choose the .ics file inside.',
    binary: 'It is not a text file. Export the calendar as .ics and choose that file.',
    'no-calendar': 'It is no calendar. Export it as .ics (iCalendar) and choose that file.',
  } satisfies Record<CalendarRefusal, string>,
  preview: 'From your calendar',
  found: (events: number) =>
    plural('en', events, {
      one: '1 event has times ahead.',
      other: `${events} events have times ahead.`,
    }),
  nothing: 'There is nothing ahead in this calendar.',
  damaged: (count: number) =>
    plural('en', count, {
      one: '1 event could not be read and is left out.',
      other: `${count} events could not be read and are left out.`,
    }),
  tooOften: (count: number) =>
    plural('en', count, {
      one: '1 event repeats too often to be a session and is left out.',
      other: `${count} events repeat too often to be sessions and are left out.`,
    }),
  staying: 'What is no longer in the file at all stays planned.',
  yours: 'Sessions with your clients',
  maybe: 'Perhaps sessions, by a name in the title',
  others: (count: number) =>
    plural('en', count, { one: '1 other event', other: `${count} other events` }),
  otherEvents: 'Other events',
  noneYours:
    'No event has an e-mail address or a room that belongs to a client. A client’s address is the contact on their page.',
  event: 'Event',
  client: 'Client',
  clientOf: (event: string) => `Client of ${event}`,
  untitled: 'Untitled event',
  noClient: 'Nobody',
  by: {
    before: 'planned from this event before',
    'e-mail': 'by e-mail address',
    room: 'by the room of the call',
    name: 'by a name in the title',
  },
  allDay: (time: string) => `all day, would be planned at ${time}`,
  unknownZone: (zone: string) => `time zone “${zone}” is unknown, your own clocks were taken`,
  minutes: (count: number) => `${count} min`,
  times: (count: number, last: string) =>
    plural('en', count, {
      one: '1 time',
      other: `${count} times until ${last}`,
    }),
  showTimes: 'Each time',
  first: (count: number, total: number) => `The first ${count} of ${total}.`,
  step: {
    added: 'new',
    moved: 'moved',
    cancelled: 'cancelled',
    left: 'as it is',
  },
  movedFrom: (when: string) => `moved, was ${when}`,
  gone: (when: string) => `${when}: no longer in the calendar`,
  count: {
    added: (count: number) => `${count} new`,
    moved: (count: number) => `${count} moved`,
    cancelled: (count: number) => `${count} cancelled`,
    left: (count: number) =>
      plural('en', count, { one: '1 as it is', other: `${count} as they are` }),
  },
  take: 'Follow the calendar',
  takeSome: (summary: string) => `Follow the calendar: ${summary}`,
  nothingToDo: 'Nothing chosen changes anything.',
  done: (summary: string) => `Your plan follows the calendar: ${summary}.`,
  doneNothing: 'Your plan was as the calendar says already.',
  cancel: 'Cancel',
  close: 'Close',
};
type Messages = typeof en;
const es: Messages = {
  import: 'Traer un calendario',
  hint: 'Un archivo .ics que exporta tu calendario. No se planifica nada antes de que lo veas, y del enlace de una llamada solo se guarda la sala.',
  reading: 'Leyendo el calendario…',
  unreadable: (name) => `No se ha podido leer «${name}». Vuelve a elegirlo.`,
  refused: (name) => `No se ha leído nada de «${name}».`,
  refusals: {
    'too-big': `Ocupa más de ${MEGABYTES} MB. Exporta un solo calendario o menos tiempo.`,
    'too-many-events': 'Tiene más de 50 000 eventos. Exporta un solo calendario o menos tiempo.',
    'too-many-times':
      'Tiene más de 10 000 citas para el próximo año. Exporta solo tu propio calendario.',
    empty: 'Está vacío. Vuelve a exportar el calendario.',
    office: 'Es un archivo comprimido o de oficina. Ábrelo y elige el archivo .ics que contiene.',
    binary: 'No es un archivo de texto. Exporta el calendario como .ics y elige ese archivo.',
    'no-calendar': 'No es un calendario. Expórtalo como .ics (iCalendar) y elige ese archivo.',
  },
  preview: 'De tu calendario',
  found: (events) =>
    plural('es', events, {
      one: '1 evento tiene fechas por venir.',
      other: `${events} eventos tienen fechas por venir.`,
    }),
  nothing: 'En este calendario no hay nada por venir.',
  damaged: (count) =>
    plural('es', count, {
      one: '1 evento no se ha podido leer y se queda fuera.',
      other: `${count} eventos no se han podido leer y se quedan fuera.`,
    }),
  tooOften: (count) =>
    plural('es', count, {
      one: '1 evento se repite demasiado para ser una sesión y se queda fuera.',
      other: `${count} eventos se repiten demasiado para ser sesiones y se quedan fuera.`,
    }),
  staying: 'Lo que ya no está en el archivo sigue planificado.',
  yours: 'Sesiones con tus clientes',
  maybe: 'Quizá sesiones, por un nombre en el título',
  others: (count) => plural('es', count, { one: '1 evento más', other: `${count} eventos más` }),
  otherEvents: 'Otros eventos',
  noneYours:
    'Ningún evento tiene un correo o una sala que pertenezca a un cliente. El correo de un cliente es el contacto en su página.',
  event: 'Evento',
  client: 'Cliente',
  clientOf: (event) => `Cliente de ${event}`,
  untitled: 'Evento sin título',
  noClient: 'Nadie',
  by: {
    before: 'ya planificado desde este evento',
    'e-mail': 'por el correo electrónico',
    room: 'por la sala de la llamada',
    name: 'por un nombre en el título',
  },
  allDay: (time) => `todo el día, se planificaría a las ${time}`,
  unknownZone: (zone) => `la zona horaria «${zone}» no se conoce; vale la de tu reloj`,
  minutes: (count) => `${count} min`,
  times: (count, last) =>
    plural('es', count, { one: '1 vez', other: `${count} veces hasta el ${last}` }),
  showTimes: 'Cada vez',
  first: (count, total) => `Las primeras ${count} de ${total}.`,
  step: {
    added: 'nueva',
    moved: 'movida',
    cancelled: 'cancelada',
    left: 'sin cambios',
  },
  movedFrom: (when) => `movida, era ${when}`,
  gone: (when) => `${when}: ya no está en el calendario`,
  count: {
    added: (count) => plural('es', count, { one: '1 nueva', other: `${count} nuevas` }),
    moved: (count) => plural('es', count, { one: '1 movida', other: `${count} movidas` }),
    cancelled: (count) => plural('es', count, { one: '1 cancelada', other: `${count} canceladas` }),
    left: (count) => `${count} sin cambios`,
  },
  take: 'Seguir el calendario',
  takeSome: (summary) => `Seguir el calendario: ${summary}`,
  nothingToDo: 'Nada de lo elegido cambia algo.',
  done: (summary) => `Tu plan sigue el calendario: ${summary}.`,
  doneNothing: 'Tu plan ya estaba como dice el calendario.',
  cancel: 'Cancelar',
  close: 'Cerrar',
};
export const calendarImportText: ByLanguage<Messages> = { en, es };

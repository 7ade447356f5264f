import type { CHECK_IN_ITEMS } from '@/lib/domain/check-in';
import type { Commitment } from '@/lib/domain/commitment';
import type { Layer } from '@/lib/domain/layers';
import type { NoteKind } from '@/lib/domain/note';
import type { SessionKind } from '@/lib/domain/session';
import { signedLevel } from '@/lib/text/goal-levels';
import type { ByLanguage } from '@/lib/text/text';

type Status = Commitment['status'];
type CheckInItem = (typeof CHECK_IN_ITEMS)[number];

const en = {
  /** By the id of the format in `lib/export/formats`. */
  formats: {
    markdown: 'Markdown',
    html: 'Web page',
    text: 'Plain text',
    word: 'Word',
    email: 'E-mail draft',
    calendar: 'Calendar',
  },
  recap: {
    title: (day: string) => `Notes from our conversation, ${day}`,
    thanks: 'Thank you for this conversation. Here is what stood out and what was agreed.',
    focus: 'Focus',
    insight: 'What stood out',
    commitments: 'Commitments',
    person: 'You',
    group: 'The group',
    coach: 'Your coach',
    progress: 'Progress',
    resources: 'Worth a look',
    question: 'A question to carry',
    next: 'Next conversation',
    nextInCalendar: 'Coaching conversation',
    footer:
      'This recap holds only what is shared between us. Working notes of our conversations are kept apart from it. You may ask at any time what is kept, and have it corrected or deleted.',
  },
  record: {
    title: (day: string) => `Session record, ${day}`,
    client: 'Client',
    kind: 'Session',
    minutes: 'Coached',
    next: 'Next session',
    clock: 'Clock',
    jumped: (minutes: number, at: string) =>
      minutes < 0
        ? `set back by ${-minutes} min at ${at}; times go on without that`
        : `${minutes} min ahead at ${at}, by sleep or by being set; times go on without that`,
    focus: 'Focus',
    agenda: 'Agenda',
    item: 'Item',
    planned: 'Planned',
    spent: 'Spent',
    skipped: 'skipped',
    notes: 'Notes',
    unfinished: '(to finish)',
    commitments: 'Commitments',
    owners: { client: 'Client', coach: 'Coach' } satisfies Record<Commitment['owner'], string>,
    carried: (count: number) => (count === 1 ? 'carried once' : `carried ${count} times`),
    questions: 'Questions asked',
    goals: 'Goals',
    noRating: 'not rated in this session',
    target: (value: number) => `target ${value}`,
    checkIn: 'Check-in',
    keepOrChange: 'One thing to keep or change next time',
    reflection: 'Reflection',
  },
  by: (day: string) => `by ${day}`,
  minutes: (count: number) => `${count} min`,
  rating: (now: number) => `${now} of 10`,
  /** How a goal stands, in the measure it was rated in. */
  progress: {
    scale: {
      at: (now: number) => `${now} of 10`,
      moved: (before: number, now: number) => `${before} → ${now} of 10`,
    },
    levels: {
      at: (now: number) => `${signedLevel(now)} (from −2 to +2)`,
      moved: (before: number, now: number) =>
        `${signedLevel(before)} → ${signedLevel(now)} (from −2 to +2)`,
    },
  },
  status: { open: 'open', done: 'done', dropped: 'dropped' } satisfies Record<Status, string>,
  layers: {
    coach: 'only you',
    client: 'client may see',
    sponsor: 'client and sponsor may see',
  } satisfies Record<Layer, string>,
  kinds: {
    note: 'Note',
    insight: 'Insight',
    words: 'Client’s words',
    hunch: 'Hunch',
    marker: 'Marker',
  } satisfies Record<NoteKind, string>,
  sessionKinds: {
    working: 'Working session',
    chemistry: 'Chemistry session',
    contracting: 'Contracting',
    'three-way': 'Three-way meeting',
    'mid-point': 'Mid-point review',
    closure: 'Closure',
    supervision: 'Supervision',
  } satisfies Record<SessionKind, string>,
  checkIn: {
    relationship: 'I could speak openly with my coach today',
    goals: 'We spent our time on things that matter for my goals',
    approach: 'The pace and the way of working helped me think',
    overall: 'I am leaving with something of value',
  } satisfies Record<CheckInItem, string>,
};
type Messages = typeof en;
const es: Messages = {
  formats: {
    markdown: 'Markdown',
    html: 'Página web',
    text: 'Texto sin formato',
    word: 'Word',
    email: 'Borrador de correo',
    calendar: 'Calendario',
  },
  recap: {
    title: (day) => `Notas de nuestra conversación, ${day}`,
    thanks: 'Gracias por esta conversación. Aquí está lo más valioso y lo que se ha acordado',
    focus: 'Foco',
    insight: 'Lo más valioso',
    commitments: 'Compromisos',
    person: 'Tú',
    group: 'El grupo',
    coach: 'Coach',
    progress: 'Avances',
    resources: 'Para leer o mirar',
    question: 'Una pregunta para el camino',
    next: 'Próxima conversación',
    nextInCalendar: 'Conversación de coaching',
    footer:
      'Este resumen contiene solo lo que compartimos. Aparte quedan notas de trabajo de nuestras conversaciones, que no forman parte de él. En cualquier momento se puede preguntar qué se guarda y pedir que se corrija o se borre',
  },
  record: {
    title: (day) => `Registro de la sesión, ${day}`,
    client: 'Cliente',
    kind: 'Sesión',
    minutes: 'Coaching',
    next: 'Próxima sesión',
    clock: 'Reloj',
    jumped: (minutes, at) =>
      minutes < 0
        ? `atrasado ${-minutes} min en ${at}; los tiempos siguen sin contarlo`
        : `${minutes} min adelantado en ${at}, por suspensión o por ajuste; los tiempos siguen sin contarlo`,
    focus: 'Foco',
    agenda: 'Agenda',
    item: 'Punto',
    planned: 'Previsto',
    spent: 'Dedicado',
    skipped: 'omitido',
    notes: 'Notas',
    unfinished: '(por completar)',
    commitments: 'Compromisos',
    owners: { client: 'Cliente', coach: 'Coach' },
    carried: (count) => (count === 1 ? 'aplazado una vez' : `aplazado ${count} veces`),
    questions: 'Preguntas hechas',
    goals: 'Metas',
    noRating: 'sin valorar en esta sesión',
    target: (value) => `objetivo ${value}`,
    checkIn: 'Valoración de la sesión',
    keepOrChange: 'Una cosa que mantener o cambiar la próxima vez',
    reflection: 'Reflexión',
  },
  by: (day) => `para el ${day}`,
  minutes: (count) => `${count} min`,
  rating: (now) => `${now} de 10`,
  progress: {
    scale: {
      at: (now) => `${now} de 10`,
      moved: (before, now) => `${before} → ${now} de 10`,
    },
    levels: {
      at: (now) => `${signedLevel(now)} (de −2 a +2)`,
      moved: (before, now) => `${signedLevel(before)} → ${signedLevel(now)} (de −2 a +2)`,
    },
  },
  status: { open: 'abierto', done: 'hecho', dropped: 'descartado' },
  layers: {
    coach: 'solo tú',
    client: 'el cliente puede verlo',
    sponsor: 'el cliente y quien patrocina pueden verlo',
  },
  kinds: {
    note: 'Nota',
    insight: 'Hallazgo',
    words: 'Palabras del cliente',
    hunch: 'Intuición',
    marker: 'Marca',
  },
  sessionKinds: {
    working: 'Sesión de trabajo',
    chemistry: 'Sesión de química',
    contracting: 'Acuerdo de coaching',
    'three-way': 'Reunión a tres',
    'mid-point': 'Revisión intermedia',
    closure: 'Cierre',
    supervision: 'Supervisión',
  },
  checkIn: {
    relationship: 'Hoy he podido hablar con franqueza con mi coach',
    goals: 'Hemos dedicado el tiempo a lo que importa para mis metas',
    approach: 'El ritmo y la forma de trabajar me han ayudado a pensar',
    overall: 'Me voy con algo de valor',
  },
};
export const documentsText: ByLanguage<Messages> = { en, es };

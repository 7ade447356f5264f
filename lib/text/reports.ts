import type { AnonymousWords } from '@/lib/domain/anonymise';
import type { Goal } from '@/lib/domain/goal';
import type { ByLanguage } from '@/lib/text/text';

/** The words of the reports that look at more than one session. */
const en = {
  about: { person: 'About', group: 'About the group' },
  sessionsHeld: 'Sessions held',
  goals: 'Goals',
  commitments: 'Commitments',
  by: (day: string) => `by ${day}`,
  done: 'done',
  measure: (measure: string) => `Measure: ${measure}`,
  owners: { client: 'Client', coach: 'Coach' },
  goalStatus: { open: 'open', reached: 'reached', dropped: 'no longer pursued' } satisfies Record<
    Goal['status'],
    string
  >,
  movement: {
    title: 'From first to last',
    goal: 'Goal (0 to 10)',
    first: 'First',
    last: 'Last',
    target: 'Target',
  },
  progress: {
    title: (day: string) => `Progress report, ${day}`,
    file: 'progress-report',
    attendance: 'Attendance',
    span: 'Period',
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    until: (to: string) => `up to ${to}`,
    progress: 'Progress',
    words: 'In the client’s words',
    learning: 'What the client wishes to share',
    released: (day: string) => `Released by the client on ${day}`,
    consent: 'Consent',
    consented: (day: string) => `The client agreed on ${day} to be reported on.`,
    footer:
      'What is said in coaching stays between client and coach. This report holds only what the client released, each line on the day beside it.',
  },
  closure: {
    title: (day: string) => `Looking back at our coaching, ${day}`,
    untitled: 'Looking back at our coaching',
    file: 'closure-report',
    opening: {
      client:
        'Thank you for the road we have travelled. This is where it began and where it leads.',
      coach: 'The whole engagement, with what was kept for the coach alone.',
    },
    engagement: 'The engagement',
    first: 'First session',
    last: 'Last session',
    evidence: 'What showed it',
    learning: 'What was learnt',
    plan: 'What goes on',
    who: { client: 'You', coach: 'Client' },
    next: 'Keeping it alive',
    sustaining: {
      client:
        'Choose a day in three months to read this again, and somebody who will ask how it goes.',
      coach: 'A follow-up in three months shows what has lasted.',
    },
    footer: {
      client:
        'This report holds only what is shared between us. You may ask at any time what is kept, and have it corrected or deleted.',
      coach: 'For the coach alone: it holds lines that were shared with nobody.',
    },
  },
  supervision: {
    title: 'Supervision case',
    file: 'supervision-case',
    question: 'What I want to look at',
    about: 'The coaching',
    client: 'Client',
    person: 'one person',
    group: (people: number) => (people > 1 ? `a group of ${people}` : 'a group'),
    rated: (week: number, value: number) => `week ${week}: ${value} of 10`,
    session: (week: number, number: number) => `Week ${week}, session ${number}`,
    asked: 'Asked',
    commitment: 'Commitment',
    footer:
      'Names, organisations, places, addresses and dates are replaced. For supervision only; please delete it afterwards.',
    anonymous: {
      client: 'Client',
      member: (letter: string) => `Member ${letter}`,
      person: (letter: string) => `Person ${letter}`,
      organisation: (letter: string) => `Organisation ${letter}`,
      place: (letter: string) => `Place ${letter}`,
      week: (number: number) => `week ${number}`,
      beforeWeekOne: 'before week 1',
      someDay: '[some day]',
      kinds: {
        'e-mail': '[e-mail]',
        link: '[link]',
        handle: '[account]',
        phone: '[phone]',
        address: '[address]',
        number: '[number]',
        year: '[year]',
        room: '[room]',
      },
    } satisfies AnonymousWords,
  },
};
export type ReportsMessages = typeof en;
const es: ReportsMessages = {
  about: { person: 'Sobre', group: 'Sobre el grupo' },
  sessionsHeld: 'Sesiones celebradas',
  goals: 'Metas',
  commitments: 'Compromisos',
  by: (day) => `para el ${day}`,
  done: 'hecho',
  measure: (measure) => `Medida: ${measure}`,
  owners: { client: 'Cliente', coach: 'Coach' },
  goalStatus: { open: 'abierta', reached: 'alcanzada', dropped: 'ya no se persigue' },
  movement: {
    title: 'Del principio al final',
    goal: 'Meta (de 0 a 10)',
    first: 'Principio',
    last: 'Final',
    target: 'Objetivo',
  },
  progress: {
    title: (day) => `Informe de avance, ${day}`,
    file: 'informe-de-avance',
    attendance: 'Asistencia',
    span: 'Periodo',
    fromTo: (from, to) => `del ${from} al ${to}`,
    until: (to) => `hasta el ${to}`,
    progress: 'Avances',
    words: 'En palabras del cliente',
    learning: 'Lo que el cliente quiere compartir',
    released: (day) => `Autorizado por el cliente el ${day}`,
    consent: 'Consentimiento',
    consented: (day) => `El cliente aceptó el ${day} que se informara sobre su proceso.`,
    footer:
      'Lo que se dice en el coaching queda entre cliente y coach. Este informe contiene solo lo que el cliente ha autorizado, cada línea con su fecha.',
  },
  closure: {
    title: (day) => `Mirada atrás a nuestro coaching, ${day}`,
    untitled: 'Mirada atrás a nuestro coaching',
    file: 'informe-de-cierre',
    opening: {
      client: 'Gracias por el camino recorrido. Aquí está dónde empezó y hacia dónde lleva.',
      coach: 'El proceso entero, con lo que se guardó solo para el coach.',
    },
    engagement: 'El proceso',
    first: 'Primera sesión',
    last: 'Última sesión',
    evidence: 'En qué se ha notado',
    learning: 'Lo aprendido',
    plan: 'Lo que sigue',
    who: { client: 'Cliente', coach: 'Cliente' },
    next: 'Para que dure',
    sustaining: {
      client:
        'Una fecha dentro de tres meses para volver a leer esto, y alguien que pregunte cómo va.',
      coach: 'Un seguimiento a los tres meses muestra lo que ha quedado.',
    },
    footer: {
      client:
        'Este informe contiene solo lo que compartimos. En cualquier momento se puede preguntar qué se guarda y pedir que se corrija o se borre.',
      coach: 'Solo para el coach: contiene líneas que no se han compartido con nadie.',
    },
  },
  supervision: {
    title: 'Caso para supervisión',
    file: 'caso-para-supervision',
    question: 'Lo que quiero mirar',
    about: 'El coaching',
    client: 'Cliente',
    person: 'una persona',
    group: (people) => (people > 1 ? `un grupo de ${people}` : 'un grupo'),
    rated: (week, value) => `semana ${week}: ${value} de 10`,
    session: (week, number) => `Semana ${week}, sesión ${number}`,
    asked: 'Pregunta',
    commitment: 'Compromiso',
    footer:
      'Nombres, organizaciones, lugares, direcciones y fechas se han sustituido. Solo para supervisión; conviene borrarlo después.',
    anonymous: {
      client: 'Cliente',
      member: (letter) => `Integrante ${letter}`,
      person: (letter) => `Persona ${letter}`,
      organisation: (letter) => `Organización ${letter}`,
      place: (letter) => `Lugar ${letter}`,
      week: (number) => `semana ${number}`,
      beforeWeekOne: 'antes de la semana 1',
      someDay: '[un día]',
      kinds: {
        'e-mail': '[correo]',
        link: '[enlace]',
        handle: '[cuenta]',
        phone: '[teléfono]',
        address: '[dirección]',
        number: '[número]',
        year: '[año]',
        room: '[sala]',
      },
    },
  },
};
export const reportsText: ByLanguage<ReportsMessages> = { en, es };

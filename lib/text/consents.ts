import type { ConsentHow, ConsentPurpose } from '@/lib/domain/consent';
import type { Language } from '@/lib/domain/language';
import { agreementText, CONSENT_TEXT_VERSION } from '@/lib/text/agreement';
import type { ByLanguage } from '@/lib/text/text';

/** Wordings that clients agreed to before those of today, by the version that is on record. */
const EARLIER: Record<string, Record<Language, string>> = {
  'hours-listing-1': {
    en: 'May I list you in my coaching log, with your contact and the dates and hours, in case my professional body checks it?',
    es: '¿Puedo incluirte en mi registro de coaching, con tu contacto y las fechas y horas, por si mi organismo profesional lo revisa?',
  },
};

/** What a client agreed to, in words; `undefined` for a wording that Coachside never had. */
export function consentWording(
  purpose: ConsentPurpose,
  version: string,
  language: Language,
): string | undefined {
  if (version === CONSENT_TEXT_VERSION) return agreementText[language].consent[purpose].text;
  return EARLIER[version]?.[language];
}

const en = {
  title: 'Consents',
  hint: 'Each on its own: a yes to one is never a yes to another. Read out or send the words in the frame.',
  held: (held: number, of: number) => `${held} of ${of} on record`,
  none: 'No yes on record',
  given: (day: string, how: string) => `Agreed on ${day}, ${how}.`,
  withdrawn: (day: string) => `Withdrawn on ${day}`,
  how: 'How they agreed',
  hows: { spoken: 'spoken', written: 'in writing', 'e-mail': 'by e-mail' } satisfies Record<
    ConsentHow,
    string
  >,
  day: 'Day they agreed',
  record: 'Record that they agreed',
  recordOf: (purpose: string) => `Record a yes: ${purpose}`,
  recordShort: 'Record a yes',
  withdraw: 'Withdraw',
  withdrawOf: (purpose: string) => `Withdraw: ${purpose}`,
  undo: 'Undo',
  undoOf: (purpose: string) => `Undo: ${purpose}`,
  cancel: 'Cancel',
  noDay: 'Say on which day they agreed.',
  problems: {
    'in-future': 'This day is still to come. A yes is recorded once it was given.',
    'before-withdrawal':
      'The client took an earlier yes back after this day. Choose the day of the new yes.',
  },
  earlier: 'Earlier',
  wording: (version: string) => `Wording ${version}`,
  otherWording: (version: string) => `Agreed to an earlier wording (${version}):`,
  unknownWording: (version: string) => `Agreed to a wording of your own (${version}).`,
  /** What Coachside does not do without a yes. */
  without: {
    'hours-listing': 'Without it, the client is not on the hours log.',
    'sponsor-report': 'Without it, no report to the sponsor can be made.',
    supervision: 'Without it, you are reminded before a case is taken along.',
  } as Partial<Record<ConsentPurpose, string>>,
};
type Messages = typeof en;
const es: Messages = {
  title: 'Consentimientos',
  hint: 'Cada uno por separado: un sí a uno nunca es un sí a otro. Lee en voz alta o envía las palabras del recuadro.',
  held: (held, of) => `constan ${held} de ${of}`,
  none: 'No consta ningún sí',
  given: (day, how) => `De acuerdo desde el ${day}, ${how}.`,
  withdrawn: (day) => `Retirado el ${day}`,
  how: 'Cómo lo dijo',
  hows: { spoken: 'de palabra', written: 'por escrito', 'e-mail': 'por correo' },
  day: 'Día en que aceptó',
  record: 'Anotar que está de acuerdo',
  recordOf: (purpose) => `Anotar un sí: ${purpose}`,
  recordShort: 'Anotar un sí',
  withdraw: 'Retirar',
  withdrawOf: (purpose) => `Retirar: ${purpose}`,
  undo: 'Deshacer',
  undoOf: (purpose) => `Deshacer: ${purpose}`,
  cancel: 'Cancelar',
  noDay: 'Di en qué día aceptó.',
  problems: {
    'in-future': 'Ese día aún no ha llegado. Un sí se anota cuando ya se ha dado.',
    'before-withdrawal':
      'El cliente retiró un sí anterior después de ese día. Elige el día del nuevo sí.',
  },
  earlier: 'Antes',
  wording: (version) => `Texto ${version}`,
  otherWording: (version) => `Aceptó un texto anterior (${version}):`,
  unknownWording: (version) => `Aceptó un texto tuyo (${version}).`,
  without: {
    'hours-listing': 'Sin él, el cliente no figura en el registro de horas.',
    'sponsor-report': 'Sin él, no se puede hacer ningún informe para quien patrocina.',
    supervision: 'Sin él, se te recuerda antes de llevar un caso.',
  },
};
export const consentsText: ByLanguage<Messages> = { en, es };

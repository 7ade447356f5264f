import type { PaidKind, SessionMode } from '@/lib/domain/hour-kinds';
import { plainWord, wordFinder } from '@/lib/domain/word-finder';

export type PastColumn =
  | 'on'
  | 'until'
  | 'name'
  | 'contact'
  | 'size'
  | 'minutes'
  | 'hours'
  | 'paidHours'
  | 'proBonoHours'
  | 'paidKind'
  | 'mode'
  | 'consent';

/** What logs call their columns, in English and Spanish; the ICF log's own names are among them. */
const COLUMN_WORDS: Record<PastColumn, readonly string[]> = {
  on: ['date', 'day', 'start date', 'start', 'from', 'fecha', 'dia', 'fecha de inicio', 'desde'],
  until: ['end date', 'end', 'until', 'to', 'fecha de fin', 'fecha final', 'fin', 'hasta'],
  name: ['client name', 'client', 'name', 'cliente', 'nombre del cliente', 'nombre'],
  contact: [
    ...['contact information', 'contact info', 'contact', 'e-mail', 'email', 'phone'],
    ...['datos de contacto', 'contacto', 'correo', 'correo electronico', 'telefono'],
  ],
  size: [
    ...['number in group', 'group size', 'size', 'in group'],
    ...['personas en el grupo', 'numero en el grupo', 'tamano del grupo'],
  ],
  minutes: ['minutes', 'min', 'minutos'],
  hours: ['hours', 'h', 'horas'],
  paidHours: ['paid hours', 'horas pagadas', 'horas remuneradas'],
  proBonoHours: ['pro bono hours', 'pro bono', 'probono hours', 'horas pro bono'],
  paidKind: ['payment', 'paid', 'paid kind', 'kind of payment', 'pago', 'tipo de pago'],
  mode: ['mode', 'how', 'modo', 'modalidad'],
  consent: ['consent', 'consent to be listed', 'listed', 'consentimiento'],
};

const PAID_KIND_WORDS: Record<PaidKind, readonly string[]> = {
  fee: ['fee', 'paid', 'yes', 'honorarios', 'pagada', 'pagado', 'si'],
  barter: ['barter', 'exchange', 'trueque', 'intercambio'],
  internal: ['internal', 'job', 'interno', 'interna'],
  'third-party': ['third-party', 'third party', 'sponsor', 'tercero', 'terceros', 'empresa'],
  reciprocal: ['reciprocal', 'peer', 'reciproco', 'reciproca'],
  'pro-bono': ['pro-bono', 'pro bono', 'probono', 'free', 'unpaid', 'no', 'gratis'],
};

const MODE_WORDS: Record<SessionMode, readonly string[]> = {
  video: ['video', 'online', 'zoom', 'teams', 'meet', 'videollamada', 'en linea'],
  phone: ['phone', 'telephone', 'telefono'],
  'in-person': ['in-person', 'in person', 'face to face', 'presencial', 'en persona'],
};

const YES = ['yes', 'y', 'true', '1', 'x', 'si', 's'];
const NO = ['no', 'n', 'false', '0'];

export const readPastColumn = wordFinder(COLUMN_WORDS);
export const readPaidKind = wordFinder(PAID_KIND_WORDS);
export const readMode = wordFinder(MODE_WORDS);

export function readYesNo(word: string): boolean | undefined {
  if (YES.includes(plainWord(word))) return true;
  return NO.includes(plainWord(word)) ? false : undefined;
}

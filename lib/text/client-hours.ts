import { GROUP_SIZE_MAX } from '@/lib/domain/client';
import type { ByLanguage } from '@/lib/text/text';

const en = {
  title: 'Hours log',
  paidKind: 'Payment of the next sessions',
  contact: 'Contact for the log',
  contactHint:
    'An e-mail address or a phone number; events of your calendar are known by the address. For a group, one member’s.',
  groupSize: 'People in the group',
  groupSizeHint: 'When not all of them are named above.',
  groupSizeProblem: `A number from 2 to ${GROUP_SIZE_MAX}, or nothing.`,
  letter: 'Organisation’s letter',
  letterHint: 'Its reference stands in for the name where the log uses letters.',
  consentNot: 'Not on the log: nobody has recorded that this client agreed to be listed.',
};
type Messages = typeof en;
const es: Messages = {
  title: 'Registro de horas',
  paidKind: 'Pago de las próximas sesiones',
  contact: 'Contacto para el registro',
  contactHint:
    'Un correo o un teléfono; por el correo se reconocen los eventos de tu calendario. De un grupo, el de una persona.',
  groupSize: 'Personas en el grupo',
  groupSizeHint: 'Cuando arriba no están nombradas todas.',
  groupSizeProblem: `Un número de 2 a ${GROUP_SIZE_MAX}, o nada.`,
  letter: 'Carta de la organización',
  letterHint: 'Su referencia sustituye al nombre cuando el registro usa cartas.',
  consentNot: 'No figura en el registro: nadie ha anotado que este cliente esté de acuerdo.',
};
export const clientHoursText: ByLanguage<Messages> = { en, es };

import type { LeftOffReason } from '@/lib/domain/hours';
import { type ByLanguage, plural } from '@/lib/text/text';

const en = {
  logTitle: (day: string) => `Coaching log, ${day}`,
  logFile: 'coaching-log',
  /** As the ICF log has them. */
  logColumns: {
    name: 'Client Name',
    contact: 'Contact Information',
    kind: 'Individual/Group',
    size: 'Number in Group',
    from: 'Start Date',
    to: 'End Date',
    paid: 'Paid Hours',
    proBono: 'Pro Bono Hours',
  },
  log: 'Clients and groups',
  person: 'Individual',
  group: 'Group',
  member: (member: string, group: string) => `${member} (${group})`,
  letter: 'see letter',
  listed: 'Total on this log',
  leftOff: {
    'no-consent': (count: number) =>
      `Not listed: no consent (${plural('en', count, { one: '1 client', other: `${count} clients` })})`,
    'group-too-large': (count: number) =>
      `Not listed: group too large (${plural('en', count, { one: '1 group', other: `${count} groups` })})`,
    'before-education': (count: number) =>
      `Not listed: before coach education (${plural('en', count, { one: '1 client', other: `${count} clients` })})`,
  } satisfies Record<LeftOffReason, (count: number) => string>,
  own: 'All my hours',
  logFooter:
    'Hours are added up in minutes of live coaching, without pauses, and shown to a hundredth: a sum may differ by a hundredth from the rows above it. Clients who did not agree to be listed are left off; their hours are in “All my hours”.',
  sessionsTitle: (day: string) => `Session log, ${day}`,
  sessionsFile: 'session-log',
  sessions: 'Every session',
  sessionColumns: {
    date: 'Date',
    until: 'Until',
    client: 'Client',
    kind: 'Individual/Group',
    size: 'Number in Group',
    minutes: 'Minutes',
    mode: 'Mode',
    paid: 'Payment',
    counts: 'Counts as coaching',
    outcome: 'Outcome',
    consent: 'Listed',
  },
  yes: 'yes',
  no: 'no',
  sessionsFooter: 'Minutes are those of live coaching, without pauses.',
  developmentTitle: (day: string) => `Supervision and learning, ${day}`,
  developmentFile: 'supervision-and-learning',
  developmentColumns: { date: 'Date', kind: 'Kind', about: 'With whom, or what', hours: 'Hours' },
  total: (kind: string) => `Total: ${kind}`,
  totalMinutes: 'Total that counts',
};
type Messages = typeof en;
const es: Messages = {
  logTitle: (day) => `Registro de coaching, ${day}`,
  logFile: 'registro-de-coaching',
  logColumns: {
    name: 'Nombre del cliente',
    contact: 'Datos de contacto',
    kind: 'Individual/Grupo',
    size: 'Número en el grupo',
    from: 'Fecha de inicio',
    to: 'Fecha de fin',
    paid: 'Horas pagadas',
    proBono: 'Horas pro bono',
  },
  log: 'Clientes y grupos',
  person: 'Individual',
  group: 'Grupo',
  member: (member, group) => `${member} (${group})`,
  letter: 'véase la carta',
  listed: 'Total de este registro',
  leftOff: {
    'no-consent': (count) =>
      `No figuran: sin consentimiento (${plural('es', count, { one: '1 cliente', other: `${count} clientes` })})`,
    'group-too-large': (count) =>
      `No figuran: grupo demasiado grande (${plural('es', count, { one: '1 grupo', other: `${count} grupos` })})`,
    'before-education': (count) =>
      `No figuran: antes de la formación de coach (${plural('es', count, { one: '1 cliente', other: `${count} clientes` })})`,
  },
  own: 'Todas mis horas',
  logFooter:
    'Las horas se suman en minutos de coaching en vivo, sin pausas, y se muestran con dos decimales: una suma puede diferir en una centésima de las filas de arriba. Quien no está de acuerdo en figurar no aparece; sus horas están en «Todas mis horas».',
  sessionsTitle: (day) => `Registro de sesiones, ${day}`,
  sessionsFile: 'registro-de-sesiones',
  sessions: 'Todas las sesiones',
  sessionColumns: {
    date: 'Fecha',
    until: 'Hasta',
    client: 'Cliente',
    kind: 'Individual/Grupo',
    size: 'Número en el grupo',
    minutes: 'Minutos',
    mode: 'Modo',
    paid: 'Pago',
    counts: 'Cuenta como coaching',
    outcome: 'Resultado',
    consent: 'Figura',
  },
  yes: 'sí',
  no: 'no',
  sessionsFooter: 'Los minutos son los de coaching en vivo, sin pausas.',
  developmentTitle: (day) => `Supervisión y formación, ${day}`,
  developmentFile: 'supervision-y-formacion',
  developmentColumns: { date: 'Fecha', kind: 'Tipo', about: 'Con quién, o qué', hours: 'Horas' },
  total: (kind) => `Total: ${kind}`,
  totalMinutes: 'Total que cuenta',
};
export const hoursDocumentsText: ByLanguage<Messages> = { en, es };

import type { ByLanguage } from '@/lib/text/text';

const en = {
  title: 'How to meet them well',
  nameSaid: 'How the name is said',
  pronouns: 'Pronouns',
  languages: 'Languages, best first, one a line',
  timeZone: 'Time zone',
  timeZoneHint: 'Such as Europe/Madrid. Leave it empty when it is yours.',
  notAZone: 'This zone is not known here. Write it like Europe/Madrid.',
  workingDays: 'Working days',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  remoteNeeds: 'What a session from afar needs',
  remoteNeedsHint: 'Captions, breaks, camera off, a phone line.',
  daysOff: 'Holidays and days that matter',
  newDayOff: 'Add a day',
  dayOff: 'What it is',
  on: 'On',
  remove: (what: string) => `Remove: ${what}`,
};
type Messages = typeof en;
const es: Messages = {
  title: 'Cómo tratarle bien',
  nameSaid: 'Cómo se pronuncia el nombre',
  pronouns: 'Pronombres',
  languages: 'Idiomas, el mejor primero, uno por línea',
  timeZone: 'Zona horaria',
  timeZoneHint: 'Como Europe/Madrid. Déjalo vacío si es la tuya.',
  notAZone: 'Aquí no se conoce esta zona. Escríbela como Europe/Madrid.',
  workingDays: 'Días laborables',
  days: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  remoteNeeds: 'Qué necesita una sesión a distancia',
  remoteNeedsHint: 'Subtítulos, pausas, sin cámara, una línea de teléfono.',
  daysOff: 'Festivos y días que importan',
  newDayOff: 'Añadir un día',
  dayOff: 'Qué es',
  on: 'El',
  remove: (what) => `Quitar: ${what}`,
};
export const clientPlaceText: ByLanguage<Messages> = { en, es };

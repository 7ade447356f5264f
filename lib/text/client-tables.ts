import type { Commitment } from '@/lib/domain/commitment';
import type { ByLanguage } from '@/lib/text/text';

const en = {
  title: 'Tables and dates',
  hint: 'For you: a spreadsheet, or your calendar. Open commitments with a day become all-day entries.',
  commitments: 'Commitments (CSV)',
  ratings: 'Ratings (CSV)',
  calendar: 'Open commitments (calendar)',
  none: 'There are no commitments and no ratings yet.',
  files: { commitments: 'commitments', ratings: 'ratings' },
  columns: {
    commitments: ['Commitment', 'Whose', 'Status', 'Made on', 'Due on', 'Closed on', 'Carried'],
    ratings: ['Goal', 'Day', 'Rating', 'Evidence'],
  },
  owners: { client: 'client', coach: 'coach' } satisfies Record<Commitment['owner'], string>,
};
type Messages = typeof en;
const es: Messages = {
  title: 'Tablas y fechas',
  hint: 'Para ti: una hoja de cálculo o tu calendario. Los compromisos abiertos con fecha ocupan el día entero.',
  commitments: 'Compromisos (CSV)',
  ratings: 'Valoraciones (CSV)',
  calendar: 'Compromisos abiertos (calendario)',
  none: 'Todavía no hay compromisos ni valoraciones.',
  files: { commitments: 'compromisos', ratings: 'valoraciones' },
  columns: {
    commitments: ['Compromiso', 'De quién', 'Estado', 'Acordado', 'Para', 'Cerrado', 'Llevado'],
    ratings: ['Meta', 'Día', 'Valoración', 'Indicios'],
  },
  owners: { client: 'cliente', coach: 'coach' },
};
export const clientTablesText: ByLanguage<Messages> = { en, es };

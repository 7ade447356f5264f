import type { CheckInMark } from '@/lib/domain/check-in-marks';
import type { SustainingStep } from '@/lib/domain/closure';
import type { NearReview } from '@/lib/domain/planning';
import type { DueReport } from '@/lib/domain/reporting-calendar';
import { mattersText } from '@/lib/text/matters';
import { type ByLanguage, plural } from '@/lib/text/text';

/** Something about a client that the practice as a whole brings up. */
export type Reminder =
  | { kind: 'mark'; mark: CheckInMark }
  | { kind: 'review-near'; review: NearReview }
  | { kind: 'report-due'; report: DueReport }
  | { kind: 'sustaining'; step: SustainingStep };

const en = {
  title: 'Your practice',
  figures: 'This month',
  active: 'Active clients',
  sessions: 'Sessions held',
  hours: 'Hours coached',
  overdue: 'Commitments overdue',
  today: 'Today',
  reminders: 'Worth knowing',
  due: 'Commitments due',
  late: 'overdue',
  by: (day: string) => `by ${day}`,
  withoutNext: (count: number) =>
    plural('en', count, {
      one: '1 client has no next session',
      other: `${count} clients have no next session`,
    }),
  more: (count: number) => `${count} more in Planning`,
  stages: 'Stages of engagements under way',
  stage: 'Stage',
  engagements: 'Engagements',
  recent: 'Recent sessions',
  nothing: 'Nothing is waiting for you.',
  line: (reminder: Reminder): string =>
    reminder.kind === 'sustaining'
      ? `Time to ask how it holds: ${reminder.step.text}`
      : mattersText.en.line(
          reminder.kind === 'mark' ? { ...reminder, repair: undefined } : reminder,
        ),
};
type Messages = typeof en;
const es: Messages = {
  title: 'Tu práctica',
  figures: 'Este mes',
  active: 'Clientes activos',
  sessions: 'Sesiones hechas',
  hours: 'Horas de coaching',
  overdue: 'Compromisos vencidos',
  today: 'Hoy',
  reminders: 'Conviene saber',
  due: 'Compromisos por vencer',
  late: 'vencido',
  by: (day) => `para el ${day}`,
  withoutNext: (count) =>
    plural('es', count, {
      one: '1 cliente no tiene próxima sesión',
      other: `${count} clientes no tienen próxima sesión`,
    }),
  more: (count) => `${count} más en Planificación`,
  stages: 'Etapas de los procesos en marcha',
  stage: 'Etapa',
  engagements: 'Procesos',
  recent: 'Sesiones recientes',
  nothing: 'Nada te está esperando.',
  line: (reminder) =>
    reminder.kind === 'sustaining'
      ? `Momento de preguntar cómo se mantiene: ${reminder.step.text}`
      : mattersText.es.line(
          reminder.kind === 'mark' ? { ...reminder, repair: undefined } : reminder,
        ),
};
export const practiceOverviewText: ByLanguage<Messages> = { en, es };

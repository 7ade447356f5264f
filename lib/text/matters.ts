import type { CheckInItem } from '@/lib/domain/check-in';
import type { Matter } from '@/lib/domain/what-matters';
import { agreementText } from '@/lib/text/agreement';
import { sayNumber } from '@/lib/text/numbers';
import { stagesText } from '@/lib/text/stages';
import { type ByLanguage, plural } from '@/lib/text/text';

const enItems: Record<CheckInItem, string> = {
  relationship: 'speaking openly',
  goals: 'time on what matters',
  approach: 'pace and way of working',
  overall: 'the session as a whole',
};
const esItems: Record<CheckInItem, string> = {
  relationship: 'hablar con franqueza',
  goals: 'dedicar el tiempo a lo que importa',
  approach: 'ritmo y forma de trabajar',
  overall: 'la sesión en conjunto',
};

function inDays(days: number): string {
  if (days === 0) return 'today';
  const count = Math.abs(days);
  const words = `${count} ${plural('en', count, { one: 'day', other: 'days' })}`;
  return days < 0 ? `${words} ago` : `in ${words}`;
}

function enDias(days: number): string {
  if (days === 0) return 'hoy';
  const count = Math.abs(days);
  const words = plural('es', count, { one: '1 día', other: `${count} días` });
  return days < 0 ? `hace ${words}` : `en ${words}`;
}

const en = {
  heading: 'Worth knowing',
  said: (name: string) => `Say: ${name}`,
  look: 'Look',
  lookOf: (line: string) => `Look: ${line}`,
  more: (count: number) =>
    plural('en', count, {
      one: 'and 1 more in the workspace',
      other: `and ${count} more in the workspace`,
    }),
  /** One line for each, in the words of somebody who is curious rather than alarmed. */
  line: (matter: Matter): string => {
    switch (matter.kind) {
      case 'mark': {
        const { item, score, median, isDrop } = matter.mark;
        const moved = isDrop && median !== null ? `${score}, usually ${median}` : `${score} of 10`;
        const repair = matter.repair === undefined ? '' : ' – you wrote down how you met it';
        return `Last check-in, ${enItems[item]}: ${moved}${repair}`;
      }
      case 'repair-open':
        return 'A repair of trust is not settled yet';
      case 'no-agreement':
        return 'There is no agreement on record';
      case 'agreement-open':
        return `The agreement leaves open: ${matter.sections.map((each) => agreementText.en.section[each].toLowerCase()).join(', ')}`;
      case 'no-consent':
        return `No yes on record: ${matter.purposes.map((each) => agreementText.en.consent[each].name.toLowerCase()).join(', ')}`;
      case 'carried': {
        const { commitment, carried } = matter.carried;
        const more = matter.others === 0 ? '' : ` (and ${matter.others} more)`;
        return `Carried ${carried} times: “${commitment.text}”${more}. What is it asking for?`;
      }
      case 'report-due':
        return `Report due ${inDays(matter.report.inDays)}: ${matter.report.report.what}`;
      case 'review-near':
        return matter.review.kind === 'review'
          ? `Looking back together: ${inDays(matter.review.inDays)}`
          : `The planned end: ${inDays(matter.review.inDays)}`;
      case 'all-tens':
        return 'All tens in the last check-in. What would make room for a seven?';
      case 'ready': {
        const { stage, reason } = matter.readiness;
        return `${stagesText.en.ready(stage)} – ${stagesText.en.because(reason)}`;
      }
    }
  },
};
type Messages = typeof en;
const es: Messages = {
  heading: 'Conviene saber',
  said: (name) => `Se dice: ${name}`,
  look: 'Ver',
  lookOf: (line) => `Ver: ${line}`,
  more: (count) =>
    plural('es', count, {
      one: 'y 1 más en el espacio de trabajo',
      other: `y ${count} más en el espacio de trabajo`,
    }),
  line: (matter) => {
    switch (matter.kind) {
      case 'mark': {
        const { item, score, median, isDrop } = matter.mark;
        const moved =
          isDrop && median !== null
            ? `${score}, suele ser ${sayNumber(median, 'es')}`
            : `${score} de 10`;
        const repair = matter.repair === undefined ? '' : ' – anotaste cómo lo abordaste';
        return `Última valoración, ${esItems[item]}: ${moved}${repair}`;
      }
      case 'repair-open':
        return 'Queda por cerrar una reparación de la confianza';
      case 'no-agreement':
        return 'No hay ningún acuerdo registrado';
      case 'agreement-open':
        return `El acuerdo deja sin decir: ${matter.sections.map((each) => agreementText.es.section[each].toLowerCase()).join(', ')}`;
      case 'no-consent':
        return `No consta un sí: ${matter.purposes.map((each) => agreementText.es.consent[each].name.toLowerCase()).join(', ')}`;
      case 'carried': {
        const { commitment, carried } = matter.carried;
        const more = matter.others === 0 ? '' : ` (y ${matter.others} más)`;
        return `Aplazado ${carried} veces: «${commitment.text}»${more}. ¿Qué está pidiendo?`;
      }
      case 'report-due':
        return `Informe previsto ${enDias(matter.report.inDays)}: ${matter.report.report.what}`;
      case 'review-near':
        return matter.review.kind === 'review'
          ? `Mirar atrás en conjunto: ${enDias(matter.review.inDays)}`
          : `Cierre previsto: ${enDias(matter.review.inDays)}`;
      case 'all-tens':
        return 'Todo dieces en la última valoración. ¿Qué daría espacio a un siete?';
      case 'ready': {
        const { stage, reason } = matter.readiness;
        return `${stagesText.es.ready(stage)} – ${stagesText.es.because(reason)}`;
      }
    }
  },
};
export const mattersText: ByLanguage<Messages> = { en, es };

import { checkInMean } from '@/lib/domain/check-in-marks';
import type { Language } from '@/lib/domain/language';
import type { TimelineEvent, TimelineFilter } from '@/lib/domain/timeline';
import { agreementText } from '@/lib/text/agreement';
import { documentsPageText } from '@/lib/text/documents-page';
import { ratingText } from '@/lib/text/goal-levels';
import { sayNumber } from '@/lib/text/numbers';
import { stagesText } from '@/lib/text/stages';
import { type ByLanguage, plural } from '@/lib/text/text';

/** Every event but a session, which a list shows with its own facts. */
type Told = Exclude<TimelineEvent, { kind: 'session' }>;

const en = {
  title: 'Timeline',
  none: 'Nothing has happened yet. What you do together appears here by itself.',
  noneOfThese: 'Nothing of this kind yet.',
  show: 'Show only',
  filters: {
    sessions: 'Sessions',
    commitments: 'Commitments',
    goals: 'Goals',
    alliance: 'Alliance',
    agreement: 'Agreement',
    documents: 'Documents',
    stages: 'Stages',
  } satisfies Record<TimelineFilter, string>,
  earlier: (count: number) => `Show earlier (${count} more)`,
  what: (event: Told): string => {
    switch (event.kind) {
      case 'commitment-made':
        return event.commitment.owner === 'coach' ? 'You committed to' : 'Committed to';
      case 'commitment-closed':
        return event.commitment.status === 'done' ? 'Done' : 'Let go';
      case 'goal-set':
        return 'Goal set';
      case 'rating':
        return `Rated ${rated(event, 'of')}`;
      case 'check-in':
        return `Check-in${meanOf(event, ', mean ', 'en')}`;
      case 'document-sent': {
        const { kindNames, readers } = documentsPageText.en;
        const { kind, audience } = event.document;
        return `${kindNames[kind]} left, for: ${readers[audience]}`;
      }
      case 'consent-given':
        return `Agreed to: ${agreementText.en.consent[event.consent.purpose].name}`;
      case 'consent-withdrawn':
        return `Withdrew: ${agreementText.en.consent[event.consent.purpose].name}`;
      case 'agreement':
        return `Agreement settled, version ${event.agreement.version}`;
      case 'stage':
        return `Stage: ${stagesText.en.stage[event.stage]}`;
      case 'engagement-ended':
        return 'The engagement ended';
      case 'assessment':
        return 'Assessment';
      case 'practice':
        return 'Practised';
      case 'pulse':
        return `Stakeholder pulse, ${plural('en', event.round.answers.length, { one: '1 answer', other: `${event.round.answers.length} answers` })}`;
      case 'feedback':
        return event.feedback.from === 'coach' ? 'Your feedback' : 'Feedback to you';
      case 'repair':
        return 'Repair of trust';
      case 'achievement':
        return 'Achieved';
    }
  },
};
type Messages = typeof en;
const es: Messages = {
  title: 'Línea de tiempo',
  none: 'Aún no ha pasado nada. Lo que hagáis en conjunto aparecerá aquí por sí solo.',
  noneOfThese: 'Aún no hay nada de este tipo.',
  show: 'Mostrar solo',
  filters: {
    sessions: 'Sesiones',
    commitments: 'Compromisos',
    goals: 'Metas',
    alliance: 'Alianza',
    agreement: 'Acuerdo',
    documents: 'Documentos',
    stages: 'Etapas',
  },
  earlier: (count) => `Mostrar lo anterior (${count} más)`,
  what: (event) => {
    switch (event.kind) {
      case 'commitment-made':
        return event.commitment.owner === 'coach' ? 'Te comprometiste a' : 'Se comprometió a';
      case 'commitment-closed':
        return event.commitment.status === 'done' ? 'Hecho' : 'Descartado';
      case 'goal-set':
        return 'Meta fijada';
      case 'rating':
        return `Puntuada con ${rated(event, 'de')}`;
      case 'check-in':
        return `Valoración${meanOf(event, ', media ', 'es')}`;
      case 'document-sent': {
        const { kindNames, readers } = documentsPageText.es;
        const { kind, audience } = event.document;
        return `${kindNames[kind]}: salió para ${readers[audience]}`;
      }
      case 'consent-given':
        return `Aceptó: ${agreementText.es.consent[event.consent.purpose].name}`;
      case 'consent-withdrawn':
        return `Retiró: ${agreementText.es.consent[event.consent.purpose].name}`;
      case 'agreement':
        return `Acuerdo cerrado, versión ${event.agreement.version}`;
      case 'stage':
        return `Etapa: ${stagesText.es.stage[event.stage]}`;
      case 'engagement-ended':
        return 'Terminó el proceso';
      case 'assessment':
        return 'Evaluación';
      case 'practice':
        return 'Practicó';
      case 'pulse':
        return `Pulso de las partes interesadas, ${plural('es', event.round.answers.length, { one: '1 respuesta', other: `${event.round.answers.length} respuestas` })}`;
      case 'feedback':
        return event.feedback.from === 'coach' ? 'Tu feedback' : 'Feedback para ti';
      case 'repair':
        return 'Reparación de la confianza';
      case 'achievement':
        return 'Logro';
    }
  },
};
export const timelineText: ByLanguage<Messages> = { en, es };

/** "7 of 10", or the level of a goal attainment scale with its sign. */
function rated({ rating }: Extract<Told, { kind: 'rating' }>, of: string): string {
  return rating.level === undefined ? `${rating.value} ${of} 10` : ratingText(rating);
}

function meanOf(
  { checkIn }: Extract<Told, { kind: 'check-in' }>,
  before: string,
  language: Language,
): string {
  const mean = checkInMean(checkIn);
  if (mean === undefined) return '';
  return `${before}${sayNumber(mean, language, 1)}`;
}

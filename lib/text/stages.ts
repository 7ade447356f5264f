import type { Stage } from '@/lib/domain/engagement';
import type { ChecklistKey } from '@/lib/domain/stage-checklist';
import type { ReadinessReason } from '@/lib/domain/stage-readiness';
import { type ByLanguage, plural } from '@/lib/text/text';

const enStages: Record<Stage, string> = {
  relationship: 'Getting to know each other',
  assessment: 'Taking stock',
  'goal-setting': 'Setting goals',
  'action-plan': 'Planning',
  sessions: 'Coaching',
  'skill-building': 'Building skills',
  feedback: 'Feedback and accountability',
  evaluation: 'Looking back',
  closure: 'Closing',
};

const enChecklist: Record<ChecklistKey, string> = {
  'agreement-signed': 'The agreement is settled',
  'confidentiality-said': 'Confidentiality and its limits were said aloud',
  'technology-said': 'The client knows which tools are used',
  'stakeholders-met': 'Sponsor and stakeholders were met',
  'records-explained': 'The client has agreed to notes being kept',
  'challenge-agreed': 'Agreed how the client wants to be challenged',
  'lead-agreed': 'Agreed who leads when',
  'unsaid-named': 'Spoke of what nobody dares to tell them',
  'starting-point-heard': 'The client’s own view of where things stand',
  'assessment-summarised': 'Assessment summarised in your words',
  'strengths-named': 'Strengths named',
  'goals-agreed': 'Goals agreed',
  'measures-set': 'Every goal says how it will be seen',
  'sponsor-heard': 'The sponsor was heard in a three-way meeting',
  'plan-made': 'Every goal has its first steps',
  'obstacles-planned': 'Obstacles have an if-then plan',
  'support-found': 'Who and what helps is named',
  'rhythm-set': 'The next sessions are planned',
  'check-in-asked': 'The client was asked how the sessions are',
  'commitments-reviewed': 'Commitments were looked at again',
  'skill-chosen': 'One skill to practise is chosen',
  'practice-logged': 'Practice was told and noted',
  'feedback-given': 'Feedback given',
  'feedback-received': 'Feedback received',
  'mid-point-held': 'Mid-point review held',
  'final-ratings': 'Final ratings of every goal',
  'expectations-rated': 'Everybody’s expectations are rated',
  'stakeholders-asked': 'Stakeholders were asked what they see',
  'learning-named': 'The learning is in the client’s words',
  'sustaining-plan': 'A plan keeps it alive',
  'feedback-to-coach': 'The client told you how it was',
  'records-decided': 'Decided how long records are kept',
};

const esStages: Record<Stage, string> = {
  relationship: 'Conocerse',
  assessment: 'Punto de partida',
  'goal-setting': 'Fijar metas',
  'action-plan': 'Planificar',
  sessions: 'Acompañar',
  'skill-building': 'Desarrollar habilidades',
  feedback: 'Feedback y compromiso',
  evaluation: 'Mirar atrás',
  closure: 'Cerrar',
};

const esChecklist: Record<ChecklistKey, string> = {
  'agreement-signed': 'El acuerdo está cerrado',
  'confidentiality-said': 'Se habló de la confidencialidad y sus límites',
  'technology-said': 'Sabe qué herramientas se usan',
  'stakeholders-met': 'Conociste al patrocinio y a las partes interesadas',
  'records-explained': 'Aceptó que se guarden notas',
  'challenge-agreed': 'Acordado cómo quiere que se le desafíe',
  'lead-agreed': 'Acordado quién lleva la conversación y cuándo',
  'unsaid-named': 'Se habló de lo que nadie se atreve a decirle',
  'starting-point-heard': 'Su propia mirada sobre la situación',
  'assessment-summarised': 'Evaluación resumida con tus palabras',
  'strengths-named': 'Fortalezas nombradas',
  'goals-agreed': 'Metas acordadas',
  'measures-set': 'Cada meta dice en qué se notará',
  'sponsor-heard': 'Se escuchó al patrocinio en una reunión a tres',
  'plan-made': 'Cada meta tiene sus primeros pasos',
  'obstacles-planned': 'Los obstáculos tienen un plan si-entonces',
  'support-found': 'Está claro quién y qué ayuda',
  'rhythm-set': 'Las próximas sesiones están planificadas',
  'check-in-asked': 'Preguntaste cómo van las sesiones',
  'commitments-reviewed': 'Se repasaron los compromisos',
  'skill-chosen': 'Elegida una habilidad para practicar',
  'practice-logged': 'Contó su práctica y quedó anotada',
  'feedback-given': 'Feedback dado',
  'feedback-received': 'Feedback recibido',
  'mid-point-held': 'Revisión intermedia hecha',
  'final-ratings': 'Puntuación final de cada meta',
  'expectations-rated': 'Puntuadas las expectativas de cada parte',
  'stakeholders-asked': 'Preguntaste a las partes interesadas qué ven',
  'learning-named': 'El aprendizaje está en sus palabras',
  'sustaining-plan': 'Un plan lo mantiene vivo',
  'feedback-to-coach': 'Te dijo cómo fue el proceso',
  'records-decided': 'Decidido cuánto se guardan los registros',
};

const en = {
  stage: enStages,
  checklist: enChecklist,
  /** What the panel and the client page say, followed by the reason. */
  ready: (stage: Stage) => `You might be ready for: ${enStages[stage].toLowerCase()}`,
  because: (reason: ReadinessReason): string => {
    switch (reason.kind) {
      case 'agreement-agreed':
        return 'the agreement is settled';
      case 'assessed':
        return `${reason.count} ${plural('en', reason.count, { one: 'assessment is', other: 'assessments are' })} summarised`;
      case 'goals-agreed':
        return `${reason.count} ${plural('en', reason.count, { one: 'goal is', other: 'goals are' })} agreed`;
      case 'plan-made':
        return 'every goal has its first steps';
      case 'skill-goal':
        return `${reason.developments} ${plural('en', reason.developments, { one: 'area', other: 'areas' })} to develop, and no practice noted yet`;
      case 'practised':
        return `practised ${reason.times} ${plural('en', reason.times, { one: 'time', other: 'times' })}`;
      case 'half-way':
        return `${reason.held} of ${reason.of} sessions held, and no mid-point review yet`;
      case 'goals-reached':
        return plural('en', reason.count, {
          one: 'the goal is reached',
          other: `all ${reason.count} goals are reached`,
        });
      case 'sessions-nearly-over':
        return `${reason.held} of ${reason.of} sessions held`;
      case 'end-near':
        return reason.days < 0
          ? 'the planned end has passed'
          : `the planned end is ${reason.days} ${plural('en', reason.days, { one: 'day', other: 'days' })} away`;
      case 'expectations-rated':
        return 'every expectation is rated';
    }
  },
};
type Messages = typeof en;
const es: Messages = {
  stage: esStages,
  checklist: esChecklist,
  ready: (stage) => `Quizá sea momento de: ${esStages[stage].toLowerCase()}`,
  because: (reason) => {
    switch (reason.kind) {
      case 'agreement-agreed':
        return 'el acuerdo está cerrado';
      case 'assessed':
        return plural('es', reason.count, {
          one: 'hay una evaluación resumida',
          other: `hay ${reason.count} evaluaciones resumidas`,
        });
      case 'goals-agreed':
        return plural('es', reason.count, {
          one: 'la meta está acordada',
          other: `${reason.count} metas están acordadas`,
        });
      case 'plan-made':
        return 'cada meta tiene sus primeros pasos';
      case 'skill-goal':
        return plural('es', reason.developments, {
          one: 'hay un área por desarrollar y aún no hay práctica anotada',
          other: `hay ${reason.developments} áreas por desarrollar y aún no hay práctica anotada`,
        });
      case 'practised':
        return plural('es', reason.times, {
          one: 'practicó una vez',
          other: `practicó ${reason.times} veces`,
        });
      case 'half-way':
        return `${reason.held} de ${reason.of} sesiones hechas y aún sin revisión intermedia`;
      case 'goals-reached':
        return plural('es', reason.count, {
          one: 'la meta está lograda',
          other: `las ${reason.count} metas están logradas`,
        });
      case 'sessions-nearly-over':
        return `${reason.held} de ${reason.of} sesiones hechas`;
      case 'end-near':
        return reason.days < 0
          ? 'la fecha prevista de cierre ya pasó'
          : plural('es', reason.days, {
              one: 'falta un día para el cierre previsto',
              other: `faltan ${reason.days} días para el cierre previsto`,
            });
      case 'expectations-rated':
        return 'todas las expectativas están puntuadas';
    }
  },
};
export const stagesText: ByLanguage<Messages> = { en, es };

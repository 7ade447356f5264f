import type { CheckInItem } from '@/lib/domain/check-in';
import type { Stage } from '@/lib/domain/engagement';
import type { SessionKind } from '@/lib/domain/session';
import type { SuggestionReason } from '@/lib/domain/suggest-questions';
import type { Preset } from '@/lib/domain/suggestion-topics';
import { sayNumber } from '@/lib/text/numbers';
import type { ByLanguage } from '@/lib/text/text';

/** A goal is named by its first words: the line is read in a glance. */
const GOAL_SHOWN = 36;

const enItems: Record<CheckInItem, string> = {
  relationship: 'relationship',
  goals: 'goals and topics',
  approach: 'way of working',
  overall: 'session overall',
};
const enKinds: Record<SessionKind, string> = {
  working: 'working session',
  chemistry: 'chemistry talk',
  contracting: 'contracting',
  'three-way': 'three-way meeting',
  'mid-point': 'mid-point review',
  closure: 'closing session',
  supervision: 'supervision',
};
const enStages: Record<Stage, string> = {
  relationship: 'stage: getting to know each other',
  assessment: 'stage: taking stock',
  'goal-setting': 'stage: setting goals',
  'action-plan': 'stage: planning',
  sessions: 'stage: coaching',
  'skill-building': 'stage: building skills',
  feedback: 'stage: feedback',
  evaluation: 'stage: evaluation',
  closure: 'stage: closing',
};
const enPresets: Record<Preset, string> = {
  'senior-client': 'senior client',
  group: 'group',
};

const esItems: Record<CheckInItem, string> = {
  relationship: 'relación',
  goals: 'metas y temas',
  approach: 'forma de trabajar',
  overall: 'sesión en conjunto',
};
const esKinds: Record<SessionKind, string> = {
  working: 'sesión de trabajo',
  chemistry: 'sesión de química',
  contracting: 'acuerdo de trabajo',
  'three-way': 'reunión a tres',
  'mid-point': 'revisión intermedia',
  closure: 'sesión de cierre',
  supervision: 'supervisión',
};
const esStages: Record<Stage, string> = {
  relationship: 'etapa: conocerse',
  assessment: 'etapa: punto de partida',
  'goal-setting': 'etapa: fijar metas',
  'action-plan': 'etapa: plan de acción',
  sessions: 'etapa: sesiones',
  'skill-building': 'etapa: desarrollar habilidades',
  feedback: 'etapa: feedback',
  evaluation: 'etapa: evaluación',
  closure: 'etapa: cierre',
};
const esPresets: Record<Preset, string> = {
  'senior-client': 'alta dirección',
  group: 'grupo',
};

const en = {
  /** "Reality · not asked in 4 sessions". */
  because: (phase: string, why: string) => `${phase} · ${why}`,
  /** `depth` stands in where there is no history yet to speak of. */
  why: (reason: SuggestionReason, depth: string): string => {
    switch (reason.kind) {
      case 'pinned':
        return 'pinned';
      case 'phase':
        if (reason.notAskedInSessions < 1) return depth;
        return reason.notAskedInSessions === 1
          ? 'not asked last time'
          : `not asked in ${reason.notAskedInSessions} sessions`;
      case 'check-in-fell':
        return `check-in fell by ${reason.by}: ${enItems[reason.item]}`;
      case 'check-in-low':
        return `check-in at ${reason.score} of 10: ${enItems[reason.item]}`;
      case 'commitment-overdue':
        return reason.count === 1 ? 'commitment overdue' : `${reason.count} commitments overdue`;
      case 'commitment-open':
        return reason.count === 1 ? 'commitment open' : `${reason.count} commitments open`;
      case 'goal-flat':
        return `“${shorten(reason.goal)}” has not moved in ${reason.ratings} ratings`;
      case 'session-kind':
        return enKinds[reason.sessionKind];
      case 'stage':
        return enStages[reason.stage];
      case 'preset':
        return enPresets[reason.preset];
    }
  },
};
type Messages = typeof en;
const es: Messages = {
  because: (phase, why) => `${phase} · ${why}`,
  why: (reason, depth) => {
    switch (reason.kind) {
      case 'pinned':
        return 'fijada';
      case 'phase':
        if (reason.notAskedInSessions < 1) return depth;
        return reason.notAskedInSessions === 1
          ? 'no se preguntó la última vez'
          : `sin preguntar en ${reason.notAskedInSessions} sesiones`;
      case 'check-in-fell':
        return `la valoración bajó ${sayNumber(reason.by, 'es')} puntos: ${esItems[reason.item]}`;
      case 'check-in-low':
        return `valoración de ${reason.score} sobre 10: ${esItems[reason.item]}`;
      case 'commitment-overdue':
        return reason.count === 1 ? 'compromiso vencido' : `${reason.count} compromisos vencidos`;
      case 'commitment-open':
        return reason.count === 1 ? 'compromiso abierto' : `${reason.count} compromisos abiertos`;
      case 'goal-flat':
        return `«${shorten(reason.goal)}» no se ha movido en ${reason.ratings} valoraciones`;
      case 'session-kind':
        return esKinds[reason.sessionKind];
      case 'stage':
        return esStages[reason.stage];
      case 'preset':
        return esPresets[reason.preset];
    }
  },
};
export const questionReasonsText: ByLanguage<Messages> = { en, es };

/** Cut after a whole word where there is one. */
function shorten(text: string): string {
  const characters = [...text.trim()];
  if (characters.length <= GOAL_SHOWN) return characters.join('');
  const cut = characters.slice(0, GOAL_SHOWN).join('');
  const words = cut.lastIndexOf(' ');
  return `${(words > GOAL_SHOWN / 2 ? cut.slice(0, words) : cut).trimEnd()}…`;
}

import { fold } from '@/lib/domain/fold';
import type { Language } from '@/lib/domain/language';
import { OWN_QUESTION_DEFAULTS } from '@/lib/domain/own-question';
import type { ByLanguage } from '@/lib/text/text';

const en = {
  accountability: 'Accountability',
  celebrating: 'Celebrating',
  chemistry: 'Chemistry',
  closure: 'Closure',
  'co-creation': 'Co-creation',
  'coach-reflection': 'The coach’s reflection',
  conflict: 'Conflict',
  contracting: 'Contracting',
  'culture-bias': 'Culture and bias',
  'current-reality': 'Current reality',
  'ethical-dilemmas': 'Ethical dilemmas',
  'ethics-boundaries': 'Ethics and boundaries',
  'evaluating-success': 'Evaluating success',
  'feedback-giving': 'Giving feedback',
  'feedback-receiving': 'Receiving feedback',
  'goal-setting': 'Setting goals',
  insight: 'Insight',
  listening: 'Listening',
  'needs-assessment': 'Needs',
  obstacles: 'Obstacles',
  'power-dynamics': 'Power',
  rapport: 'Rapport',
  'remote-coaching': 'Remote coaching',
  'resistance-ambivalence': 'Resistance and ambivalence',
  'session-close': 'Closing a session',
  'session-opening': 'Opening a session',
  'skill-building': 'Building skills',
  sponsor: 'Sponsor',
  'strategy-action': 'Strategy and action',
  supervision: 'Supervision',
  transference: 'Transference',
  transitions: 'Transitions',
  trust: 'Trust',
  'trust-repair': 'Repairing trust',
  'vision-values': 'Vision and values',
};
type Topics = typeof en;
const es: Topics = {
  accountability: 'Responsabilidad',
  celebrating: 'Celebrar',
  chemistry: 'Química',
  closure: 'Cierre del proceso',
  'co-creation': 'Cocreación',
  'coach-reflection': 'Reflexión del coach',
  conflict: 'Conflicto',
  contracting: 'Acuerdo de coaching',
  'culture-bias': 'Cultura y sesgos',
  'current-reality': 'Realidad actual',
  'ethical-dilemmas': 'Dilemas éticos',
  'ethics-boundaries': 'Ética y límites',
  'evaluating-success': 'Evaluar resultados',
  'feedback-giving': 'Dar feedback',
  'feedback-receiving': 'Recibir feedback',
  'goal-setting': 'Fijar metas',
  insight: 'Descubrimiento',
  listening: 'Escucha',
  'needs-assessment': 'Necesidades',
  obstacles: 'Obstáculos',
  'power-dynamics': 'Poder',
  rapport: 'Conexión',
  'remote-coaching': 'Coaching a distancia',
  'resistance-ambivalence': 'Resistencia y ambivalencia',
  'session-close': 'Cerrar una sesión',
  'session-opening': 'Abrir una sesión',
  'skill-building': 'Desarrollar habilidades',
  sponsor: 'Patrocinador',
  'strategy-action': 'Estrategia y acción',
  supervision: 'Supervisión',
  transference: 'Transferencia',
  transitions: 'Transiciones',
  trust: 'Confianza',
  'trust-repair': 'Reparar la confianza',
  'vision-values': 'Visión y valores',
};
export const topicsText: ByLanguage<Topics> = { en, es };

/** What a question of the coach's own is about until they say so. */
const NO_TOPIC: Record<Language, string> = { en: 'No topic', es: 'Sin tema' };

/** A topic in words; one of the coach's own is said as it was written. */
export function topicName(topic: string, language: Language): string {
  if (topic === OWN_QUESTION_DEFAULTS.topic) return NO_TOPIC[language];
  const names: Record<string, string | undefined> = topicsText[language];
  return Object.hasOwn(names, topic) ? (names[topic] ?? topic) : topic;
}

/** Everything a topic may be looked for by. */
export function topicNames(topic: string): string[] {
  return [...new Set([topic, topicName(topic, 'en'), topicName(topic, 'es')])];
}

const topicByName = new Map(
  Object.keys(topicsText.en).flatMap((topic) =>
    topicNames(topic).map((name) => [fold(name), topic] as const),
  ),
);

/** The topic of the bank with this name in any language, whatever its case and accents. */
export function findTopic(name: string): string | undefined {
  return topicByName.get(fold(name.trim()));
}

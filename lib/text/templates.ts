import { type AgendaTemplate, getTemplate } from '@/lib/domain/agenda-templates';
import type { Language, SpanishAddress } from '@/lib/domain/language';
import { seniorItemLabel } from '@/lib/text/senior';

/** Names of templates in Spanish; acronyms such as GROW stay as they are. */
export const spanishTemplateNames: Readonly<Record<string, string>> = {
  'solution-focused': 'Centrada en soluciones',
  'whole-person': 'Persona completa (valores, perspectiva, presencia)',
  'if-then': 'Del deseo al plan (contraste mental y si-entonces)',
  'hidden-commitments': 'Compromisos ocultos (cuatro columnas)',
  motivational: 'Motivacional (vincular, enfocar, evocar, planificar)',
  chemistry: 'Primer contacto',
  contracting: 'Acuerdo (coach y cliente)',
  'three-way': 'A tres (coach, cliente y patrocinio)',
  'mid-point': 'Revisión de medio camino',
  closure: 'Cierre y transición',
  supervision: 'Supervisión (coach como supervisado)',
};

/** Labels of agenda items in Spanish, by the English label. */
export const spanishItemLabels: Readonly<Record<string, string>> = {
  'Arrive & commitments': 'Llegada y compromisos',
  Goal: 'Meta',
  Reality: 'Realidad',
  Options: 'Opciones',
  'Will / way forward': 'Voluntad y camino',
  Close: 'Cierre',
  Arrive: 'Llegada',
  Topic: 'Tema',
  Will: 'Voluntad',
  Contract: 'Acuerdo',
  Listen: 'Escucha',
  Explore: 'Exploración',
  Action: 'Acción',
  Review: 'Repaso',
  'What is better': 'Qué va mejor',
  Outcome: 'Resultado',
  Scaling: 'Escala',
  'Know-how & resources': 'Saber hacer y recursos',
  'Affirm & action': 'Reconocer y actuar',
  Situation: 'Situación',
  'Choices & consequences': 'Alternativas y consecuencias',
  Actions: 'Acciones',
  'Frame the conversation': 'Encuadrar la conversación',
  'Understand the current state': 'Entender el estado actual',
  'Explore the desired state': 'Explorar el estado deseado',
  'Lay out the plan': 'Trazar el plan',
  Subject: 'Asunto',
  Target: 'Objetivo',
  Emotion: 'Emoción',
  'Perception & choice': 'Percepción y elección',
  Plan: 'Plan',
  Pace: 'Ritmo',
  'Adapt / act': 'Adaptar y actuar',
  'Assess current situation': 'Valorar la situación actual',
  'Creative brainstorm': 'Lluvia de ideas',
  'Hone goals': 'Afinar metas',
  'Initiate options': 'Abrir opciones',
  'Evaluate options': 'Valorar opciones',
  'Valid action plan': 'Plan de acción válido',
  'Encourage momentum': 'Mantener el impulso',
  'Current reality': 'Realidad actual',
  Ideal: 'Ideal',
  Gap: 'Distancia',
  'What has been better': 'Qué ha ido mejor',
  'Hoped-for outcome': 'Resultado esperado',
  'Preferred future': 'Futuro preferido',
  'Times it already happens': 'Cuándo ya ocurre',
  Scale: 'Escala',
  'Small signs & next step': 'Pequeñas señales y siguiente paso',
  'Affirm & close': 'Reconocer y cerrar',
  'Today’s alliance': 'La alianza de hoy',
  'Choose the way in': 'Elegir por dónde entrar',
  Deepen: 'Profundizar',
  'Choose & commit': 'Elegir y comprometerse',
  'Acknowledge & close': 'Agradecer y cerrar',
  Wish: 'Deseo',
  'Best outcome': 'Mejor resultado',
  'Inner obstacle': 'Obstáculo interior',
  'If-then plan': 'Plan si-entonces',
  Rehearse: 'Ensayo',
  'Improvement aim': 'Lo que quiero mejorar',
  'What I do instead': 'Lo que hago en su lugar',
  'Worries & competing commitments': 'Temores y compromisos opuestos',
  'Assumptions beneath': 'Supuestos de fondo',
  'Safe test': 'Prueba segura',
  Engage: 'Vincular',
  Focus: 'Enfocar',
  Evoke: 'Evocar',
  'Summary & close': 'Resumen y cierre',
  Welcome: 'Bienvenida',
  'Their story & hopes': 'Su historia y lo que espera',
  'How I work & confidentiality': 'Cómo trabajo y confidencialidad',
  'Taste of coaching': 'Una muestra de coaching',
  'Fit & next step': 'Encaje y siguiente paso',
  'Hopes & outcomes': 'Expectativas y resultados',
  'Ways of working & feedback': 'Formas de trabajar y feedback',
  'Confidentiality, records & technology consent': 'Confidencialidad, registros y tecnología',
  'Logistics & fees': 'Logística y honorarios',
  'Draft goals': 'Primeras metas',
  'Purpose & roles': 'Propósito y papeles',
  'Sponsor’s view': 'La mirada de quien patrocina',
  'Client’s view': 'La mirada del cliente',
  'Goals & success measures': 'Metas y medidas de éxito',
  'Confidentiality & reporting': 'Confidencialidad e informes',
  'Support & review dates': 'Apoyo y fechas de revisión',
  'Re-rate goals': 'Volver a puntuar las metas',
  'Evidence of change': 'Señales de cambio',
  'Alliance check': 'Revisión de la alianza',
  'Re-contract': 'Nuevo acuerdo',
  'Actions & close': 'Acciones y cierre',
  'Journey & evidence': 'Recorrido y evidencias',
  'Final goal ratings': 'Puntuación final de las metas',
  'Learning & strengths': 'Aprendizajes y fortalezas',
  'Sustaining plan': 'Plan para sostenerlo',
  'Feedback, records & goodbye': 'Feedback, registros y despedida',
  'Arrive & contract': 'Llegada y acuerdo',
  'Present the case': 'Presentar el caso',
  'Explore by lens': 'Explorar por miradas',
  'Ethics & wellbeing': 'Ética y bienestar',
  'Learning & actions': 'Aprendizajes y acciones',
};

/** A template's name in a language. Throws when there is no such template. */
export function templateName(id: string, language: Language): string {
  const { name } = getTemplate(id);
  return language === 'es' ? (spanishTemplateNames[id] ?? name) : name;
}

/** What of a client an agenda's words depend on. */
interface Addressed {
  isSenior: boolean | undefined;
  spanishAddress: SpanishAddress;
}

/**
 * What a template's items are called, in order. With a client of high rank some are named
 * differently.
 */
export function itemLabels(
  id: string,
  language: Language,
  { isSenior = false, spanishAddress = 'tú' }: Partial<Addressed> = {},
): string[] {
  const { items }: AgendaTemplate = getTemplate(id);
  return items.map(([label]) => {
    const senior = isSenior ? seniorItemLabel(label, language, spanishAddress) : undefined;
    return senior ?? (language === 'es' ? (spanishItemLabels[label] ?? label) : label);
  });
}

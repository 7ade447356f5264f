import type { Competency } from '@/lib/domain/competency';
import type { ByLanguage } from '@/lib/text/text';

const en: Record<Competency, string> = {
  'ethical-practice': 'Ethical practice',
  'coaching-mindset': 'Coaching mindset',
  agreements: 'Agreements',
  'trust-and-safety': 'Trust and safety',
  presence: 'Presence',
  listening: 'Active listening',
  awareness: 'Evoking awareness',
  'client-growth': 'Client growth',
};
const es: Record<Competency, string> = {
  'ethical-practice': 'Práctica ética',
  'coaching-mindset': 'Mentalidad de coaching',
  agreements: 'Acuerdos',
  'trust-and-safety': 'Confianza y seguridad',
  presence: 'Presencia',
  listening: 'Escucha activa',
  awareness: 'Evocar conciencia',
  'client-growth': 'Crecimiento del cliente',
};
export const competenciesText: ByLanguage<Record<Competency, string>> = { en, es };

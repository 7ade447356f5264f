import type { ByLanguage } from '@/lib/text/text';

/** What the pages of the workspace are called, in links and in headings. */
const en = {
  ofClient: 'This client',
  client: 'Overview',
  engagement: 'Engagement',
  agreement: 'Agreement',
  goals: 'Goals and plan',
  alliance: 'Alliance',
  closing: 'Evaluation and closure',
  rights: 'Rights and retention',
  documents: 'Documents',
  planning: 'Planning',
  growth: 'Growth',
  vault: 'Vault',
  import: 'Bring in',
  bringIn: 'Bring in clients or notes',
  bringInNotes: 'Bring in earlier notes',
  records: 'Rights and retention',
};
type Messages = typeof en;
const es: Messages = {
  ofClient: 'Este cliente',
  client: 'Resumen',
  engagement: 'Proceso',
  agreement: 'Acuerdo',
  goals: 'Metas y plan',
  alliance: 'Alianza',
  closing: 'Evaluación y cierre',
  rights: 'Derechos y conservación',
  documents: 'Documentos',
  planning: 'Planificación',
  growth: 'Desarrollo',
  vault: 'Caja fuerte',
  import: 'Traer',
  bringIn: 'Traer clientes o notas',
  bringInNotes: 'Traer notas anteriores',
  records: 'Derechos y conservación',
};

export const pagesText: ByLanguage<Messages> = { en, es };

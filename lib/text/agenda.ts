import type { ByLanguage } from '@/lib/text/text';

const en = {
  agenda: 'Agenda',
  spent: (spent: number, planned: number) => `${spent} of ${planned} min`,
  planned: (planned: number) => `${planned} min`,
  go: (label: string) => `Go to ${label}`,
  skip: 'Skip',
  unskip: 'Take back in',
  extend: '+5 min',
  skipFor: (label: string) => `Skip ${label}`,
  unskipFor: (label: string) => `Take back in: ${label}`,
  extendFor: (label: string) => `+5 min: ${label}`,
  back: (label: string) => `Return to ${label}`,
  skipped: 'skipped',
  total: (coached: number, planned: number) =>
    `${coached} of ${planned} minutes coached, pauses left out`,
};
type Messages = typeof en;
const es: Messages = {
  agenda: 'Agenda',
  spent: (spent, planned) => `${spent} de ${planned} min`,
  planned: (planned) => `${planned} min`,
  go: (label) => `Ir a ${label}`,
  skip: 'Saltar',
  unskip: 'Recuperar',
  extend: '+5 min',
  skipFor: (label) => `Saltar ${label}`,
  unskipFor: (label) => `Recuperar: ${label}`,
  extendFor: (label) => `+5 min: ${label}`,
  back: (label) => `Volver a ${label}`,
  skipped: 'saltado',
  total: (coached, planned) => `${coached} de ${planned} minutos de coaching, sin contar pausas`,
};
export const agendaText: ByLanguage<Messages> = { en, es };

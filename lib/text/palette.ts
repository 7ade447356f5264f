import type { ByLanguage } from '@/lib/text/text';

const en = {
  title: 'Find or do',
  box: 'Find anything, or do something',
  close: 'Close',
  results: 'Results',
  commands: 'Commands',
  clients: 'Clients',
  mark: 'Mark moment',
  next: 'Next item',
  hide: 'Hide everything',
  start: (client: string) => `Start session: ${client}`,
  exportOf: (client: string) => `Export session: ${client}`,
  backup: 'Make a backup',
  workspace: 'Open the workspace',
  client: (client: string) => `Go to client: ${client}`,
  aboutClient: (client: string) => `${client}, the client`,
  where: (client: string, day: string) => `${client} · ${day}`,
};
type Messages = typeof en;
const es: Messages = {
  title: 'Buscar o hacer',
  box: 'Busca lo que sea, o haz algo',
  close: 'Cerrar',
  results: 'Resultados',
  commands: 'Órdenes',
  clients: 'Clientes',
  mark: 'Marcar el momento',
  next: 'Punto siguiente',
  hide: 'Ocultar todo',
  start: (client) => `Empezar sesión: ${client}`,
  exportOf: (client) => `Exportar sesión: ${client}`,
  backup: 'Hacer una copia de seguridad',
  workspace: 'Abrir el espacio de trabajo',
  client: (client) => `Ir al cliente: ${client}`,
  aboutClient: (client) => `${client}, el cliente`,
  where: (client, day) => `${client} · ${day}`,
};
export const paletteText: ByLanguage<Messages> = { en, es };

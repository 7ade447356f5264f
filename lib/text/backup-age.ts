import type { ByLanguage } from '@/lib/text/text';

/** How old the last backup is, wherever that is shown. */
const en = {
  title: 'Backup',
  age: (days: number | null) =>
    days === null
      ? 'none yet'
      : days === 0
        ? 'today'
        : days === 1
          ? 'yesterday'
          : `${days} days ago`,
  link: (age: string) => `Backup: ${age}`,
  old: (age: string) => `Last backup: ${age}`,
};
type Messages = typeof en;
const es: Messages = {
  title: 'Copia de seguridad',
  age: (days) =>
    days === null ? 'aún ninguna' : days === 0 ? 'hoy' : days === 1 ? 'ayer' : `hace ${days} días`,
  link: (age) => `Copia de seguridad: ${age}`,
  old: (age) => `Última copia de seguridad: ${age}`,
};

export const backupAgeText: ByLanguage<Messages> = { en, es };

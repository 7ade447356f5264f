import type { ByLanguage } from '@/lib/text/text';

const en = {
  product: 'Coachside',
  back: 'Back',
  cancel: 'Cancel',
  undo: 'Undo',
  saved: 'Saved',
  saving: 'Saving…',
  cannotBeEmpty: 'Not saved: this can’t be empty.',
  openWorkspace: 'Open the workspace',
  find: 'Find or do',
  findHint: 'Find or do (Ctrl+K)',
  damaged: (count: number) =>
    count === 1
      ? '1 entry is damaged and is not shown. It is still on your disk.'
      : `${count} entries are damaged and are not shown. They are still on your disk.`,
  waiting:
    'The database does not open yet. If this stays, close other Coachside windows and tabs, then restart the browser. Nothing is lost.',
  brokenTitle: 'Coachside could not show this',
  brokenBackup: 'Save a raw copy of everything',
  brokenRetry: 'Try again',
};
type Messages = typeof en;
const es: Messages = {
  product: 'Coachside',
  back: 'Volver',
  cancel: 'Cancelar',
  undo: 'Deshacer',
  saved: 'Guardado',
  saving: 'Guardando…',
  cannotBeEmpty: 'No se ha guardado: no puede quedar vacío.',
  openWorkspace: 'Abrir el espacio de trabajo',
  find: 'Buscar o hacer',
  findHint: 'Buscar o hacer (Ctrl+K)',
  damaged: (count: number) =>
    count === 1
      ? '1 entrada está dañada y no se muestra. Sigue en tu disco.'
      : `${count} entradas están dañadas y no se muestran. Siguen en tu disco.`,
  waiting:
    'La base de datos todavía no se abre. Si esto no cambia, cierra otras ventanas y pestañas de Coachside y después reinicia el navegador. No se pierde nada.',
  brokenTitle: 'Coachside no ha podido mostrar esto',
  brokenBackup: 'Guardar una copia en bruto de todo',
  brokenRetry: 'Intentar de nuevo',
};
export const shellText: ByLanguage<Messages> = { en, es };

import type { Operation } from '@/lib/domain/operation';
import type { ByLanguage } from '@/lib/text/text';

/** How something ended that the browser was closed over. */
interface Ending {
  /** It changed nothing. */
  undone: string;
  done: string;
}

const en = {
  understood: 'Understood',
  endings: {
    erase: {
      undone:
        'Erasing a client was cut off: nothing was erased, everything is as it was. Erase it again if you still want to.',
      done: 'The client was erased completely; Coachside was closed before it could say so.',
    },
    import: {
      undone:
        'Following a calendar was cut off: your plan is as it was. Bring the calendar in once more.',
      done: 'The calendar was brought in completely; Coachside was closed before it could say so.',
    },
    'restore-replace': {
      undone:
        'Restoring a backup was cut off: nothing was replaced, everything is as it was. Restore it again if you still want to.',
      done: 'The backup was restored completely; Coachside was closed before it could say so.',
    },
    'restore-merge': {
      undone:
        'Merging a backup was cut off: nothing of it was added, everything is as it was. Merge it again if you still want to.',
      done: 'The backup was merged completely; Coachside was closed before it could say so.',
    },
    'restore-back': {
      undone:
        'Going back to how it was before a restore was cut off: everything is as the restore left it. Go back again if you still want to.',
      done: 'Everything is back as it was before the restore; Coachside was closed before it could say so.',
    },
    'vault-on': {
      undone: 'Turning on the vault was cut off: everything is as it was, and not encrypted.',
      done: 'Turning on the vault was cut off and went on by itself: everything is encrypted now.',
    },
    'vault-off': {
      undone: 'Turning off the vault was cut off: everything is as it was, and encrypted.',
      done: 'Turning off the vault was cut off and went on by itself: nothing is encrypted any more.',
    },
  } satisfies Record<Operation, Ending> as Record<Operation, Ending>,
};
type Messages = typeof en;
const es: Messages = {
  understood: 'Entendido',
  endings: {
    erase: {
      undone:
        'El borrado de un cliente se interrumpió: no se ha borrado nada y todo está como estaba. Bórralo de nuevo si aún lo quieres.',
      done: 'El cliente se ha borrado por completo; Coachside se cerró antes de poder decirlo.',
    },
    import: {
      undone:
        'La lectura de un calendario se interrumpió: tu plan está como estaba. Trae el calendario otra vez.',
      done: 'El calendario se ha traído por completo; Coachside se cerró antes de poder decirlo.',
    },
    'restore-replace': {
      undone:
        'La restauración de una copia se interrumpió: no se ha sustituido nada y todo está como estaba. Restáurala de nuevo si aún lo quieres.',
      done: 'La copia se ha restaurado por completo; Coachside se cerró antes de poder decirlo.',
    },
    'restore-merge': {
      undone:
        'La combinación con una copia se interrumpió: no se ha añadido nada y todo está como estaba. Combínala de nuevo si aún lo quieres.',
      done: 'La copia se ha combinado por completo; Coachside se cerró antes de poder decirlo.',
    },
    'restore-back': {
      undone:
        'La vuelta a lo que había antes de restaurar se interrumpió: todo está como lo dejó la restauración. Vuelve de nuevo si aún lo quieres.',
      done: 'Todo está como antes de restaurar; Coachside se cerró antes de poder decirlo.',
    },
    'vault-on': {
      undone: 'La activación de la caja fuerte se interrumpió: todo está como estaba, sin cifrar.',
      done: 'La activación de la caja fuerte se interrumpió y continuó sola: ahora todo está cifrado.',
    },
    'vault-off': {
      undone: 'La desactivación de la caja fuerte se interrumpió: todo está como estaba, cifrado.',
      done: 'La desactivación de la caja fuerte se interrumpió y continuó sola: ya no hay nada cifrado.',
    },
  },
};
export const operationsText: ByLanguage<Messages> = { en, es };

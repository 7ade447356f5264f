import type { ByLanguage } from '@/lib/text/text';

const en = {
  enter: 'Sharing my screen',
  leave: 'Stop sharing mode',
  enterHint: 'Keeps only the agenda and what the client may see',
  covered: 'You share your screen. Only a live session shows anything.',
};
type Messages = typeof en;
const es: Messages = {
  enter: 'Comparto mi pantalla',
  leave: 'Salir del modo de compartir',
  enterHint: 'Deja solo la agenda y lo que el cliente puede ver',
  covered: 'Compartes tu pantalla. Solo una sesión en curso muestra algo.',
};

export const sharingText: ByLanguage<Messages> = { en, es };

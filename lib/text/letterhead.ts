import type { ByLanguage } from '@/lib/text/text';

const en = {
  /** Below a document for a client, unless the coach wrote something else. */
  usualFooter:
    'This holds only what is shared between us. On my own computer I keep the days of our conversations, what we agreed and my working notes, for as long as our agreement says. Write to me to see what I keep, and to have it corrected or deleted.',
};
type Messages = typeof en;
const es: Messages = {
  usualFooter:
    'Este documento contiene solo lo que compartimos. En mi ordenador guardo las fechas de nuestras conversaciones, lo acordado y mis notas de trabajo, durante el tiempo que dice nuestro acuerdo. Basta con escribirme para ver lo que guardo y para corregirlo o borrarlo.',
};
export const letterheadText: ByLanguage<Messages> = { en, es };

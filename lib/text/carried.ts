import type { ByLanguage } from '@/lib/text/text';

const en = {
  /** How often a commitment was looked at later and left open. */
  carried: (times: number) =>
    times === 1 ? 'carried once' : times === 2 ? 'carried twice' : `carried ${times} times`,
  heading: 'Worth a conversation',
  /** Words a coach could say, by how often it was carried. */
  say: (times: number): string =>
    times > 4
      ? 'This one has travelled with us for a while. What is it protecting?'
      : 'This keeps coming along. What would have to be true for it to happen, or to be let go?',
};
type Messages = typeof en;
const es: Messages = {
  carried: (times) =>
    times === 1
      ? 'aplazado una vez'
      : times === 2
        ? 'aplazado dos veces'
        : `aplazado ${times} veces`,
  heading: 'Merece una conversación',
  say: (times) =>
    times > 4
      ? 'Este lleva tiempo viajando con nosotros. ¿Qué está protegiendo?'
      : 'Este sigue viniendo. ¿Qué tendría que pasar para hacerlo, o para soltarlo?',
};
export const carriedText: ByLanguage<Messages> = { en, es };

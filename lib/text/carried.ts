import type { ByLanguage } from '@/lib/text/text';

const en = {
  /** Said of a commitment that keeps being left open. */
  carried: (times: number) => `carried ${times} times`,
  heading: 'Worth a conversation',
  /** Words a coach could say, by how often it was carried. */
  say: (times: number): string =>
    times > 4
      ? 'This one has travelled with us for a while. What is it protecting?'
      : 'This keeps coming along. What would have to be true for it to happen, or to be let go?',
};
type Messages = typeof en;
const es: Messages = {
  carried: (times) => `aplazado ${times} veces`,
  heading: 'Merece una conversación',
  say: (times) =>
    times > 4
      ? 'Este lleva tiempo viajando contigo. ¿Qué está protegiendo?'
      : 'Este sigue viniendo. ¿Qué tendría que pasar para hacerlo, o para soltarlo?',
};
export const carriedText: ByLanguage<Messages> = { en, es };

import type { ByLanguage } from '@/lib/text/text';

const en = {
  removed: (words: string) => `“${words}” removed.`,
  undo: 'Undo',
};
const es: typeof en = {
  removed: (words) => `Has quitado «${words}».`,
  undo: 'Deshacer',
};
export const removalText: ByLanguage<typeof en> = { en, es };

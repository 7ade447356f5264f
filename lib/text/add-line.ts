import type { ByLanguage } from '@/lib/text/text';

const en = { add: 'Write down', cancel: 'Cancel' };
const es: typeof en = { add: 'Anotar', cancel: 'Cancelar' };
export const addLineText: ByLanguage<typeof en> = { en, es };

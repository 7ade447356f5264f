import type { CheckInFormWords } from '@/lib/domain/check-in-form';
import type { Language, SpanishAddress } from '@/lib/domain/language';
import { documentsText } from '@/lib/text/documents';
import type { ByLanguage } from '@/lib/text/text';

/** The client's form as text, in the words of the check-in on the screen. */
const en: CheckInFormWords = {
  heading: 'Four numbers about our session',
  howTo: 'Please put a number from 0 (not at all) to 10 (completely) after each arrow, and reply.',
  items: documentsText.en.checkIn,
  keepOrChange: documentsText.en.record.keepOrChange,
};
const es: CheckInFormWords = {
  heading: 'Cuatro números sobre la sesión',
  howTo: 'Escribe un número de 0 (nada) a 10 (por completo) después de cada flecha y responde.',
  items: documentsText.es.checkIn,
  keepOrChange: documentsText.es.record.keepOrChange,
};
export const checkInFormText: ByLanguage<CheckInFormWords> = { en, es };

/** The form as this client is addressed; its sentences are the client's own and stay the same. */
export function checkInFormWords(language: Language, address: SpanishAddress): CheckInFormWords {
  if (language !== 'es' || address === 'tú') return checkInFormText[language];
  const howTo =
    'Escriba un número de 0 (nada) a 10 (por completo) después de cada flecha y responda.';
  return { ...es, howTo };
}

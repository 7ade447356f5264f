import type { Language, SpanishAddress } from '@/lib/domain/language';

/**
 * What agenda items are called with a client of high rank, by the label they have with others: the
 * same conversation, named as between equals, with room for challenge.
 */
const en: Readonly<Record<string, string>> = {
  'Ways of working & feedback': 'Who leads when, and how to challenge you',
  'Confidentiality, records & technology consent': 'Confidentiality, discretion & records',
  'Evidence of change': 'What others see, and may not say',
  'Alliance check': 'Are you challenged enough?',
  'Arrive & commitments': 'Arrive & what you chose to do',
  Reality: 'Reality, and what nobody tells you',
};
const es: Readonly<Record<string, string>> = {
  'Ways of working & feedback': 'Quién lleva cuándo, y cómo desafiarte',
  'Confidentiality, records & technology consent': 'Confidencialidad, discreción y registros',
  'Evidence of change': 'Lo que otras personas ven y quizá callan',
  'Alliance check': '¿Se te desafía lo suficiente?',
  'Arrive & commitments': 'Llegada y lo que elegiste hacer',
  Reality: 'Realidad, y lo que nadie te dice',
};

/** The same where it speaks to somebody who is addressed as *usted*. */
const esUsted: Readonly<Record<string, string>> = {
  ...es,
  'Ways of working & feedback': 'Quién lleva cuándo, y cómo desafiarle',
  'Alliance check': '¿Se le desafía lo suficiente?',
  'Arrive & commitments': 'Llegada y lo que eligió hacer',
  Reality: 'Realidad, y lo que nadie le dice',
};

/** The label of an item with a client of high rank, by its English one; `undefined` to leave it. */
export function seniorItemLabel(
  label: string,
  language: Language,
  address: SpanishAddress,
): string | undefined {
  if (language === 'en') return en[label];
  return (address === 'usted' ? esUsted : es)[label];
}

import type { BuiltInDeck, Situation } from '@/lib/domain/built-in-decks';
import type { Language } from '@/lib/domain/language';
import type { ByLanguage } from '@/lib/text/text';
import { topicName } from '@/lib/text/topics';

interface DeckWords {
  name: string;
  description: string;
}
interface Messages {
  situations: Record<Situation, DeckWords>;
  topicDescription: string;
}

const en: Messages = {
  situations: {
    'first-session': {
      name: 'First session',
      description: 'To arrive, agree how you will work, and find what this is for.',
    },
    'sponsor-contracting': {
      name: 'Contracting with a sponsor',
      description: 'What the organisation expects, who supports, and what stays in the room.',
    },
    'senior-client': {
      name: 'Senior client',
      description: 'For people who are seldom contradicted: challenge, honesty, purpose.',
    },
    'trust-repair': {
      name: 'When trust has suffered',
      description: 'To name what happened between you, listen, and agree anew.',
    },
    'stuck-goal': {
      name: 'A goal that is stuck',
      description: 'What holds it in place, how much it matters, and a different way in.',
    },
    'mid-point': {
      name: 'Mid-point review',
      description: 'What has moved, what no longer fits, and how the two of you work.',
    },
    closing: {
      name: 'Closing an engagement',
      description: 'To look back, keep what was learned, and let go well.',
    },
    supervision: {
      name: 'Preparing supervision',
      description: 'For yourself: what to bring, what it stirs in you, what you will change.',
    },
  },
  topicDescription: 'Everything on this topic, the light before the deep.',
};
const es: Messages = {
  situations: {
    'first-session': {
      name: 'Primera sesión',
      description: 'Para llegar, acordar cómo trabajar y descubrir para qué es todo esto.',
    },
    'sponsor-contracting': {
      name: 'Acuerdo con quien patrocina',
      description: 'Qué espera la organización, quién apoya y qué no sale de la sala.',
    },
    'senior-client': {
      name: 'Cliente de alta dirección',
      description: 'Para quien rara vez oye un no: desafío, franqueza, propósito.',
    },
    'trust-repair': {
      name: 'Cuando la confianza se ha resentido',
      description: 'Para nombrar lo que pasó, escuchar y volver a acordar.',
    },
    'stuck-goal': {
      name: 'Una meta atascada',
      description: 'Qué la retiene, cuánto importa y por dónde entrarle de otra manera.',
    },
    'mid-point': {
      name: 'Revisión a mitad de camino',
      description: 'Qué se ha movido, qué ya no encaja y cómo va el trabajo en común.',
    },
    closing: {
      name: 'Cerrar un proceso',
      description: 'Para mirar atrás, conservar lo aprendido y despedirse bien.',
    },
    supervision: {
      name: 'Preparar la supervisión',
      description: 'Para ti: qué llevar, qué te remueve y qué vas a cambiar.',
    },
  },
  topicDescription: 'Todo lo que hay sobre este tema, de lo ligero a lo profundo.',
};
export const builtInDecksText: ByLanguage<Messages> = { en, es };

export function builtInDeckName(deck: BuiltInDeck, language: Language): string {
  if (deck.kind === 'topic') return topicName(deck.topic, language);
  return builtInDecksText[language].situations[deck.situation].name;
}

/** What a deck is for, in one line. */
export function builtInDeckDescription(deck: BuiltInDeck, language: Language): string {
  const t = builtInDecksText[language];
  return deck.kind === 'topic' ? t.topicDescription : t.situations[deck.situation].description;
}

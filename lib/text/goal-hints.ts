import type { GoalHint } from '@/lib/domain/goal-hints';
import type { ByLanguage } from '@/lib/text/text';

const en: Record<GoalHint, string> = {
  'away-from': 'It says what to leave. What does the client want instead?',
  vague: 'How would anybody see it? A number, a day, a scene.',
  'others-decide': 'Somebody else decides here. Which part is in the client’s hands?',
  several: 'Two goals in one? Each could have its own.',
  long: 'Long to keep in mind. What is the heart of it?',
  'no-measure': 'Nothing says how it is measured.',
  'no-day': 'Nothing says by when.',
  'no-evidence': 'Nothing says what will show it.',
  'not-agreed': 'Nothing says that it was agreed.',
  'no-baseline': 'Where is it now, from 0 to 10?',
  'no-target': 'Where would be enough, from 0 to 10?',
  'no-next-point': 'What would one point up look like?',
  'target-below-baseline': 'The target is not above where it is now.',
  'few-key-results': 'Two to five key results make an objective visible.',
  'many-key-results': 'More than five key results are hard to follow.',
  'levels-missing': 'All five levels are described before the work starts.',
  'levels-alike': 'Two levels say the same.',
  'no-weight': 'With a weight of nought it does not count in the score.',
};
const es: Record<GoalHint, string> = {
  'away-from': 'Dice lo que quiere dejar. ¿Qué quiere en su lugar?',
  vague: '¿En qué se notaría? Un número, un día, una escena.',
  'others-decide': 'Aquí decide otra persona. ¿Qué parte está en sus manos?',
  several: '¿Dos metas en una? Cada una puede ir aparte.',
  long: 'Larga para tenerla presente. ¿Cuál es su corazón?',
  'no-measure': 'No dice cómo se mide.',
  'no-day': 'No dice para cuándo.',
  'no-evidence': 'No dice en qué se notará.',
  'not-agreed': 'No dice que esté acordada.',
  'no-baseline': '¿Dónde está ahora, de 0 a 10?',
  'no-target': '¿Dónde sería suficiente, de 0 a 10?',
  'no-next-point': '¿Cómo se vería un punto más?',
  'target-below-baseline': 'El objetivo no está por encima de donde está ahora.',
  'few-key-results': 'De dos a cinco resultados clave hacen visible un objetivo.',
  'many-key-results': 'Más de cinco resultados clave cuestan de seguir.',
  'levels-missing': 'Los cinco niveles se describen antes de empezar.',
  'levels-alike': 'Dos niveles dicen lo mismo.',
  'no-weight': 'Con peso cero no cuenta en la puntuación.',
};
export const goalHintsText: ByLanguage<Record<GoalHint, string>> = { en, es };

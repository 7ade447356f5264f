/** Words that are said to somebody called *tú* and to nobody else. */
const TU_WORDS = new Set(
  `tú te ti contigo tu tus tuyo tuya tuyos tuyas
  eres has estás vas ves das sabes puedes puedas quieres quieras tienes tengas haces hagas dices digas
  acabas admiras aprendes confías consigas crees cuentas dejas enorgulleces entras esperas hablas llegas
  necesitas oyes piensas prefieres sientes trabajas traes traigas vives`.split(/\s+/),
);
/** hablarás, habrás, dirías, esperabas, hablaras, dijeras, dijiste; decirte, diciéndote. */
const TU_ENDING = /(?:[abdei]rás|ías|abas|aras|ieras|[ai]ste|(?:[aeií]r|ándo|iéndo)te)$/u;
/** Words that end like that and are said to nobody. */
const NO_VERB = new Set(
  `días categorías garantías caras claras triste existe insiste consiste resiste persiste
  contraste desgaste parte arte aparte fuerte suerte muerte`.split(/\s+/),
);
const USTED_WORDS = new Set('usted ustedes vosotros vosotras vuestro vuestra'.split(' '));

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every word of a Spanish text that only fits somebody called *tú*. */
export function wordsForTu(text: string): string[] {
  return wordsOf(text).filter(
    (word) => TU_WORDS.has(word) || (TU_ENDING.test(word) && !NO_VERB.has(word)),
  );
}

/** Every word of a Spanish text that does not fit somebody called *tú*. */
export function wordsForUsted(text: string): string[] {
  return wordsOf(text).filter((word) => USTED_WORDS.has(word));
}

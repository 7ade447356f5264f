/** Names and wordings that belong to somebody and may not be shipped, by whose they are. */
export const PROTECTED_WORDINGS: Readonly<Record<string, RegExp>> = {
  'a trademark of the Co-Active Training Institute': /\bco-?acti(?:ve|v[oa])s?\b/iu,
  'the brand of mental contrasting': /\bWOOP\b/u,
  'the four columns of Kegan and Lahey':
    /immunity to change|inmunidad al cambio|competing commitments?|compromisos? en competencia|big assumption|gran supuesto/iu,
  'marks of the Goldsmith organisation':
    /stakeholder[- ]cent(?:er|re)ed|mini-?survey|feed-?forward|centrado en (?:los )?stakeholders/iu,
  'brands of evaluation and balance':
    /kirkpatrick|wheel of life|rueda de la vida|seven-eyed|siete ojos/iu,
  'de Shazer’s question': /\bmiracles?\b|\bmilagros?\b|overnight|de la noche a la mañana/iu,
  'the opening of brief therapy': /best hopes?|mejores esperanzas/iu,
  'the first of seven questions': /on your mind|en qué est[áa]s? pensando|tiene[s]? en mente/iu,
  'the second of seven questions': /\band what else\b|¿y qué más\?/iu,
  'the third of seven questions':
    /real challenge (?:here )?for you|verdadero (?:reto|desafío)|(?:reto|desafío) (?:real|de verdad)/iu,
  'the fourth of seven questions': /^what do you want\?$|^¿qué quieres?\?$|^¿qué quiere\?$/iu,
  'the fifth of seven questions':
    /how can I help|cómo (?:te |le )?puedo ayudar|puedo ayudar(?:te|le)/iu,
  'the sixth of seven questions':
    /saying yes to this|saying no to|diciendo que no|(?:dice[s]?|decir) que sí a esto/iu,
  'the seventh of seven questions':
    /most useful (?:here )?(?:for|to) you|(?:te|le) (?:ha sido|fue|ha resultado|resultó) más útil/iu,
  'the items of the session and outcome scales':
    /heard, understood|understood,? and respected|felt heard|worked on (?:and|or) talked about|(?:was|is) a good fit|right for me|something (?:was )?missing|sent[íi] escuchad|algo que faltaba|\b(?:SRS|ORS|C-?ORS|PCOMS)\b|interpersonally|personal well-?being|close relationships/iu,
  'the items of the alliance inventory':
    /\bWAI\b|mutually agreed|appreciates me|likes me|new ways of looking|agree on what is important/iu,
  'the competencies and marks of a coaching body':
    /\b(?:ICF|EMCC|PCC|MCC|ACC)\b|evokes awareness|cultivates trust/u,
  'assessment instruments': /\b(?:MBTI|DISC|Hogan|EQ-i|VIA|Clifton\w*|Myers\w*)\b/u,
};

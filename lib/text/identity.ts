import type { Language } from '@/lib/domain/language';
import type { LogoProblem } from '@/lib/domain/logo-problem';
import type { ByLanguage } from '@/lib/text/text';

const en = {
  title: 'You on documents',
  intro:
    'What clients, sponsors and supervisors see above and below what you give them. It stays in this browser until a document leaves.',
  /** On the settings page. */
  open: 'Set up your name, colour and logo',
  name: 'Name',
  line: 'What you are',
  lineHint: 'For example: Executive coach, PCC',
  contact: 'How to reach you',
  contactHint: 'One line each: e-mail, phone, website.',
  accent: 'Colour',
  accentHint: 'For the name, the headings and the hairlines.',
  accentDarker: 'A little darker on paper, so that it can be read.',
  logo: 'Logo',
  logoHint: 'PNG, JPEG or WebP. It is made small enough for a letter.',
  chooseLogo: 'Choose a picture',
  otherLogo: 'Choose another picture',
  removeLogo: 'Remove the logo',
  logoKept: 'The logo is kept.',
  logoProblems: {
    'no-picture': (name: string) =>
      `“${name}” is not a picture this browser can read. Save it as PNG or JPEG and choose it again.`,
    'too-large': (name: string) =>
      `“${name}” is larger than 20 MB. Save a smaller copy and choose that one.`,
  } satisfies Record<LogoProblem, (name: string) => string>,
  footer: (language: Language) => `Below documents for clients, ${NAMES.en[language]}`,
  footerHint:
    'What you keep, how long, and how to correct it. A number of years is clearer than “as agreed”. Empty it to get the usual words back.',
  sample: 'How it looks',
  sampleTitle: 'Notes from our conversation',
  sampleHeading: 'What stood out',
  sampleQuote: 'I decide faster than I think I do.',
  sampleParagraph: 'The words of the conversation stand here.',
};
type Messages = typeof en;

const NAMES: ByLanguage<Record<Language, string>> = {
  en: { en: 'English', es: 'Spanish' },
  es: { en: 'inglés', es: 'español' },
};

const es: Messages = {
  title: 'Tú en los documentos',
  intro:
    'Lo que clientes, patrocinadores y supervisores ven encima y debajo de lo que les das. Se queda en este navegador hasta que sale un documento.',
  open: 'Poner tu nombre, color y logotipo',
  name: 'Nombre',
  line: 'Qué eres',
  lineHint: 'Por ejemplo: Coach ejecutiva, PCC',
  contact: 'Cómo contactarte',
  contactHint: 'Una línea para cada cosa: correo, teléfono, web.',
  accent: 'Color',
  accentHint: 'Para el nombre, los títulos y las líneas finas.',
  accentDarker: 'Un poco más oscuro sobre papel, para que se pueda leer.',
  logo: 'Logotipo',
  logoHint: 'PNG, JPEG o WebP. Se reduce al tamaño de una carta.',
  chooseLogo: 'Elegir una imagen',
  otherLogo: 'Elegir otra imagen',
  removeLogo: 'Quitar el logotipo',
  logoKept: 'El logotipo se ha guardado.',
  logoProblems: {
    'no-picture': (name) =>
      `«${name}» no es una imagen que este navegador pueda leer. Guárdala como PNG o JPEG y vuelve a elegirla.`,
    'too-large': (name) => `«${name}» pesa más de 20 MB. Guarda una copia más pequeña y elígela.`,
  },
  footer: (language) => `Debajo de los documentos para clientes, en ${NAMES.es[language]}`,
  footerHint:
    'Qué guardas, cuánto tiempo y cómo corregirlo. Un número de años es más claro que «lo acordado». Vacíalo para recuperar las palabras habituales.',
  sample: 'Así se ve',
  sampleTitle: 'Notas de nuestra conversación',
  sampleHeading: 'Lo más valioso',
  sampleQuote: 'Decido más deprisa de lo que creo.',
  sampleParagraph: 'Aquí están las palabras de la conversación.',
};
export const identityText: ByLanguage<Messages> = { en, es };

import type { AgreementSection } from '@/lib/domain/agreement';
import type { ConsentPurpose } from '@/lib/domain/consent';
import type { Language, SpanishAddress } from '@/lib/domain/language';
import type { ByLanguage } from '@/lib/text/text';

/** Which wording of the consents below a client agrees to. A changed wording is a new version. */
export const CONSENT_TEXT_VERSION = '1';

const enSections: Record<AgreementSection, string> = {
  roles: 'Roles',
  goals: 'What it is for',
  boundaries: 'Boundaries',
  challenge: 'Challenge and lead',
  confidentiality: 'Confidentiality and its limits',
  reporting: 'What the sponsor hears',
  technology: 'Tools and records',
  logistics: 'When, where and how long',
  cancellation: 'Cancelling and moving',
  ending: 'Ending',
  retention: 'Keeping and deleting records',
};

/** Plain words to begin with. None of it is legal advice; square brackets wait to be filled. */
const enTemplate: Record<AgreementSection, string> = {
  roles:
    'You choose the topics and decide what you do. I bring structure, questions and an honest view. Coaching is neither therapy nor consulting; if something else would help more, I say so.',
  goals:
    'We work toward: [in your words]. We will know it works when: [what you or others would see].',
  boundaries:
    'Between sessions you can reach me [how, when]. I do not work with people close to you on the same matter without talking with you first.',
  challenge:
    'How you want to be challenged: [in your words]. You lead on the topics; I lead on the time and may interrupt. I will tell you what I see even when others would not, and I ask you to do the same.',
  confidentiality:
    'What you say stays between us. The limits: a serious risk to you or somebody else, what a court or the law demands, and my supervision, where I leave out names and whatever would show who you are.',
  reporting:
    'Your sponsor hears: [attendance, agreed goals, themes you release]. You see it first, and nothing is reported that you did not agree to.',
  technology:
    'I take short notes with software that keeps them on my own computer. It does not record, has no bot in the call, uses no artificial intelligence and sends nothing anywhere. If that changes, I ask you again.',
  logistics: '[Number] sessions of [minutes] minutes, [by video, at a place], about every [weeks].',
  cancellation:
    'Moving a session is fine until [hours] hours before. Later, [what applies]. The same goes for me.',
  ending:
    'We plan to end on [day] with a closing session. Either of us may end earlier; one last conversation is part of it.',
  retention:
    'I keep my notes for [years] years after the last session and delete them then. You may see what I keep, have it corrected, or ask me to delete it.',
};

const enConsents: Record<ConsentPurpose, { name: string; text: string }> = {
  notes: {
    name: 'Keeping notes',
    text: 'I agree that my coach keeps notes on our sessions, on the coach’s own computer.',
  },
  'recap-email': {
    name: 'Recap by e-mail',
    text: 'I agree to have recaps sent to the address I gave for it.',
  },
  'hours-listing': {
    name: 'Listing in the hours log',
    text: 'I agree that my name, contact and the hours are listed where a professional body asks for them.',
  },
  'sponsor-report': {
    name: 'Reports to the sponsor',
    text: 'I agree that my sponsor hears what we settled, and that I see it first.',
  },
  supervision: {
    name: 'Use in supervision',
    text: 'I agree that our work is talked over in supervision, without names or anything that shows who I am.',
  },
  recording: {
    name: 'Recording, or artificial intelligence',
    text: 'I agree to a recording, or to the use of artificial intelligence, for the purpose named to me, each time anew.',
  },
  testimonial: {
    name: 'Testimonial',
    text: 'I agree that what I say about the coaching is quoted as we settled.',
  },
};

const en = {
  title: 'Coaching agreement',
  file: 'coaching-agreement',
  consents: 'What I agree to',
  givenOn: (day: string) => `given on ${day}`,
  signatures: 'Agreed',
  client: 'Client',
  coach: 'Coach',
  day: 'Day',
  /** To be written on. */
  line: '____________________',
  footer: (version: number) =>
    `Version ${version}. Either of us may ask to change it at any time; a change is a new version, and the earlier ones are kept. A plain agreement between two people, not legal advice.`,
  section: enSections,
  template: enTemplate,
  consent: enConsents,
};
type Messages = typeof en;
const es: Messages = {
  title: 'Acuerdo de coaching',
  file: 'acuerdo-de-coaching',
  consents: 'Lo que acepto',
  givenOn: (day) => `desde el ${day}`,
  signatures: 'De acuerdo',
  client: 'Cliente',
  coach: 'Coach',
  day: 'Día',
  line: '____________________',
  footer: (version) =>
    `Versión ${version}. Cualquiera de las dos partes puede pedir un cambio en todo momento; un cambio es una versión nueva y las anteriores se guardan. Un acuerdo sencillo entre dos personas, no asesoramiento jurídico.`,
  section: {
    roles: 'Papeles',
    goals: 'Para qué',
    boundaries: 'Límites',
    challenge: 'Desafío y conducción',
    confidentiality: 'Confidencialidad y sus límites',
    reporting: 'Qué sabrá el patrocinio',
    technology: 'Herramientas y registros',
    logistics: 'Cuándo, dónde y cuánto',
    cancellation: 'Cancelar y cambiar',
    ending: 'Final',
    retention: 'Guardar y borrar registros',
  },
  template: {
    roles:
      'Tú eliges los temas y decides qué haces. Yo aporto estructura, preguntas y una mirada honesta. El coaching no es terapia ni consultoría; si otra cosa ayudara más, te lo digo.',
    goals:
      'Trabajamos hacia: [en tus palabras]. Sabremos que funciona cuando: [lo que tú u otras personas verían].',
    boundaries:
      'Entre sesiones puedes contactarme [cómo, cuándo]. No trabajo con personas cercanas a ti en el mismo asunto sin hablarlo antes contigo.',
    challenge:
      'Cómo quieres que te desafíe: [en tus palabras]. Tú llevas los temas; yo llevo el tiempo y puedo interrumpir. Te diré lo que veo aunque otras personas callen, y te pido lo mismo.',
    confidentiality:
      'Lo que dices queda entre tú y yo. Los límites: un riesgo grave para ti o para otra persona, lo que exija un juez o la ley, y mi supervisión, donde dejo fuera los nombres y todo lo que pueda mostrar quién eres.',
    reporting:
      'El patrocinio sabrá: [asistencia, metas acordadas, temas que autorices]. Tú lo ves antes, y no se informa de nada que no hayas aceptado.',
    technology:
      'Tomo notas breves con un programa que las guarda en mi propio ordenador. No graba, no mete ningún bot en la llamada, no usa inteligencia artificial y no envía nada a ningún sitio. Si eso cambia, te lo pregunto de nuevo.',
    logistics:
      '[Número] sesiones de [minutos] minutos, [por vídeo, en un lugar], cada [semanas] más o menos.',
    cancellation:
      'Cambiar una sesión está bien hasta [horas] horas antes. Más tarde, [lo que corresponda]. Vale también para mí.',
    ending:
      'Prevemos terminar el [día] con una sesión de cierre. Cualquiera de las dos partes puede terminar antes; una última conversación forma parte de ello.',
    retention:
      'Guardo mis notas [años] años después de la última sesión y entonces las borro. Puedes ver lo que guardo, pedir que se corrija o que se borre.',
  },
  consent: {
    notes: {
      name: 'Guardar notas',
      text: 'Acepto que mi coach guarde notas de las sesiones en su propio ordenador.',
    },
    'recap-email': {
      name: 'Resumen por correo',
      text: 'Acepto recibir resúmenes en la dirección que di para ello.',
    },
    'hours-listing': {
      name: 'Aparecer en el registro de horas',
      text: 'Acepto que mi nombre, mi contacto y las horas figuren donde un organismo profesional los pida.',
    },
    'sponsor-report': {
      name: 'Informes al patrocinio',
      text: 'Acepto que el patrocinio sepa lo que acordamos, y que yo lo vea antes.',
    },
    supervision: {
      name: 'Uso en supervisión',
      text: 'Acepto que nuestro trabajo se trate en supervisión, sin nombres ni nada que muestre quién soy.',
    },
    recording: {
      name: 'Grabación o inteligencia artificial',
      text: 'Acepto una grabación, o el uso de inteligencia artificial, para el fin que se me indicó, cada vez de nuevo.',
    },
    testimonial: {
      name: 'Testimonio',
      text: 'Acepto que se cite lo que digo del coaching tal como lo acordamos.',
    },
  },
};
export const agreementText: ByLanguage<Messages> = { en, es };

/** The Spanish template for a client who is addressed as *usted*. */
const esTemplateUsted: Record<AgreementSection, string> = {
  roles:
    'Usted elige los temas y decide qué hace. Yo aporto estructura, preguntas y una mirada honesta. El coaching no es terapia ni consultoría; si otra cosa ayudara más, se lo digo.',
  goals:
    'Trabajamos hacia: [en sus palabras]. Sabremos que funciona cuando: [lo que usted u otras personas verían].',
  boundaries:
    'Entre sesiones puede contactarme [cómo, cuándo]. No trabajo con personas cercanas a usted en el mismo asunto sin hablarlo antes con usted.',
  challenge:
    'Cómo quiere que le desafíe: [en sus palabras]. Usted lleva los temas; yo llevo el tiempo y puedo interrumpir. Le diré lo que veo aunque otras personas callen, y le pido lo mismo.',
  confidentiality:
    'Lo que dice queda entre usted y yo. Los límites: un riesgo grave para usted o para otra persona, lo que exija un juez o la ley, y mi supervisión, donde dejo fuera los nombres y todo lo que pueda mostrar quién es.',
  reporting:
    'El patrocinio sabrá: [asistencia, metas acordadas, temas que autorice]. Usted lo ve antes, y no se informa de nada que no haya aceptado.',
  technology:
    'Tomo notas breves con un programa que las guarda en mi propio ordenador. No graba, no mete ningún bot en la llamada, no usa inteligencia artificial y no envía nada a ningún sitio. Si eso cambia, se lo pregunto de nuevo.',
  logistics: es.template.logistics,
  cancellation: es.template.cancellation,
  ending: es.template.ending,
  retention:
    'Guardo mis notas [años] años después de la última sesión y entonces las borro. Puede ver lo que guardo, pedir que se corrija o que se borre.',
};

/** Plain words to begin an agreement with, as this client is addressed. */
export function agreementTemplate(
  language: Language,
  address: SpanishAddress,
): Readonly<Record<AgreementSection, string>> {
  if (language === 'es' && address === 'usted') return esTemplateUsted;
  return agreementText[language].template;
}

import type { ConsentHow, ConsentPurpose } from '@/lib/domain/consent';
import type { Layer } from '@/lib/domain/layers';
import type { SearchOperator } from '@/lib/domain/search/query';
import type { SearchKind } from '@/lib/domain/search/record';
import type { DocumentKind } from '@/lib/domain/sent-document';
import { questionsText } from '@/lib/text/questions';
import { type ByLanguage, plural } from '@/lib/text/text';

/**
 * What is found and how it is asked for. The operators and the names of kinds, layers and phases are
 * also what a query may say, in either language.
 */
const en = {
  title: 'Search',
  hint: 'Every word counts. “In quotes” for a phrase; tag: client: kind: layer: phase: after: before: narrow it down.',
  results: 'Results',
  searching: 'Searching…',
  stillReading: (count: string) => `Still reading: ${count} so far.`,
  hits: (count: number, shown: string) =>
    plural('en', count, { one: '1 match', other: `${shown} matches` }),
  noHits: 'Nothing answers all of this. Try fewer words, or only the beginning of one.',
  locked: 'Unlock Coachside to search.',
  more: 'More results',
  moreOf: (count: number) => `${count} more in this session`,
  moreOfClient: (count: number) => `${count} more`,
  aboutClient: 'about this client',
  yourOwn: 'Your own',
  answer: (text: string) => `Answer: ${text}`,
  narrow: 'Narrow down',
  anyOf: 'Any',
  counted: (name: string, count: number) => `${name} (${count})`,
  operators: {
    client: 'client',
    kind: 'kind',
    layer: 'layer',
    tag: 'tag',
    phase: 'phase',
    after: 'after',
    before: 'before',
  } satisfies Record<SearchOperator, string>,
  facets: {
    client: 'Client',
    kind: 'Kind',
    layer: 'Layer',
    tag: 'Tag',
    phase: 'Phase',
    after: 'From',
    before: 'Before',
  } satisfies Record<SearchOperator, string>,
  problems: {
    client: (value: string) => `No name in “client:${value}”.`,
    kind: (value: string) =>
      `There is no kind “${value}”. Try note, insight, words, hunch, commitment, question, goal, reflection or client.`,
    layer: (value: string) => `There is no layer “${value}”. Try “only you”, client or sponsor.`,
    tag: (value: string) => `No tag in “tag:${value}”.`,
    phase: (value: string) =>
      `There is no phase “${value}”. Try goal, reality, options or closing.`,
    after: (value: string) => `“${value}” is no day. Write it as 2026, 2026-03 or 2026-03-10.`,
    before: (value: string) => `“${value}” is no day. Write it as 2026, 2026-03 or 2026-03-10.`,
  } satisfies Record<SearchOperator, (value: string) => string>,
  kinds: {
    note: 'Note',
    insight: 'Insight',
    words: 'Client’s words',
    hunch: 'Hunch',
    marker: 'Marker',
    commitment: 'Commitment',
    ask: 'Question',
    goal: 'Goal',
    reflection: 'Reflection',
    session: 'Focus',
    'check-in': 'Check-in',
    client: 'Client',
    agreement: 'Agreement',
    document: 'Document',
    feedback: 'Feedback',
    engagement: 'Engagement',
    recap: 'Recap as edited',
    deck: 'Own deck',
    hours: 'Hours',
  } satisfies Record<SearchKind, string>,
  layers: { coach: 'Only you', client: 'Client', sponsor: 'Sponsor' } satisfies Record<
    Layer,
    string
  >,
  phases: questionsText.en.phases,
  documents: {
    recap: 'Recap',
    agreement: 'Agreement',
    'session-record': 'Session record',
    'progress-report': 'Progress report',
    'closure-report': 'Closure report',
    'supervision-case': 'Supervision case',
    'client-file': 'Client file',
  } satisfies Record<DocumentKind, string>,
  sent: (document: string, format: string) => `${document} sent (${format})`,
  purposes: {
    notes: 'Consent to notes',
    'recap-email': 'Consent to recaps by e-mail',
    'hours-listing': 'Consent to be listed in the hours log',
    'sponsor-report': 'Consent to reports to the sponsor',
    supervision: 'Consent to supervision',
    recording: 'Consent to recording',
    testimonial: 'Consent to a testimonial',
  } satisfies Record<ConsentPurpose, string>,
  how: { spoken: 'spoken', written: 'written', 'e-mail': 'by e-mail' } satisfies Record<
    ConsentHow,
    string
  >,
};
type Messages = typeof en;
const es: Messages = {
  title: 'Búsqueda',
  hint: 'Cuenta cada palabra. «Entre comillas» para una frase; etiqueta: cliente: tipo: capa: fase: desde: antes: acotan.',
  results: 'Resultados',
  searching: 'Buscando…',
  stillReading: (count) => `Leyendo todavía: ${count} por ahora.`,
  hits: (count, shown) =>
    plural('es', count, { one: '1 coincidencia', other: `${shown} coincidencias` }),
  noHits: 'Nada responde a todo esto. Prueba con menos palabras, o solo con el principio de una.',
  locked: 'Desbloquea Coachside para buscar.',
  more: 'Más resultados',
  moreOf: (count) => `${count} más en esta sesión`,
  moreOfClient: (count) => `${count} más`,
  aboutClient: 'sobre este cliente',
  yourOwn: 'Lo tuyo',
  answer: (text) => `Respuesta: ${text}`,
  narrow: 'Acotar',
  anyOf: 'Cualquiera',
  counted: (name, count) => `${name} (${count})`,
  operators: {
    client: 'cliente',
    kind: 'tipo',
    layer: 'capa',
    tag: 'etiqueta',
    phase: 'fase',
    after: 'desde',
    before: 'antes',
  },
  facets: {
    client: 'Cliente',
    kind: 'Tipo',
    layer: 'Capa',
    tag: 'Etiqueta',
    phase: 'Fase',
    after: 'Desde',
    before: 'Antes de',
  },
  problems: {
    client: (value) => `No hay ningún nombre en «cliente:${value}».`,
    kind: (value) =>
      `No hay ningún tipo «${value}». Prueba con nota, hallazgo, palabras, intuición, compromiso, pregunta, meta, reflexión o cliente.`,
    layer: (value) =>
      `No hay ninguna capa «${value}». Prueba con «solo tú», cliente o patrocinador.`,
    tag: (value) => `No hay ninguna etiqueta en «etiqueta:${value}».`,
    phase: (value) =>
      `No hay ninguna fase «${value}». Prueba con meta, realidad, opciones o cierre.`,
    after: (value) => `«${value}» no es un día. Escríbelo como 2026, 2026-03 o 2026-03-10.`,
    before: (value) => `«${value}» no es un día. Escríbelo como 2026, 2026-03 o 2026-03-10.`,
  },
  kinds: {
    note: 'Nota',
    insight: 'Hallazgo',
    words: 'Palabras del cliente',
    hunch: 'Intuición',
    marker: 'Marca',
    commitment: 'Compromiso',
    ask: 'Pregunta',
    goal: 'Meta',
    reflection: 'Reflexión',
    session: 'Foco',
    'check-in': 'Valoración',
    client: 'Cliente',
    agreement: 'Acuerdo',
    document: 'Documento',
    feedback: 'Comentarios',
    engagement: 'Proceso',
    recap: 'Resumen editado',
    deck: 'Mazo propio',
    hours: 'Horas',
  },
  layers: { coach: 'Solo tú', client: 'Cliente', sponsor: 'Patrocinador' },
  phases: questionsText.es.phases,
  documents: {
    recap: 'Resumen',
    agreement: 'Acuerdo',
    'session-record': 'Registro de la sesión',
    'progress-report': 'Informe de progreso',
    'closure-report': 'Informe de cierre',
    'supervision-case': 'Caso de supervisión',
    'client-file': 'Expediente del cliente',
  },
  sent: (document, format) => `${document}: enviado (${format})`,
  purposes: {
    notes: 'Consentimiento para las notas',
    'recap-email': 'Consentimiento para resúmenes por correo',
    'hours-listing': 'Consentimiento para figurar en el registro de horas',
    'sponsor-report': 'Consentimiento para informar al patrocinador',
    supervision: 'Consentimiento para supervisión',
    recording: 'Consentimiento para grabar',
    testimonial: 'Consentimiento para un testimonio',
  },
  how: { spoken: 'de palabra', written: 'por escrito', 'e-mail': 'por correo' },
};
export const searchText: ByLanguage<Messages> = { en, es };

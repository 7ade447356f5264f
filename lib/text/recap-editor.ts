import type { Language } from '@/lib/domain/language';
import type { RecapSectionId } from '@/lib/domain/recap-draft';
import type { TemplateRefusal } from '@/lib/domain/recap-template-file';
import { type ByLanguage, plural } from '@/lib/text/text';

const en = {
  language: 'Language',
  languages: { en: 'English', es: 'Español' } satisfies Record<Language, string>,
  /** What the coach calls a section, whatever its heading says. */
  sections: {
    thanks: 'Opening line',
    focus: 'Focus',
    insight: 'What stood out',
    commitments: 'Commitments',
    progress: 'Progress',
    resources: 'Resources',
    question: 'Question to carry',
    next: 'Next conversation',
  } satisfies Record<RecapSectionId, string>,
  edit: (section: string) => `Edit: ${section}`,
  editing: (section: string) => `Editing: ${section}`,
  notIn: 'Not in this recap',
  leftOut: 'left out',
  empty: 'empty',
  heading: 'Heading',
  noHeading: 'None',
  words: 'Words',
  hints: {
    thanks: 'One line that only you could write.',
    focus: '',
    insight: 'One line each. What stands in quotation marks is shown as a quote.',
    commitments: 'One line each.',
    progress: 'One line each, such as “Sleep: 4 → 6 of 10”.',
    resources: 'One link or reading a line.',
    question: '',
    next: '',
  } satisfies Record<RecapSectionId, string>,
  up: 'Move up',
  down: 'Move down',
  isIn: 'In the recap',
  restore: 'Back to what the notes say',
  notesStay: 'Changes here stay in this recap. Your notes keep their words.',
  setAside:
    'A line you wrote this over has changed or is shared no longer, so the recap says what the notes say. Your words are kept here.',
  useMine: 'Use my words',
  done: 'Done',
  template: 'Template',
  chooseTemplate: 'Choose a template',
  useTemplate: 'Use',
  laidOut: (name: string) => `Laid out as “${name}”`,
  saveAsTemplate: 'Save as template',
  templateName: 'Name of the template',
  templateHint: 'Keeps order, headings, what is left out and the opening line; nothing else.',
  saveTemplate: 'Save template',
  templateSaved: (name: string) => `Template “${name}” saved`,
  cancel: 'Cancel',
  sentUnchanged: (when: string) => `Sent ${when}. Nothing has changed since.`,
  sentChanged: (when: string) => `Changed since you sent it, ${when}.`,
  templates: 'Recap templates',
  templatesIntro:
    'How a recap is laid out. Save one in the preview of a recap; choose it there for another.',
  noTemplates: 'No templates yet.',
  remove: (name: string) => `Remove the template “${name}”`,
  removed: (name: string) => `“${name}” removed.`,
  undo: 'Undo',
  exportAll: 'Export templates',
  import: 'Import templates',
  imported: (count: number) =>
    count === 0
      ? 'Every template of that file is here already.'
      : plural('en', count, { one: '1 template added.', other: `${count} templates added.` }),
  passedOver: (places: string) =>
    `Passed over, because they are no recap templates: entries ${places} of the file.`,
  damaged: (count: number) =>
    plural('en', count, {
      one: '1 template can’t be read. It is still on disk.',
      other: `${count} templates can’t be read. They are still on disk.`,
    }),
  unreadable: (file: string) => `“${file}” could not be read. Choose it again or try a copy of it.`,
  refused: (file: string) => `Nothing was taken from “${file}”.`,
  refusals: {
    'too-big': 'A file of templates has at most 1 MB; choose the one that Coachside exported.',
    'bad-json': 'It is not whole, or not JSON; export it again where it came from.',
    'other-json':
      'It is JSON, but not a file of recap templates; choose one that Coachside exported.',
    'newer-version': 'A newer Coachside wrote it; update this one and import it again.',
    'too-many': 'It holds more than 100 templates; export fewer at a time.',
    empty: 'There is no recap template in it.',
  } satisfies Record<TemplateRefusal, string>,
};
type Messages = typeof en;
const es: Messages = {
  language: 'Idioma',
  languages: { en: 'English', es: 'Español' },
  sections: {
    thanks: 'Línea inicial',
    focus: 'Foco',
    insight: 'Lo más significativo',
    commitments: 'Compromisos',
    progress: 'Avances',
    resources: 'Recursos',
    question: 'Pregunta para el camino',
    next: 'Próxima conversación',
  },
  edit: (section) => `Editar: ${section}`,
  editing: (section) => `Editando: ${section}`,
  notIn: 'No está en este resumen',
  leftOut: 'fuera',
  empty: 'sin contenido',
  heading: 'Título',
  noHeading: 'Ninguno',
  words: 'Texto',
  hints: {
    thanks: 'Una línea que solo tú podrías escribir.',
    focus: '',
    insight: 'Una por línea. Lo que va entre comillas se muestra como cita.',
    commitments: 'Uno por línea.',
    progress: 'Uno por línea, como «Dormir: 4 → 6 de 10».',
    resources: 'Un enlace o una lectura por línea.',
    question: '',
    next: '',
  },
  up: 'Subir',
  down: 'Bajar',
  isIn: 'En el resumen',
  restore: 'Volver a lo que dicen las notas',
  notesStay: 'Estos cambios se quedan en este resumen. Tus notas conservan sus palabras.',
  setAside:
    'Una línea sobre la que escribiste ha cambiado o ya no se comparte, así que el resumen dice lo que dicen las notas. Aquí se conserva tu texto.',
  useMine: 'Usar mi texto',
  done: 'Listo',
  template: 'Plantilla',
  chooseTemplate: 'Elige una plantilla',
  useTemplate: 'Usar',
  laidOut: (name) => `Dispuesto como «${name}»`,
  saveAsTemplate: 'Guardar como plantilla',
  templateName: 'Nombre de la plantilla',
  templateHint: 'Conserva el orden, los títulos, lo que queda fuera y la línea inicial; nada más.',
  saveTemplate: 'Guardar plantilla',
  templateSaved: (name) => `Plantilla «${name}» guardada`,
  cancel: 'Cancelar',
  sentUnchanged: (when) => `Enviado ${when}. Nada ha cambiado desde entonces.`,
  sentChanged: (when) => `Ha cambiado desde que lo enviaste, ${when}.`,
  templates: 'Plantillas de resumen',
  templatesIntro:
    'Cómo se dispone un resumen. Guarda una en la vista previa de un resumen y elígela allí para otro.',
  noTemplates: 'Todavía no hay plantillas.',
  remove: (name) => `Quitar la plantilla «${name}»`,
  removed: (name) => `«${name}» quitada.`,
  undo: 'Deshacer',
  exportAll: 'Exportar plantillas',
  import: 'Importar plantillas',
  imported: (count) =>
    count === 0
      ? 'Todas las plantillas de ese archivo ya están aquí.'
      : plural('es', count, {
          one: '1 plantilla añadida.',
          other: `${count} plantillas añadidas.`,
        }),
  passedOver: (places) =>
    `Se han dejado de lado, porque no son plantillas de resumen: entradas ${places} del archivo.`,
  damaged: (count) =>
    plural('es', count, {
      one: '1 plantilla no se puede leer. Sigue en el disco.',
      other: `${count} plantillas no se pueden leer. Siguen en el disco.`,
    }),
  unreadable: (file) => `No se ha podido leer «${file}». Elígelo otra vez o prueba con una copia.`,
  refused: (file) => `No se ha tomado nada de «${file}».`,
  refusals: {
    'too-big': 'Un archivo de plantillas tiene como mucho 1 MB; elige el que exportó Coachside.',
    'bad-json': 'No está completo o no es JSON; expórtalo otra vez donde estaba.',
    'other-json':
      'Es JSON, pero no un archivo de plantillas de resumen; elige uno que haya exportado Coachside.',
    'newer-version': 'Lo escribió un Coachside más nuevo; actualiza este e impórtalo de nuevo.',
    'too-many': 'Contiene más de 100 plantillas; exporta menos de una vez.',
    empty: 'No hay ninguna plantilla de resumen en él.',
  },
};
export const recapEditorText: ByLanguage<Messages> = { en, es };

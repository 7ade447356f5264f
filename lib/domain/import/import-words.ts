import type { NoteKind } from '@/lib/domain/note';
import { wordFinder } from '@/lib/domain/word-finder';

export const NOTE_COLUMNS = ['day', 'time', 'text', 'kind', 'tags', 'client'] as const;
export type NoteColumn = (typeof NOTE_COLUMNS)[number];

export const CLIENT_COLUMNS = [
  ...['name', 'firstName', 'lastName', 'shownAs', 'email', 'phone'],
  ...['pronouns', 'members', 'language'],
] as const satisfies readonly string[];
export type ClientColumn =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'shownAs'
  | 'email'
  | 'phone'
  | 'pronouns'
  | 'members'
  | 'language';

/** What notes, and exports of other programs, call their columns, in English and Spanish. */
export const readNoteColumn = wordFinder<NoteColumn>({
  day: [
    ...['date', 'day', 'session date', 'date of session', 'created', 'created at', 'start'],
    ...['fecha', 'dia', 'fecha de sesion', 'fecha de la sesion', 'creado', 'inicio'],
  ],
  time: ['time', 'hour', 'start time', 'hora', 'hora de inicio'],
  text: [
    ...['note', 'notes', 'text', 'content', 'session notes', 'comment', 'comments', 'summary'],
    ...['nota', 'notas', 'texto', 'contenido', 'notas de sesion', 'notas de la sesion'],
    ...['comentario', 'comentarios', 'resumen'],
  ],
  kind: ['kind', 'type', 'category', 'tipo', 'clase', 'categoria'],
  tags: ['tags', 'tag', 'labels', 'label', 'topics', 'etiquetas', 'etiqueta', 'temas'],
  client: [
    ...['client', 'client name', 'coachee', 'name', 'who'],
    ...['cliente', 'nombre del cliente', 'nombre', 'quien'],
  ],
});

/** What lists of contacts call their columns, in English and Spanish. */
export const readClientColumn = wordFinder<ClientColumn>({
  name: [
    ...['name', 'full name', 'client', 'client name', 'coachee', 'display name', 'group'],
    ...['nombre completo', 'nombre y apellidos', 'cliente', 'nombre del cliente', 'grupo'],
  ],
  firstName: ['first name', 'given name', 'forename', 'nombre', 'nombre de pila'],
  lastName: ['last name', 'family name', 'surname', 'apellido', 'apellidos'],
  shownAs: [
    ...['shown as', 'initials', 'code', 'alias', 'nickname'],
    ...['se muestra como', 'iniciales', 'codigo', 'apodo'],
  ],
  email: [
    ...['email', 'e-mail', 'email address', 'e-mail address', 'mail', 'contact'],
    ...['e-mail 1 - value', 'primary email', 'contact information'],
    ...['correo', 'correo electronico', 'contacto', 'datos de contacto'],
  ],
  phone: [
    ...['phone', 'telephone', 'mobile', 'phone number', 'phone 1 - value', 'mobile phone'],
    ...['telefono', 'movil', 'celular'],
  ],
  pronouns: ['pronouns', 'pronombres'],
  members: ['members', 'participants', 'miembros', 'integrantes', 'participantes'],
  language: ['language', 'idioma', 'lengua'],
});

export const readNoteKind = wordFinder<Exclude<NoteKind, 'marker'>>({
  note: ['note', 'notes', 'observation', 'nota', 'notas', 'observacion'],
  insight: ['insight', 'insights', 'learning', 'hallazgo', 'aprendizaje', 'darse cuenta'],
  words: ['words', 'quote', "client's words", 'client’s words', 'palabras', 'cita'],
  hunch: ['hunch', 'hypothesis', 'intuicion', 'corazonada', 'hipotesis'],
});

export const readLanguageName = wordFinder<'en' | 'es'>({
  en: ['en', 'english', 'ingles', 'en-gb', 'en-us'],
  es: ['es', 'spanish', 'espanol', 'castellano', 'es-es', 'es-mx'],
});

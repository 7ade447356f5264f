import type { Preferences } from '@/lib/domain/meta';
import type { ByLanguage } from '@/lib/text/text';

const en = {
  interface: 'Interface',
  language: 'Language',
  languages: { browser: 'As the browser', en: 'English', es: 'Español' } satisfies Record<
    Preferences['language'],
    string
  >,
  languageHint: 'Each client’s documents keep their own language.',
  blur: 'Blur coach-only text',
  blurHint: 'It clears under the pointer or the keyboard focus.',
  selfPrompts: 'Questions for yourself around a session',
  selfPromptsHint: 'One to three, when you prepare and when you wrap up.',
  inSessionPrompt: 'A question for yourself during a session',
  inSessionPromptHint: 'One quiet line, another with every agenda item.',
  shortcuts: 'Shortcuts',
  storage: 'What is stored where',
  storageWhere:
    'Clients, sessions and notes are in one database in this browser profile, on this machine. Nothing is sent anywhere.',
  storageEncryption:
    'Coachside encrypts it only while the vault is on. Use the disk encryption of your system (BitLocker, FileVault, LUKS) as well.',
  vault: 'Open the vault’s page',
  used: (amount: string) => `${amount} in use.`,
  persistent: 'The browser has promised not to clear it by itself.',
  notPersistent:
    'The browser makes no separate promise to keep it, and with unlimited storage does not clear it to make room. Clearing all browsing data for this profile, or removing Coachside, does remove it.',
  diskUnknown:
    'The browser did not say how much is in use, or whether it promises to keep it. Nothing is lost by that; reload this page to ask it again.',
  rawCopy: 'Save a raw copy of everything',
  rawCopyHint: 'Every row as stored, in one JSON file. It holds all your notes in the clear.',
  rawCopySaved: 'The copy was handed to the browser’s downloads.',
  firstRun: 'Show the first-run page',
};
type Messages = typeof en;
const es: Messages = {
  interface: 'Interfaz',
  language: 'Idioma',
  languages: { browser: 'Como el navegador', en: 'English', es: 'Español' },
  languageHint: 'Los documentos de cada cliente conservan su propio idioma.',
  blur: 'Desenfocar el texto solo para ti',
  blurHint: 'Se aclara bajo el puntero o el foco del teclado.',
  selfPrompts: 'Preguntas para ti en torno a una sesión',
  selfPromptsHint: 'De una a tres, al prepararla y al cerrarla.',
  inSessionPrompt: 'Una pregunta para ti durante la sesión',
  inSessionPromptHint: 'Una línea discreta, otra con cada punto de la agenda.',
  shortcuts: 'Atajos',
  storage: 'Qué se guarda y dónde',
  storageWhere:
    'Los clientes, las sesiones y las notas están en una base de datos de este perfil del navegador, en este equipo. No se envía nada a ninguna parte.',
  storageEncryption:
    'Coachside solo la cifra con la caja fuerte activada. Usa además el cifrado de disco de tu sistema (BitLocker, FileVault, LUKS).',
  vault: 'Abrir la página de la caja fuerte',
  used: (amount) => `Ocupa ${amount}.`,
  persistent: 'El navegador ha prometido no borrarla por su cuenta.',
  notPersistent:
    'El navegador no promete aparte conservarla y, con almacenamiento ilimitado, no la borra para hacer sitio. Borrar todos los datos de navegación de este perfil, o quitar Coachside, sí la elimina.',
  diskUnknown:
    'El navegador no ha dicho cuánto ocupa ni si promete conservarla. No se pierde nada por eso; recarga esta página para volver a preguntarle.',
  rawCopy: 'Guardar una copia en bruto de todo',
  rawCopyHint:
    'Cada fila tal como está guardada, en un archivo JSON. Contiene todas tus notas sin cifrar.',
  rawCopySaved: 'La copia se ha entregado a las descargas del navegador.',
  firstRun: 'Mostrar la página de bienvenida',
};
export const settingsText: ByLanguage<Messages> = { en, es };

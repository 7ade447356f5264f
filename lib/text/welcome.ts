import type { ByLanguage } from '@/lib/text/text';

const en = {
  pageTitle: 'Welcome to Coachside',
  title: 'Welcome to Coachside',
  lead: 'A panel beside your video call: prepare, stay with your client, and leave with a recap. Everything you write stays on this machine.',
  openPanel: 'Open the panel',
  trySample: 'Try it with a sample client',
  sampleAdded:
    'The sample client is in the panel, with two past sessions. You can remove it at any time.',
  sampleWaits:
    'The sample client is ready, with two past sessions. Click the Coachside icon in the toolbar to open the panel.',
  panelOpened: 'The panel is open. Beside a call, open it with the Coachside icon in the toolbar.',
  panelFailed:
    'The browser did not open the panel from here. Click the Coachside icon in the toolbar; if you do not see it, look behind the puzzle piece and pin it.',
  how: 'How a session goes',
  steps: {
    prepare: {
      title: 'Prepare in three minutes',
      text: 'What was promised and what became of it, where the goals stand, and an agenda in the length you choose.',
    },
    live: {
      title: 'Be with your client',
      text: 'The writing line is at the top, near the camera. Enter on an empty line marks the moment; you finish it after the call.',
    },
    recap: {
      title: 'Leave with a recap',
      text: 'You decide line by line what your client may see. The rest stays with you.',
    },
  },
  shortcuts: 'Shortcuts',
  shortcutsHint: 'They work while the call has the focus.',
  storage: 'What is stored where',
  facts: {
    here: {
      title: 'Only on this machine',
      text: 'Clients, sessions and notes are in a database in this browser profile. Another browser, profile or computer does not have them.',
    },
    nobody: {
      title: 'No account, no server, no recording',
      text: 'Coachside does not listen to your call or read the page. The address of a call is used to recognise its room: only the site and the room are kept, never a passcode. The extension itself cannot reach the network.',
    },
    disk: {
      title: 'Encrypted if you choose',
      text: 'Without the vault, whoever can open your user account can read it. With it, everything you write is encrypted with a passphrase only you know. It can be turned on and off at any time; use the disk encryption of your system (BitLocker, FileVault, LUKS) as well.',
    },
    remove: {
      title: 'How to remove it',
      text: 'A removed client waits in the trash of the workspace. Removing the extension from the browser deletes everything: save a raw copy in the settings first if you may need it.',
    },
  },
  vault: 'Set up the vault',
  workspace: 'Open the workspace',
};
type Messages = typeof en;
const es: Messages = {
  pageTitle: 'Te damos la bienvenida a Coachside',
  title: 'Te damos la bienvenida a Coachside',
  lead: 'Un panel junto a tu videollamada: prepara, acompaña a tu cliente y termina con un resumen. Todo lo que escribes se queda en este equipo.',
  openPanel: 'Abrir el panel',
  trySample: 'Probar con un cliente de ejemplo',
  sampleAdded:
    'El cliente de ejemplo está en el panel, con dos sesiones anteriores. Puedes quitarlo cuando quieras.',
  sampleWaits:
    'El cliente de ejemplo está listo, con dos sesiones anteriores. Haz clic en el icono de Coachside de la barra para abrir el panel.',
  panelOpened:
    'El panel está abierto. Junto a una llamada, ábrelo con el icono de Coachside de la barra.',
  panelFailed:
    'El navegador no ha abierto el panel desde aquí. Haz clic en el icono de Coachside de la barra; si no lo ves, búscalo en la pieza de puzle y fíjalo.',
  how: 'Cómo transcurre una sesión',
  steps: {
    prepare: {
      title: 'Prepárate en tres minutos',
      text: 'Qué se prometió y qué ha sido de ello, cómo van las metas, y una agenda con la duración que elijas.',
    },
    live: {
      title: 'Acompaña a tu cliente',
      text: 'La línea de escritura está arriba, cerca de la cámara. Intro en una línea vacía marca el momento; lo completas después de la llamada.',
    },
    recap: {
      title: 'Termina con un resumen',
      text: 'Decides línea por línea qué puede ver tu cliente. Lo demás se queda contigo.',
    },
  },
  shortcuts: 'Atajos',
  shortcutsHint: 'Funcionan con el foco en la llamada.',
  storage: 'Qué se guarda y dónde',
  facts: {
    here: {
      title: 'Solo en este equipo',
      text: 'Los clientes, las sesiones y las notas están en una base de datos de este perfil del navegador. Otro navegador, perfil u ordenador no los tiene.',
    },
    nobody: {
      title: 'Sin cuenta, sin servidor, sin grabación',
      text: 'Coachside no escucha tu llamada ni lee la página. La dirección de una llamada sirve para reconocer su sala: solo se guardan el sitio y la sala, nunca un código de acceso. La propia extensión no puede acceder a la red.',
    },
    disk: {
      title: 'Cifrado si tú quieres',
      text: 'Sin la caja fuerte, quien pueda abrir tu cuenta de usuario puede leerlo. Con ella, todo lo que escribes se cifra con una contraseña que solo tú sabes. Se activa y desactiva cuando quieras; usa además el cifrado de disco de tu sistema (BitLocker, FileVault, LUKS).',
    },
    remove: {
      title: 'Cómo eliminarlo',
      text: 'Un cliente quitado espera en la papelera del espacio de trabajo. Quitar la extensión del navegador lo borra todo: guarda antes una copia en bruto desde los ajustes si puedes necesitarla.',
    },
  },
  vault: 'Preparar la caja fuerte',
  workspace: 'Abrir el espacio de trabajo',
};
export const welcomeText: ByLanguage<Messages> = { en, es };

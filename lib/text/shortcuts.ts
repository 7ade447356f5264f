import type { ByLanguage } from '@/lib/text/text';

const en = {
  verbs: {
    'open-panel': 'Open the panel',
    'mark-moment': 'Mark moment',
    'hide-everything': 'Hide everything',
    'next-item': 'Next agenda item',
  },
  when: {
    'open-panel': 'beside whatever page you are on',
    'mark-moment': 'works while the call has the focus, even with the panel closed',
    'hide-everything': 'covers the panel while you share your screen; again to show it',
    'next-item': 'moves on without a look down',
  },
  unassigned: 'Not set',
  unassignedHint:
    'A shortcut is not set: another extension may have it. Choose one in the browser’s shortcut settings.',
  unreadable:
    'The browser did not say which shortcuts are set. Everything they do has a button too; leave this page and come back to ask it again.',
  change: 'Set shortcuts',
  failed:
    'The browser did not open its shortcut settings. Type chrome://extensions/shortcuts into the address bar; in Firefox open about:addons and choose “Manage Extension Shortcuts” from the gear menu.',
};
type Messages = typeof en;
const es: Messages = {
  verbs: {
    'open-panel': 'Abrir el panel',
    'mark-moment': 'Marcar momento',
    'hide-everything': 'Ocultarlo todo',
    'next-item': 'Punto siguiente de la agenda',
  },
  when: {
    'open-panel': 'junto a la página en la que estés',
    'mark-moment': 'funciona con el foco en la llamada, incluso con el panel cerrado',
    'hide-everything': 'cubre el panel mientras compartes pantalla; otra vez para mostrarlo',
    'next-item': 'avanza sin bajar la mirada',
  },
  unassigned: 'Sin asignar',
  unassignedHint:
    'Hay un atajo sin asignar: puede que lo tenga otra extensión. Elige uno en los ajustes de atajos del navegador.',
  unreadable:
    'El navegador no ha dicho qué atajos hay. Todo lo que hacen tiene también un botón; sal de esta página y vuelve para preguntarle otra vez.',
  change: 'Configurar atajos',
  failed:
    'El navegador no ha abierto sus ajustes de atajos. Escribe chrome://extensions/shortcuts en la barra de direcciones; en Firefox abre about:addons y elige «Administrar atajos de extensiones» en el menú del engranaje.',
};
export const shortcutsText: ByLanguage<Messages> = { en, es };

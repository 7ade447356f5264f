import { defineConfig } from 'wxt';
import { fewFiles } from './scripts/lib/few-files.ts';
import { parsedQuestionBank } from './scripts/lib/parsed-question-bank.ts';

/**
 * Nothing may be fetched, framed, posted or evaluated: the promise "nothing leaves" is enforced by
 * the browser itself. The trusted types are the addresses of our own workers: see
 * `lib/browser/start-worker.ts`. Only builds carry it, because the dev server needs a websocket.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types search-worker backup-worker',
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/module-react'],
  vite: () => ({
    plugins: [parsedQuestionBank(), fewFiles()],
    // Written for the browsers we support, and a tenth shorter than what older ones are given.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    // A page names all its modules at once: found one through another, they come in two rounds.
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => {
    const isFirefox = browser === 'firefox';
    return {
      name: '__MSG_extensionName__',
      short_name: 'Coachside',
      description: '__MSG_extensionDescription__',
      default_locale: 'en',
      permissions: [
        'storage',
        'unlimitedStorage',
        'activeTab',
        ...(isFirefox ? [] : ['sidePanel']),
      ],
      incognito: 'not_allowed',
      action: { default_title: '__MSG_openPanel__' },
      commands: {
        [isFirefox ? '_execute_sidebar_action' : '_execute_action']: {
          suggested_key: { default: 'Alt+Shift+U' },
          ...(isFirefox ? { description: '__MSG_openPanel__' } : {}),
        },
        'mark-moment': {
          suggested_key: { default: 'Alt+Shift+K' },
          description: '__MSG_markMoment__',
        },
        'hide-everything': {
          suggested_key: { default: 'Alt+Shift+H' },
          description: '__MSG_hideEverything__',
        },
        'next-item': {
          suggested_key: { default: 'Alt+Shift+J' },
          description: '__MSG_nextItem__',
        },
      },
      ...(command === 'build'
        ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }
        : {}),
      ...(isFirefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'coachside@coachside.example',
                strict_min_version: '142.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '142', externally_connectable: { ids: [] } }),
    };
  },
});

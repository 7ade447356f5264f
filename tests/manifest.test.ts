import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '@/package.json';

/** The manifests in full, so that every permission, host and version is a decision somebody reads. */
const COMMON = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  short_name: 'Coachside',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  version: packageJson.version,
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    96: 'icon/96.png',
    128: 'icon/128.png',
  },
  incognito: 'not_allowed',
  action: { default_title: '__MSG_openPanel__' },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; " +
      "img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; frame-src 'none'; " +
      "object-src 'none'; base-uri 'none'; form-action 'none'; " +
      "require-trusted-types-for 'script'; trusted-types search-worker backup-worker",
  },
};

const COMMANDS = {
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
};

describe('the built manifest', () => {
  it('asks Chromium for exactly what is listed here', () => {
    expect(builtManifest('chrome-mv3', 'npm run build')).toEqual({
      ...COMMON,
      minimum_chrome_version: '142',
      permissions: ['storage', 'unlimitedStorage', 'activeTab', 'sidePanel'],
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
      externally_connectable: { ids: [] },
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
        ...COMMANDS,
      },
    });
  });

  it('asks Firefox for exactly what is listed here', () => {
    expect(builtManifest('firefox-mv3', 'npm run build:firefox')).toEqual({
      ...COMMON,
      permissions: ['storage', 'unlimitedStorage', 'activeTab'],
      background: { scripts: ['background.js'] },
      sidebar_action: {
        default_panel: 'sidepanel.html',
        default_title: 'Coachside',
        open_at_install: false,
        browser_style: false,
      },
      commands: {
        _execute_sidebar_action: {
          suggested_key: { default: 'Alt+Shift+U' },
          description: '__MSG_openPanel__',
        },
        ...COMMANDS,
      },
      browser_specific_settings: {
        gecko: {
          id: 'coachside@coachside.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
  });

  it.each(['en', 'es'])('has every message it names in %s', (language) => {
    const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
    const named = JSON.stringify([COMMON, COMMANDS]).matchAll(/__MSG_(\w+)__/g);

    for (const [, name] of named) expect(messages).toHaveProperty([String(name), 'message']);
  });
});

function builtManifest(folder: string, command: string): unknown {
  const file = `.output/${folder}/manifest.json`;
  if (!existsSync(file)) throw new Error(`${file} is missing: run ${command} first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findFirefox } from '../../../scripts/lib/browsers.mjs';
import { WINDOW_SCRIPT } from './firefox-window.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { recordNetwork } from './network.ts';

const BUILD = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const TESTING_LIBRARY = fileURLToPath(
  new URL(
    '../../../node_modules/@testing-library/dom/dist/@testing-library/dom.umd.min.js',
    import.meta.url,
  ),
);
const UUID = '11111111-2222-4333-8444-555555555555';
const DEFAULT_TIMEOUT_MS = 15_000;

const QUIET_PREFERENCES = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'toolkit.telemetry.enabled': false,
};

export interface FirefoxOptions {
  /** The built extension to load; Coachside's own build unless said otherwise. */
  extension?: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Where the browser saves files without asking. */
  downloads?: string;
}

/** How to find something in the sidebar: by role and accessible name, like a coach's screen reader. */
export interface Wanted {
  role: string;
  name?: string | RegExp;
  /** Which of several, from 0. */
  nth?: number;
}

/** A running Firefox with the extension loaded. Everything happens in the real sidebar. */
export interface FirefoxDriver {
  /** Where the extension's own pages are. */
  origin: string;
  profile: string;
  openSidebar(): Promise<void>;
  closeSidebar(): Promise<void>;
  /** Runs a function body in the sidebar's page and gives what it returns (JSON). */
  evaluate<Value>(body: string): Promise<Value>;
  /** Waits until the thing is there, and gives its text. */
  find(wanted: Wanted, timeoutMs?: number): Promise<string>;
  /** The texts of everything that matches now. */
  findAll(wanted: Wanted): Promise<string[]>;
  /** Moves the mouse there and presses the button, as a hand would. */
  click(wanted: Wanted): Promise<void>;
  /** Whether the thing is what the keyboard would act on now. */
  hasFocus(wanted: Wanted): Promise<boolean>;
  /** Puts the keyboard focus there. */
  focus(wanted: Wanted): Promise<void>;
  /** Types by real key events into whatever has the focus. A line break is Enter. */
  type(text: string): Promise<void>;
  /** Presses one key, such as `Enter`, `Tab`, `ArrowDown`, optionally with modifiers held. */
  press(key: string, modifiers?: readonly ('Shift' | 'Control' | 'Alt')[]): Promise<void>;
  /** A picture of the sidebar's page, as PNG. */
  screenshot(file: string): Promise<void>;
  /** The hosts that anything in the browser tried to reach. */
  requests(): string[];
  /** Every policy violation of an extension page since the browser started. */
  cspViolations(): Promise<string[]>;
  /** Loads an address in the current tab. */
  goto(url: string): Promise<void>;
  marionette: Marionette;
  /** Takes the power away. */
  kill9(): Promise<void>;
  /** Fails when any page of the extension broke a policy, unless that was what the test wanted. */
  close(options?: { mayBreakPolicy?: boolean }): Promise<void>;
}

/** Starts Firefox with the extension. Every call gets its own profile and port. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxDriver> {
  const extension = options.extension ?? BUILD;
  const id = extensionIdIn(extension);
  const port = await freePort();
  const network = await recordNetwork();
  const profile = mkdtempSync(path.join(tmpdir(), 'coachside-firefox-'));
  writePreferences(profile, {
    ...QUIET_PREFERENCES,
    'marionette.port': port,
    ...proxy(network.port),
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
    ...(options.downloads
      ? {
          'browser.download.folderList': 2,
          'browser.download.dir': options.downloads,
          'browser.download.useDownloadDir': true,
          'browser.download.always_ask_before_handling_new_types': false,
        }
      : {}),
  });
  const process_ = await startFirefox(profile, options.headless ?? true);
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  await marionette.send('Addon:Install', { path: extension, temporary: true });

  const inWindow = <Value>(body: string, ...values: unknown[]) =>
    marionette.runInWindow<Value>(`${WINDOW_SCRIPT}\n${body}`, values);

  async function evaluate<Value>(body: string): Promise<Value> {
    return inWindow<Value>(
      `return await actor().executeScript(${JSON.stringify(body)}, [], {
        timeout: ${DEFAULT_TIMEOUT_MS}, sandboxName: 'coachside', newSandbox: false, async: false });`,
    );
  }

  async function query<Value>(wanted: Wanted, then: string): Promise<Value> {
    const isLoaded = await evaluate<boolean>('return typeof TestingLibraryDom === "object";');
    if (!isLoaded)
      await evaluate(
        readFileSync(TESTING_LIBRARY, 'utf8').replace('this,(function', 'globalThis,(function'),
      );
    const name =
      wanted.name instanceof RegExp ? String(wanted.name) : JSON.stringify(wanted.name ?? null);
    return evaluate<Value>(`
      const options = ${name} === null ? {} : { name: ${name} };
      const found = TestingLibraryDom.queryAllByRole(document.body, ${JSON.stringify(wanted.role)}, options);
      const element = found[${wanted.nth ?? 0}];
      ${then}`);
  }

  async function waitFor<Value>(wanted: Wanted, then: string, timeoutMs = DEFAULT_TIMEOUT_MS) {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const value = await query<Value | null>(wanted, `if (!element) return null; ${then}`);
      if (value !== null) return value;
      if (Date.now() > deadline) {
        const page = await evaluate<string>('return document.body.innerText;');
        throw new Error(`No ${wanted.role} named ${wanted.name ?? 'anything'} in:\n${page}`);
      }
      await sleep(50);
    }
  }

  async function stop(signal: NodeJS.Signals): Promise<void> {
    marionette.close();
    await network.close();
    await ended(process_, signal);
  }

  return {
    origin: `moz-extension://${UUID}/`,
    profile,
    marionette,
    evaluate,
    openSidebar: () => inWindow('return await openSidebar(...values);', id),
    closeSidebar: () => inWindow('window.SidebarController.hide();'),
    find: (wanted, timeoutMs) => waitFor(wanted, 'return element.textContent;', timeoutMs),
    findAll: (wanted) => query(wanted, 'return found.map((each) => each.textContent);'),
    hasFocus: (wanted) => query(wanted, 'return found.includes(document.activeElement);'),
    async focus(wanted) {
      await waitFor(wanted, 'element.focus(); return true;');
      await inWindow('focusSidebar();');
    },
    async click(wanted) {
      const { x, y } = await waitFor<{ x: number; y: number }>(
        wanted,
        `element.scrollIntoView({ block: 'nearest' });
        const box = element.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };`,
      );
      await inWindow('await clickAt(...values);', x, y);
    },
    type: (text) =>
      inWindow(
        'await typeKeys(...values);',
        [...text].map((character) => (character === '\n' ? 'Enter' : character)),
        [],
      ),
    press: (key, modifiers = []) => inWindow('await typeKeys(...values);', [key], modifiers),
    async screenshot(file) {
      const picture = await inWindow<string>('return await drawSidebar();');
      writeFileSync(file, Buffer.from(picture.split(',')[1] ?? '', 'base64'));
    },
    requests: () => [...network.requests],
    cspViolations: () => inWindow('return policyViolations();'),
    goto: (url) => marionette.goto(url),
    kill9: () => stop('SIGKILL'),
    async close({ mayBreakPolicy = false } = {}) {
      const violations = await inWindow<string[]>('return policyViolations();');
      await marionette.quit();
      await stop('SIGTERM');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      if (violations.length > 0 && !mayBreakPolicy) {
        throw new Error(`A policy was broken: ${violations.join('\n')}`);
      }
    },
  };
}

async function startFirefox(profile: string, headless: boolean): Promise<ChildProcess> {
  return spawn(
    await findFirefox(),
    [
      ...(headless ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      'about:blank',
    ],
    { env: { ...process.env, HOME: profile }, stdio: 'ignore' },
  );
}

function proxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function extensionIdIn(extension: string): string {
  const file = path.join(extension, 'manifest.json');
  if (!existsSync(file)) {
    throw new Error(
      `There is no built extension in ${extension}: run npm run build:firefox first.`,
    );
  }
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function writePreferences(profile: string, preferences: Record<string, unknown>): void {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), `${lines.join('\n')}\n`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ended(process_: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (process_.exitCode !== null || process_.signalCode !== null) return;
  const exit = new Promise((resolve) => process_.once('exit', resolve));
  process_.kill(signal);
  await Promise.race([exit, sleep(5_000)]);
  process_.kill('SIGKILL');
}

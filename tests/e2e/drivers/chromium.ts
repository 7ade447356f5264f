import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';
import { ensureChromiumLanguages, findChromium } from '../../../scripts/lib/browsers.mjs';
import { CALL_PAGE } from './call-page.ts';
import { recordNetwork } from './network.ts';

const BUILD = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
const OWN_PROFILES = path.join(tmpdir(), 'coachside-chromium-');
const PANEL_ATTEMPTS = 50;

export interface ChromiumOptions {
  /** The built extension to load; Coachside's own build unless said otherwise. */
  extension?: string;
  /** A profile to go on with. Without it each launch gets a fresh one. */
  profile?: string;
  headless?: boolean;
  /** The language of the browser's own interface, which is what an extension sees. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  windowSize?: Size;
  /** The X display for a browser that is not headless. */
  display?: string;
  /** Other addresses to answer without the network: a glob pattern and the HTML it gives. */
  offlineRoutes?: Record<string, string>;
}

export interface Size {
  width: number;
  height: number;
}

/** A running Chromium with the extension loaded. */
export interface ChromiumDriver {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  /** Opens a page at the address, answered without the network, and the real side panel beside it. */
  openPanelBeside(url: string, html?: string): Promise<{ page: Page; panel: Page }>;
  /** Clicks the toolbar icon over a page, which opens the panel. */
  clickToolbarIcon(page: Page): Promise<void>;
  /** The panel that is open, as a page: a new client of the browser sees it, an old one does not. */
  attachPanel(): Promise<Page>;
  /** Opens a page of the extension in a tab: `sidepanel.html`, `workspace.html`, `welcome.html#…`. */
  openPage(name: string, viewport?: Size): Promise<Page>;
  /** The hosts that anything in the browser tried to reach, apart from the pages we answer. */
  requests(): string[];
  /**
   * Every policy violation reported by a page that this driver opened, from its first moment on, and
   * by the workers of those pages and of the background.
   */
  cspViolations(): string[];
  /** Takes the power away: no page, worker or browser process sees it coming. Fails like `close`. */
  kill9(): Promise<void>;
  /** Starts again on the same profile, after `kill9` or a `close` that kept it. */
  relaunch(): Promise<ChromiumDriver>;
  /**
   * Closes the browser. A profile that the driver made goes too, unless it is to be kept. Fails when
   * any page broke a policy, so that every run counts, unless that was what the test wanted to see.
   */
  close(options?: { keepProfile?: boolean; mayBreakPolicy?: boolean }): Promise<void>;
}

/** Starts Chromium with the extension. Every call gets its own profile, port and network record. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumDriver> {
  const extension = options.extension ?? BUILD;
  if (!existsSync(path.join(extension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${extension}: run npm run build first.`);
  }
  const profile = options.profile ?? mkdtempSync(OWN_PROFILES);
  withoutDictionaryDownload(profile);
  const network = await recordNetwork();
  const violations = new Set<string>();
  const answered = new Set<string>();
  const clients: Browser[] = [];
  const context = await launchContext(extension, profile, network.port, options);
  for (const [pattern, html] of Object.entries(options.offlineRoutes ?? {})) {
    await answer(context, pattern, html);
  }
  context.on('page', (page) => void watchViolations(page, violations).catch(unlessClosed));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  // An extension loaded by command line starts its worker while the window is still coming up.
  await watchWorker(worker, violations);

  const emulateColors = (page: Page) =>
    page.emulateMedia({ colorScheme: options.colorScheme ?? 'light' });

  async function clickToolbarIcon(page: Page): Promise<void> {
    await page.bringToFront();
    const browser = context.browser();
    if (!browser) throw new Error('The browser is gone.');
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}.`);
    // Playwright's protocol types are older than this command.
    await (session.send as (method: string, parameters: object) => Promise<unknown>).call(
      session,
      'Extensions.triggerAction',
      { id: extensionId, targetId: tab.targetId },
    );
    await session.detach();
  }

  async function attachPanel(): Promise<Page> {
    const [port] = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    for (let attempt = 0; attempt < PANEL_ATTEMPTS; attempt += 1) {
      const client = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const pages = client.contexts().flatMap((each) => each.pages());
      const address = `chrome-extension://${extensionId}/sidepanel.html`;
      const known = new Set(context.pages().map((page) => page.url()));
      const panel = pages.find((page) => page.url().startsWith(address) && !known.has(page.url()));
      if (panel) {
        clients.push(client);
        // This client sees every later tab as well, and would emulate its own default there.
        for (const each of client.contexts()) {
          each.on('page', (later) => void emulateColors(later).catch(unlessClosed));
        }
        await watchViolations(panel, violations);
        await emulateColors(panel);
        return panel;
      }
      await client.close();
      await sleep(100);
    }
    throw new Error('The side panel did not open.');
  }

  async function close({ keepProfile = false, mayBreakPolicy = false } = {}): Promise<void> {
    for (const client of clients.splice(0)) await client.close();
    await context.close();
    await network.close();
    if (!keepProfile && profile.startsWith(OWN_PROFILES)) {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
    if (!mayBreakPolicy) refuseViolations(violations);
  }

  return {
    context,
    extensionId,
    profile,
    clickToolbarIcon,
    attachPanel,
    close,
    async openPanelBeside(url, html = CALL_PAGE) {
      const blank = context.pages().find((each) => each.url() === 'about:blank');
      const page = blank ?? (await context.newPage());
      // The browser may greet the host of an address before anybody can answer for it.
      answered.add(new URL(url).host);
      await answer(context, `${new URL(url).origin}/**`, html);
      await page.goto(url);
      await clickToolbarIcon(page);
      const panel = await attachPanel();
      return { page, panel };
    },
    async openPage(name, viewport) {
      const page = await context.newPage();
      if (viewport) await page.setViewportSize(viewport);
      await page.goto(`chrome-extension://${extensionId}/${name}`);
      await emulateColors(page);
      return page;
    },
    requests: () => network.requests.filter((host) => !answered.has(host)),
    cspViolations: () => [...violations],
    async kill9() {
      for (const pid of processesOf(profile)) killNow(pid);
      await network.close();
      await waitUntilGone(profile);
      for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
        rmSync(path.join(profile, name), { force: true });
      }
      rmSync(path.join(profile, 'DevToolsActivePort'), { force: true });
      refuseViolations(violations);
    },
    relaunch: () => launchChromium({ ...options, profile }),
  };
}

async function launchContext(
  extension: string,
  profile: string,
  proxyPort: number,
  { headless = true, locale = 'en-US', colorScheme, windowSize, display }: ChromiumOptions,
): Promise<BrowserContext> {
  const { width, height } = windowSize ?? { width: 1280, height: 800 };
  if (!locale.startsWith('en')) await ensureChromiumLanguages();
  return chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless,
    viewport: null,
    ...(colorScheme ? { colorScheme } : {}),
    // Linux takes the language from the environment, other systems from --lang.
    env: {
      ...process.env,
      LANGUAGE: locale.replace('-', '_'),
      ...(display ? { DISPLAY: display } : {}),
    },
    // Without these two the window carries bars about automation and flags.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      `--lang=${locale}`,
      `--window-size=${width},${height}`,
      '--window-position=0,0',
      '--no-sandbox',
      '--test-type',
      '--disable-gpu',
      '--disable-quic',
      '--hide-crash-restore-bubble',
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ],
  });
}

/** Chromium fetches its own spelling dictionary at the first typed word: not a request of ours. */
function withoutDictionaryDownload(profile: string): void {
  const folder = path.join(profile, 'Default');
  const file = path.join(folder, 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ browser: { enable_spellchecking: false }, spellcheck: { dictionaries: [] } }),
  );
}

function answer(context: BrowserContext, pattern: string, html: string): Promise<unknown> {
  return context.route(pattern, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 204 }),
  );
}

// The protocol repeats to a new listener what it reported before, so nothing is missed.
async function watchViolations(page: Page, violations: Set<string>): Promise<void> {
  if (!/^(chrome-extension:|about:blank|$)/.test(page.url())) return;
  page.on('worker', (worker) => void watchWorker(worker, violations).catch(unlessClosed));
  for (const worker of page.workers()) await watchWorker(worker, violations);
  const session = await page.context().newCDPSession(page);
  // A picture is a page of the browser's own, which styles itself; nothing of ours runs there.
  const isPicture = () => page.url().endsWith('.png');
  session.on('Log.entryAdded', ({ entry }) => {
    if (isPicture()) return;
    if (/Content Security Policy|Trusted ?Types?/i.test(entry.text)) violations.add(entry.text);
  });
  session.on('Audits.issueAdded', ({ issue }) => {
    const details = issue.details.contentSecurityPolicyIssueDetails;
    if (details?.sourceCodeLocation?.url.endsWith('.png')) return;
    if (details) violations.add(JSON.stringify(details));
  });
  await session.send('Log.enable');
  await session.send('Audits.enable');
}

/** A worker reports to nobody but itself: what it is told of, it says on its console. */
async function watchWorker(worker: Worker, violations: Set<string>): Promise<void> {
  const mark = 'A worker broke the policy:';
  worker.on('console', (message) => {
    if (message.text().startsWith(mark)) violations.add(message.text());
  });
  await worker.evaluate((said) => {
    addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
      console.error(`${said} ${effectiveDirective} ${blockedURI} in ${location.href}`);
    });
  }, mark);
}

function refuseViolations(violations: ReadonlySet<string>): void {
  if (violations.size > 0) throw new Error(`A policy was broken: ${[...violations].join('\n')}`);
}

// A tab may be gone before we get to it; then there is nothing left to do there.
function unlessClosed(error: unknown): void {
  if (!/closed|No target with given id/.test(String(error))) throw error;
}

function processesOf(profile: string): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1e8 });
  return table
    .split('\n')
    .filter((line) => line.includes(profile) && !line.includes('ps -eo'))
    .map((line) => Number.parseInt(line, 10))
    .filter((pid) => pid !== process.pid);
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // A child that died with its parent is what we wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function waitUntilGone(profile: string): Promise<void> {
  for (let attempt = 0; attempt < 100 && processesOf(profile).length > 0; attempt += 1) {
    for (const pid of processesOf(profile)) killNow(pid);
    await sleep(50);
  }
}

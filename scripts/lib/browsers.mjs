// Finds the browsers that tests and `npm start` need, or installs them where that is safe: as root
// on Debian, which is what a container is. Everywhere else a sentence says what to install.
import { execFile, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

// Branded Chrome comes last: since version 137 it ignores --load-extension.
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome'];
const CHROMIUM_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const INSTALL_ATTEMPTS = 3;

/**
 * The path of a Chromium-family browser; `CHROME_PATH` wins.
 * @returns {Promise<string>}
 */
export function findChromium() {
  return findBrowser({
    chosen: process.env.CHROME_PATH,
    names: CHROMIUM_NAMES,
    paths: CHROMIUM_PATHS,
    packages: ['chromium', 'chromium-l10n', 'fonts-noto-core'],
    missing:
      'No Chromium-family browser was found. Install Chromium (https://www.chromium.org/getting-involved/download-chromium/) or Microsoft Edge, or set CHROME_PATH to the browser’s program file.',
  });
}

/**
 * Makes sure that Debian's Chromium can speak other languages than American English, which are a
 * package of their own; every other Chromium comes with all of them.
 */
export async function ensureChromiumLanguages() {
  const folder = '/usr/lib/chromium/locales';
  if (!existsSync(folder) || existsSync(`${folder}/es.pak`)) return;
  if (!canInstall()) throw new Error('Chromium speaks only English here. Install chromium-l10n.');
  await install(['chromium-l10n']);
}

/**
 * The path of Firefox; `FIREFOX_PATH` wins.
 * @returns {Promise<string>}
 */
export function findFirefox() {
  return findBrowser({
    chosen: process.env.FIREFOX_PATH,
    names: FIREFOX_NAMES,
    paths: FIREFOX_PATHS,
    packages: ['firefox-esr'],
    missing:
      'Firefox was not found. Install Firefox 142 or newer (https://www.mozilla.org/firefox/), or set FIREFOX_PATH to its program file.',
  });
}

/**
 * The path of a program such as `Xvfb`, installed from the named Debian packages if need be;
 * `undefined` where it is neither there nor installable.
 * @param {string} name
 * @param {readonly string[]} packages
 * @returns {Promise<string | undefined>}
 */
export async function findProgram(name, packages = []) {
  const found = onPath(name);
  if (found || packages.length === 0 || !canInstall()) return found;
  await install(packages);
  return onPath(name);
}

/**
 * @param {{ chosen: string | undefined, names: readonly string[], paths: readonly string[], packages: readonly string[], missing: string }} wanted
 * @returns {Promise<string>}
 */
async function findBrowser({ chosen, names, paths, packages, missing }) {
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`There is no browser at ${chosen}.`);
  }
  const find = () => names.map(onPath).find(Boolean) ?? paths.find((file) => existsSync(file));
  const found = find();
  if (found) return found;
  if (!canInstall()) throw new Error(missing);
  await install(packages);
  const installed = find();
  if (!installed) throw new Error(missing);
  return installed;
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    if (folder && isExecutable(file)) return file;
  }
  return undefined;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not for us to run: the answer to the question, not a failure.
  }
}

function canInstall() {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && Boolean(onPath('apt-get'))
  );
}

/** @param {readonly string[]} packages */
async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await run('apt-get', ['update', '-qq'], { env, maxBuffer: 1e8 });
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
        env,
        maxBuffer: 1e8,
      });
      return;
    } catch (error) {
      if (attempt === INSTALL_ATTEMPTS) {
        throw new Error(`apt-get could not install ${packages.join(', ')}: ${error}`);
      }
      console.log(`apt-get failed, trying again (${attempt} of ${INSTALL_ATTEMPTS - 1}).`);
      await sleep(5_000 * attempt);
    }
  }
}

/**
 * `Chromium 156.0.8078.79`, for the first line of a report.
 * @param {string} file
 */
export function versionOf(file) {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return stdout?.trim() || path.basename(file);
}

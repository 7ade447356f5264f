// `npm start`: builds Coachside and opens it in a browser. Where there is no display, or with --demo,
// it runs a whole session unattended instead and leaves the recap and pictures in .output/demo/.
//   --fresh  forget what earlier starts left in .output/profile
//   --demo   run the session unattended although there is a display
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findChromium, versionOf } from './lib/browsers.mjs';
import { PROJECT, runTool } from './lib/tools.mjs';

const EXTENSION = path.join(PROJECT, '.output', 'chrome-mv3');
const PROFILE = path.join(PROJECT, '.output', 'profile');
const BROWSER_START_MS = 3_000;

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(`\n${error.message}`);
  return 1;
});

/** @param {readonly string[]} options */
async function main(options) {
  const browser = await findChromium();
  console.log(`Building Coachside for ${versionOf(browser)} …`);
  if ((await runTool('wxt', ['build'])) !== 0) throw new Error('The build failed.');

  if (options.includes('--demo') || !hasDisplay()) {
    console.log('\nRunning a session unattended in the real side panel.');
    return runTool('node', ['scripts/demo.ts']);
  }
  if (options.includes('--fresh')) rmSync(PROFILE, { recursive: true, force: true });
  return open(browser);
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @param {string} browser */
function open(browser) {
  if (/google[ -]?chrome/i.test(versionOf(browser))) {
    console.log(
      `Google Chrome does not load extensions by command line. If Coachside is missing, open chrome://extensions, switch on the developer mode, choose “Load unpacked” and pick ${EXTENSION}`,
    );
  }
  const isKnown = existsSync(PROFILE);
  const flags = [
    `--user-data-dir=${PROFILE}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--test-type', // No bar about the flags.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const child = spawn(browser, [...flags, `--load-extension=${EXTENSION}`], { stdio: 'ignore' });
  if (isKnown) {
    // A new profile gets the first-run page from Coachside itself, a known one from here: once the
    // browser is up, because a page of an extension that is not loaded yet is blocked.
    setTimeout(() => {
      const page = `chrome-extension://${extensionId()}/welcome.html`;
      spawn(browser, [...flags, page], { stdio: 'ignore' }).unref();
    }, BROWSER_START_MS).unref();
  }
  console.log(`Coachside is open. What you write stays in ${PROFILE}; close the browser to end.`);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 0));
  });
}

/** An extension without a key is named after its folder: half a SHA-256, in the letters a to p. */
function extensionId() {
  const bytes = Buffer.from(EXTENSION, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const half = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...half].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

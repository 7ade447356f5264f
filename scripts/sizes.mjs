// What each page and script of the extension makes the browser read before it does anything, zipped
// as it is delivered, against what it may weigh. Part of `npm run check`; builds first, unless it is
// told with --built that the build is there.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT, runTool } from './lib/tools.mjs';

const BUILT = path.join(PROJECT, '.output', 'chrome-mv3');

/**
 * Kilobytes, by entry. The panel's is the design's own (§8); the others hold what they weigh today
 * and a little, so that a library that slips into a page is noticed.
 */
const BUDGETS = {
  'sidepanel.html': 170,
  'workspace.html': 208,
  'welcome.html': 165,
  'background.js': 75,
  'search-worker.js': 75,
  'backup-worker.js': 130,
};

/** Each file is asked for by itself: so many small ones are slower than one. */
const MOST_FILES = 24;

process.exitCode = await main(process.argv.slice(2));

/** @param {readonly string[]} options */
async function main(options) {
  if (!options.includes('--built') && (await runTool('wxt', ['build'])) !== 0) return 1;
  let tooLarge = 0;
  startsNoOther();
  for (const [entry, budget] of Object.entries(BUDGETS)) {
    const files = filesOf(entry);
    const kilobytes = files.reduce((sum, file) => sum + zippedSize(file), 0) / 1000;
    const isLight = kilobytes <= budget && files.length <= MOST_FILES;
    if (!isLight) tooLarge += 1;
    console.log(
      `${isLight ? 'ok      ' : 'TOO MUCH'} ${entry}: ${kilobytes.toFixed(1)} of ${budget} kB gzip in ${files.length} files`,
    );
    if (!isLight)
      for (const file of files)
        console.log(`         ${(zippedSize(file) / 1000).toFixed(1)} kB ${file}`);
  }
  return tooLarge === 0 ? 0 : 1;
}

/**
 * Every script that an entry can't do without: its own, and what those import other than on demand.
 * @param {string} entry
 */
function filesOf(entry) {
  const first = entry.endsWith('.html')
    ? [...read(entry).matchAll(/<script[^>]+src="\/?([^"]+\.js)"/g)].map(([, src]) => String(src))
    : [entry];
  if (first.length === 0) throw new Error(`${entry} loads no script.`);
  const found = new Set(first);
  for (const file of found) {
    for (const imported of importsOf(file)) found.add(imported);
  }
  return [...found];
}

/**
 * What a file imports other than on demand.
 * @param {string} file
 */
function importsOf(file) {
  const imports = read(file).matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\s*(?:[^"'()]*?from\s*)?["']([^"']+)["']/g,
  );
  return [...imports].map(([, source]) =>
    path.posix.join(path.posix.dirname(file), String(source)),
  );
}

/** Throws if a file loads a page's own script: that would start the page within another one. */
function startsNoOther() {
  const pages = Object.keys(BUDGETS).filter((entry) => entry.endsWith('.html'));
  const own = pages.map((page) => String(filesOf(page)[0]));
  for (const name of readdirSync(path.join(BUILT, 'chunks'))) {
    const started = own.find((file) =>
      importsOf(`chunks/${name}`).includes(file.replace(/^\//, '')),
    );
    if (started !== undefined) throw new Error(`chunks/${name} starts ${started}.`);
  }
}

/** @param {string} file */
function read(file) {
  return readFileSync(path.join(BUILT, file), 'utf8');
}

/** @param {string} file */
function zippedSize(file) {
  return gzipSync(readFileSync(path.join(BUILT, file)), { level: 9 }).length;
}

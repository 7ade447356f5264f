// `npm test`: browsers, both builds, every test, and one last line with the count. Plain JavaScript
// for the oldest Node that may start it; npm puts the project's own Node first in the path.
//   --full   more rounds of what is random: cuts of the power, property tests
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromiumLanguages, findChromium, findFirefox, versionOf } from './lib/browsers.mjs';
import { PROJECT, runTool } from './lib/tools.mjs';

const REPORTS = path.join(PROJECT, '.output', 'reports');
const PROJECTS = ['unit', 'e2e'];

process.exitCode = await main();

async function main() {
  const isFull = process.argv.includes('--full');
  console.log(`Chromium: ${versionOf(await findChromium())}`);
  await ensureChromiumLanguages();
  console.log(`Firefox: ${versionOf(await findFirefox())}`);
  for (const browser of ['chrome', 'firefox']) {
    console.log(`\nBuilding for ${browser} …`);
    const code = await runTool('wxt', ['build', '-b', browser]);
    if (code !== 0) return fail(`The build for ${browser} failed.`);
  }

  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const codes = [];
  for (const project of PROJECTS) {
    console.log(`\nRunning the ${project} tests …`);
    codes.push(
      await runTool(
        'vitest',
        [
          'run',
          '--config=tests/vitest.config.ts',
          `--project=${project}`,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${path.join(REPORTS, `${project}.json`)}`,
        ],
        { CI: 'true', COACHSIDE_FULL: isFull ? '1' : '' },
      ),
    );
  }

  const counts = PROJECTS.map(countIn);
  const passed = sum(counts.map((count) => count.passed));
  const failed = sum(counts.map((count) => count.failed));
  console.log(`\n${passed} passed, ${failed} failed`);
  const isComplete = counts.every((count) => count.passed + count.failed > 0);
  return failed === 0 && isComplete && codes.every((code) => code === 0) ? 0 : 1;
}

/**
 * A file that could not even be read by the runner has no tests, but it is a failure all the same.
 * @param {string} project
 */
function countIn(project) {
  const file = path.join(REPORTS, `${project}.json`);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const broken = report.testResults.filter(
      (
        /** @type {{ status: string, assertionResults: unknown[] }} */ { status, assertionResults },
      ) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch (error) {
    console.error(`The ${project} tests left no report: ${error}`);
    return { passed: 0, failed: 1 };
  }
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** @param {string} sentence */
function fail(sentence) {
  console.log(`${sentence}\n\n0 passed, 1 failed`);
  return 1;
}

import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from './tools.mjs';

const run = promisify(execFile);

/** The folders that are shipped. */
export const SOURCES = ['entrypoints', 'components', 'lib'];

/**
 * Reads the modules and what they import, and checks them against .dependency-cruiser.mjs.
 * @param {readonly string[]} [files]
 * @returns {Promise<import('dependency-cruiser').ICruiseResult>}
 */
export async function readImports(files = SOURCES) {
  const tool = path.join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const parameters = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...files];
  const { stdout } = await run(process.execPath, [tool, ...parameters], {
    cwd: PROJECT,
    maxBuffer: 1e9,
  }).catch((error) => {
    // Broken rules make it end with their number, and the result is on the output all the same.
    if (error.stdout) return error;
    throw error;
  });
  return JSON.parse(stdout);
}

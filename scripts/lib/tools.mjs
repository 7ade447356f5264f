import { spawn } from 'node:child_process';
import path from 'node:path';

/** The folder of the project, whatever folder a script is started from. */
export const PROJECT = path.join(import.meta.dirname, '../..');

const TOOLS = path.join(PROJECT, 'node_modules', '.bin');

/**
 * Runs a tool of the project on the project's own Node, with its output in ours, and gives its exit
 * code. Nothing is read from the terminal.
 * @param {string} name
 * @param {readonly string[]} [parameters]
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
export function runTool(name, parameters = [], env = {}) {
  const child = spawn(name, parameters, {
    cwd: PROJECT,
    env: { ...process.env, PATH: `${TOOLS}${path.delimiter}${process.env.PATH}`, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

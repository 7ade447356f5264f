import { type ChildProcess, execFile, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { findProgram } from './browsers.mjs';

const run = promisify(execFile);

/** A screen that nobody looks at, on which a browser has real windows. */
export interface Display {
  name: string;
  /** Takes a picture of the whole screen. */
  picture(file: string): Promise<void>;
  close(): void;
}

/** Starts such a screen; `undefined` where Xvfb or ImageMagick's `import` is not installed. */
export async function openDisplay(width: number, height: number): Promise<Display | undefined> {
  const [xvfb, shoot] = [await findProgram('Xvfb'), await findProgram('import')];
  if (!xvfb || !shoot) return undefined;
  const child = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const name = `:${await firstLine(child)}`;
  return {
    name,
    async picture(file) {
      await run(shoot, ['-display', name, '-window', 'root', file]);
    },
    close: () => void child.kill(),
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
    (child.stdio[3] as Readable).once('data', (line) => resolve(String(line).trim()));
  });
}

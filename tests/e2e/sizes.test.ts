import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { PROJECT } from '@/scripts/lib/tools.mjs';

const ENTRIES = 6;

it('makes no page and no script heavier than its budget', async () => {
  const script = path.join(PROJECT, 'scripts/sizes.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--built']);

  expect(stdout.match(/^ok/gm)).toHaveLength(ENTRIES);
});

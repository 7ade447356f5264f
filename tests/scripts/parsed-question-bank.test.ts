// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { parsedQuestionBank } from '@/scripts/lib/parsed-question-bank';

// Each build starts a bundler.
vi.setConfig({ testTimeout: 60_000 });

const [first, second] = await loadQuestionBank();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coachside-bank-'));
  mkdirSync(path.join(folder, 'lib'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a build with a question bank', () => {
  it('succeeds when every row is a question', async () => {
    await expect(buildWith([first, second])).resolves.toContain(first?.text);
  });

  it('fails with a sentence that names the broken row', async () => {
    await expect(buildWith([first, { ...second, es: undefined }])).rejects.toThrow(
      /Question bank, row 2 \(session-opening-shifted\): es: /,
    );
  });
});

/** Bundles a module that imports these rows the way the extension does, and gives the code. */
async function buildWith(rows: readonly unknown[]): Promise<string> {
  writeFileSync(path.join(folder, 'lib/question-bank.json'), JSON.stringify(rows));
  writeFileSync(
    path.join(folder, 'entry.js'),
    "import bank from './lib/question-bank.json';\nconsole.log(bank);",
  );
  const bundle = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [parsedQuestionBank()],
    build: { write: false, rolldownOptions: { input: path.join(folder, 'entry.js') } },
  });
  if (!('output' in bundle)) throw new Error('Expected one bundle.');
  return bundle.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

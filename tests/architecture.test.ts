import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readImports, SOURCES } from '@/scripts/lib/imports.mjs';
import { spokenTexts } from '@/tests/spoken-texts';

const NETWORK = /\b(fetch|WebSocket|XMLHttpRequest|RTCPeerConnection|EventSource|sendBeacon)\s*\(/;
const CLOCK_OR_CHANCE = /new Date\(\)|Date\.now\(|Math\.random\(|randomUUID\(|performance\.now\(/;
const UNSAFE = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;

// Each reading of the imports starts a tool of its own.
vi.setConfig({ testTimeout: 60_000 });

describe('the layers', () => {
  it('import only what the rules allow, in every module there is', async () => {
    const { summary, modules } = await readImports();
    const read = modules.filter(({ source }) =>
      SOURCES.some((folder) => source.startsWith(folder)),
    );
    const files = sourceFiles().filter((file) => !file.endsWith('.d.ts'));

    expect(violationsIn(summary)).toEqual([]);
    expect(read.length).toBeGreaterThan(20);
    expect(read.length).toBeGreaterThanOrEqual(files.length);
    expect(read.flatMap(({ dependencies }) => dependencies).length).toBeGreaterThan(read.length);
  });

  it('are drawn in the README as they are', async () => {
    const check = promisify(execFile)(process.execPath, ['scripts/diagram.mjs', '--check']);

    await expect(check).resolves.toBeDefined();
  });

  describe('with a wrong import planted', () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(path.join('lib', 'domain', 'planted-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it.each([
      ['storage in the domain', "import { db } from '@/lib/storage/db';\nexport const it = db;"],
      [
        'a type from a screen',
        "import type { Panel } from '@/components/app/Panel';\nexport type It = typeof Panel;",
      ],
      [
        'an npm package',
        "import { createRoot } from 'react-dom/client';\nexport const it = createRoot;",
      ],
      [
        'something that is not there',
        "import { nothing } from '@/lib/domain/nothing';\nexport const it = nothing;",
      ],
    ])('are reported: %s', async (_what, code) => {
      const file = path.join(folder, 'wrong.ts');
      writeFileSync(file, code);

      const { summary } = await readImports([file]);

      expect(violationsIn(summary).filter((line) => line.includes('wrong.ts'))).not.toEqual([]);
    });
  });
});

describe('the source', () => {
  it('takes the time and chance from nowhere in the pure layers', () => {
    const pure = sourceFiles().filter((file) => /^lib\/(domain|documents|export)\//.test(file));

    expect(pure.length).toBeGreaterThan(10);
    expect(linesWith(CLOCK_OR_CHANCE, pure)).toEqual([]);
  });

  it('has no code that could reach a network', () => {
    expect(linesWith(NETWORK, sourceFiles())).toEqual([]);
  });

  it('has no way to turn text into markup or code', () => {
    expect(linesWith(UNSAFE, sourceFiles())).toEqual([]);
  });

  it('has no barrels and no drawers for odds and ends', () => {
    const misplaced = sourceFiles().filter(
      (file) =>
        /(^|\/)index\.tsx?$/.test(file) ||
        /(^|\/)(utils?|helpers?|common|types|hooks)(\/|\.)/.test(file),
    );

    expect(misplaced).toEqual([]);
  });

  it('imports by one way of writing, and nothing by magic', () => {
    expect(linesWith(/from '\.{1,2}\/|import\('\.{1,2}\/|from '#imports'/, sourceFiles())).toEqual(
      [],
    );
    expect(readFileSync('wxt.config.ts', 'utf8')).toContain('imports: false');
  });

  it('says nothing to the coach that is not in lib/text', () => {
    expect(
      sourceFiles()
        .filter((file) => file.endsWith('.tsx'))
        .flatMap(spokenIn),
    ).toEqual([]);
  });

  it('keeps its entry points to wiring', () => {
    const long = sourceFiles()
      .filter((file) => file.startsWith('entrypoints/'))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 60);

    expect(long).toEqual([]);
  });
});

describe('the search for text in JSX', () => {
  it.each([
    ['<p>Save client</p>', 1],
    ['<button aria-label="Close" />', 1],
    ["<p>{open ? 'Open' : 'Closed'}</p>", 2],
    ['<input placeholder={`Find`} />', 1],
    ['<p className="quiet">{t.saved} · {count}</p>', 0],
    ['<p role="status" data-kind="note">{t.saved}</p>', 0],
    ["<Button look={wide ? 'main' : 'quiet'}>{t.save}</Button>", 0],
  ])('in %s finds %i', (jsx, count) => {
    expect(spokenTexts(`export const It = () => ${jsx};`)).toHaveLength(count);
  });
});

function violationsIn({ violations }: ICruiseResult['summary']): string[] {
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

function sourceFiles(): string[] {
  return SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name))),
  )
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => !file.includes('planted-'));
}

/** `file:line: code` for every line of code (comments aside) that matches. */
function linesWith(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line, index) => ({ line: line.replace(/^\s*(\/\/|\*|\/\*).*$/, ''), index }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, index }) => `${file}:${index + 1}: ${line.trim()}`),
  );
}

function spokenIn(file: string): string[] {
  return spokenTexts(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`);
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SOURCES = ['lib', 'components', 'entrypoints'];
const CHECKED = path.join(import.meta.dirname, 'fixtures/linear-patterns.frozen.json');
const IS_FULL = process.env.COACHSIDE_FULL === '1';
const PATIENCE_MS = 10_000;

interface Frozen {
  /** Takes no longer than the text it reads. */
  linear: string[];
  /** Takes longer, over a text that is short: what bounds it. */
  bounded: Record<string, string>;
  /** Is put together when it runs: from what. */
  assembled: Record<string, string>;
}

interface Found {
  file: string;
  /** `/source/flags`, or, of one that is put together, the code that does it. */
  pattern: string;
  isLiteral: boolean;
}

const found = SOURCES.flatMap((folder) => filesIn(folder)).flatMap(patternsIn);
const frozen = JSON.parse(readFileSync(CHECKED, 'utf8')) as Frozen;
const literals = [...new Set(found.flatMap((each) => (each.isLiteral ? [each.pattern] : [])))];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

function patternsIn(file: string): Found[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const patterns: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      patterns.push({ file, pattern: node.text, isLiteral: true });
    }
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isMade && node.expression.getText(source) === 'RegExp') {
      const pattern = (node.arguments ?? []).map((each) => each.getText(source)).join(', ');
      patterns.push({ file, pattern, isLiteral: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return patterns;
}

/** What the checker says of a pattern: `safe`, or how it grows. */
async function growthOf(pattern: string): Promise<string> {
  process.env.RECHECK_SYNC_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  const end = pattern.lastIndexOf('/');
  const told = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: PATIENCE_MS });
  return told.status === 'vulnerable' ? told.complexity.summary : told.status;
}

describe('the regular expressions of Coachside', () => {
  it('are found', () => {
    expect(found.length).toBeGreaterThan(100);
  });

  it('take no longer than the text they read, unless what bounds it is written down', async () => {
    const known = new Set([...frozen.linear, ...Object.keys(frozen.bounded)]);
    const open = IS_FULL
      ? literals.filter((each) => frozen.bounded[each] === undefined)
      : literals.filter((each) => !known.has(each));

    const slow: string[] = [];
    for (const pattern of open) {
      const growth = await growthOf(pattern);
      if (growth !== 'safe') slow.push(`${pattern}: ${growth}`);
    }

    expect(slow).toEqual([]);
    // One that is new and linear is written down, so that it is not checked with every run.
    expect(open.filter((each) => !known.has(each))).toEqual([]);
  }, 1_800_000);

  it('that are put together are made of what is written down', () => {
    const assembled = found.flatMap((each) => (each.isLiteral ? [] : [each.pattern]));

    expect(Object.keys(frozen.assembled).toSorted()).toEqual([...new Set(assembled)].toSorted());
  });

  it('are all still there', () => {
    const gone = [...frozen.linear, ...Object.keys(frozen.bounded)];

    expect(gone.filter((pattern) => !literals.includes(pattern))).toEqual([]);
  });

  it.each(['/^(a+)+$/', '/(?:\\w+\\s?)*!/'])(
    'would be refused if they grew: %s',
    async (pattern) => {
      expect(await growthOf(pattern)).not.toBe('safe');
    },
  );
});

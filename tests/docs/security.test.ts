import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = path.join(import.meta.dirname, '../..');
const text = readFileSync(path.join(PROJECT, 'docs/SECURITY.md'), 'utf8');

/** The lines of the tables that say how a promise is tested. */
const promises = text
  .split('\n## ')
  .filter((section) => section.includes('| promise |'))
  .flatMap((section) => section.split('\n').filter((line) => /^\| (?!promise|---)/.test(line)))
  .map((line) => {
    const [promise = '', tests = ''] = line.slice(1, -1).split('|');
    return {
      promise: promise.trim(),
      tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
    };
  });

describe('the page on security', () => {
  it('has promises', () => {
    expect(promises.length).toBeGreaterThan(15);
  });

  it.each(promises)('$promise – is held by tests that are there', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((file) => !existsSync(path.join(PROJECT, file)))).toEqual([]);
  });

  it('links to nothing that is gone', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? '');

    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((to) => !existsSync(path.join(PROJECT, 'docs', to)))).toEqual([]);
  });
});

// `npm run diagram`: draws which folder imports which, from the code, into README.md.
//   --check  says whether the drawing is up to date, and changes nothing
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readImports } from './lib/imports.mjs';
import { PROJECT } from './lib/tools.mjs';

const README = path.join(PROJECT, 'README.md');
const START = '<!-- diagram -->';
const END = '<!-- /diagram -->';

const readme = readFileSync(README, 'utf8');
const before = readme.indexOf(START);
const after = readme.indexOf(END);
if (before < 0 || after < before) {
  console.error(`README.md has no place for the diagram: a line ${START} and a line ${END}.`);
  process.exit(1);
}
const drawn = `${readme.slice(0, before)}${START}\n${await draw()}\n${readme.slice(after)}`;
if (process.argv.includes('--check')) {
  if (drawn !== readme) {
    console.error('The diagram in README.md is not what the code imports: npm run diagram.');
    process.exit(1);
  }
} else {
  writeFileSync(README, drawn);
  console.log('Drew the diagram in README.md.');
}

async function draw() {
  const { modules } = await readImports();
  /** @type {Set<string>} */
  const edges = new Set();
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [layerOf(source), layerOf(resolved)];
      if (from && to && from !== to) edges.add(`${from} --> ${to}`);
    }
  }
  const layers = new Set([...edges].flatMap((edge) => edge.split(' --> ')));
  const names = [...layers].sort().map((layer) => `  ${idOf(layer)}[${layer}]`);
  const arrows = [...edges]
    .sort()
    .map((edge) => `  ${edge.split(' --> ').map(idOf).join(' --> ')}`);
  return ['```mermaid', 'flowchart LR', ...names, ...arrows, '```'].join('\n');
}

/**
 * `lib/domain` for a file of the domain, `components` for any screen; nothing for an npm package.
 * @param {string} file
 */
function layerOf(file) {
  return file.match(/^(lib\/[^/]+|components|entrypoints)\//)?.[1];
}

/** @param {string} layer */
function idOf(layer) {
  return layer.replace('/', '_');
}

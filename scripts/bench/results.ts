import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROJECT } from '../lib/tools.mjs';

interface Result {
  what: string;
  value: number;
  unit: string;
  budget: string;
  isMet: boolean;
  details: string[];
}

const results: Result[] = [];

/** Keeps and prints one budget's figure. */
export function report(
  what: string,
  value: number,
  budget: string,
  isMet: boolean,
  unit = '×',
): void {
  results.push({ what, value, unit, budget, isMet, details: [] });
  console.log(
    `${isMet ? 'met   ' : 'MISSED'} ${what}: ${value.toFixed(2)} ${unit}  (budget ${budget})`,
  );
}

/** Says more of the figure reported last: its spread, and what it is measured by. */
export function detail(text: string): void {
  results.at(-1)?.details.push(text);
  console.log(`       ${text}`);
}

/**
 * Leaves everything reported as JSON and as a table, and the table in docs/performance.md too if it
 * is to be written there; returns the table, in Markdown.
 */
export function writeResults({ isWritten = false } = {}): string {
  const folder = path.join(PROJECT, '.output', 'reports');
  const [cpu] = os.cpus();
  const machine = `${os.cpus().length} × ${cpu?.model.trim()}, Node ${process.version}`;
  const rows = (ofDetails: (details: string[]) => string) =>
    results.map(
      ({ what, value, unit, budget, isMet, details }) =>
        `| ${what} | ${value.toFixed(2)} ${unit} | ${budget} | ${isMet ? 'met' : '**missed**'} |${ofDetails(details)}`,
    );
  const table = [
    '| what | measured | budget | |',
    '| --- | ---: | --- | --- |',
    ...rows(() => ''),
  ].join('\n');
  const full = [
    '| what | measured | budget | | spread |',
    '| --- | ---: | --- | --- | --- |',
    ...rows((details) => ` ${details.join('; ')} |`),
  ].join('\n');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'bench.json'), JSON.stringify({ machine, results }, null, 2));
  writeFileSync(path.join(folder, 'bench.md'), `${machine}\n\n${full}\n`);
  if (isWritten) writeInto(path.join(PROJECT, 'docs', 'performance.md'), `${machine}.\n\n${full}`);
  return table;
}

const MARKS = /(<!-- results -->\n)[\s\S]*?(\n?<!-- \/results -->)/;

function writeInto(file: string, results: string): void {
  const text = readFileSync(file, 'utf8');
  if (!MARKS.test(text)) throw new Error(`${file} has no place for results.`);
  writeFileSync(
    file,
    text.replace(MARKS, (_, begin, end) => `${begin}${results}\n${end.trimStart()}`),
  );
}

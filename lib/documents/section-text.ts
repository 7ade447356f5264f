import type { Block } from '@/lib/documents/document';
import type { RecapSectionId } from '@/lib/domain/recap-draft';

/**
 * A section's body as plain lines, for a coach to write in, and back. Every line is one item of a
 * list; a line that begins with a blank goes on with the one before. Quoted words are a quote where
 * quotes are at home, and `goal: 3 → 5` is a row. Prose is one piece.
 */
type Shape = 'prose' | 'quote' | 'list' | 'quotes-and-list' | 'rows-and-list';

const SHAPES: Record<RecapSectionId, Shape> = {
  thanks: 'prose',
  focus: 'prose',
  insight: 'quotes-and-list',
  commitments: 'list',
  progress: 'rows-and-list',
  resources: 'list',
  question: 'quote',
  next: 'prose',
};

/** What a coach finds in the field. Empty lines within an item are closed up. */
export function textOfSection(id: RecapSectionId, blocks: readonly Block[]): string {
  const isWhole = SHAPES[id] === 'prose' || SHAPES[id] === 'quote';
  if (isWhole) return blocks.map((block) => ('text' in block ? block.text : '')).join('\n\n');
  return blocks.flatMap(linesOf).map(asEntry).join('\n');
}

/** The blocks that a coach's lines mean. None when nothing is written. */
export function blocksOfSection(id: RecapSectionId, text: string): Block[] {
  if (text.trim() === '') return [];
  switch (SHAPES[id]) {
    case 'prose':
      return [{ type: 'paragraph', text: text.trim() }];
    case 'quote':
      return [{ type: 'quote', text: text.trim() }];
    case 'list':
      return joined(entriesOf(text).map(item));
    case 'quotes-and-list':
      return joined(entriesOf(text).map((entry) => quoted(entry) ?? item(entry)));
    case 'rows-and-list':
      return joined(entriesOf(text).map((entry) => row(entry) ?? item(entry)));
  }
}

/** The lines of which a text is made, to compare what two of them say. */
export function entriesOf(text: string): string[] {
  const entries: string[][] = [];
  for (const line of text.split(/\r\n|\r|\n/u)) {
    if (line.trim() === '') continue;
    if (/^\s/u.test(line) && entries.length > 0) entries.at(-1)?.push(line.trim());
    else entries.push([line.trim()]);
  }
  return entries.map((lines) => lines.join('\n'));
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return [...block.items];
    case 'key-values':
      return block.rows.map(({ key, value }) => `${key}: ${value}`);
    case 'quote':
      return [`“${block.text.trim()}”`];
    case 'paragraph':
      return [block.text];
    default:
      return [];
  }
}

function asEntry(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n  ');
}

const QUOTED = /^(?:“(.*)”|"(.*)"|«(.*)»|„(.*)“)$/su;

function quoted(entry: string): Block | undefined {
  const said = QUOTED.exec(entry)
    ?.slice(1)
    .find((each) => each !== undefined);
  return said === undefined || said.trim() === ''
    ? undefined
    : { type: 'quote', text: said.trim() };
}

/** At the last colon, because a goal may have one of its own. */
function row(entry: string): Block | undefined {
  const colon = entry.lastIndexOf(': ');
  if (colon < 1) return undefined;
  const [key, value] = [entry.slice(0, colon).trim(), entry.slice(colon + 2).trim()];
  return value === '' ? undefined : { type: 'key-values', rows: [{ key, value }] };
}

/** A sign that a coach put before an item is the list's own. */
function item(entry: string): Block {
  return { type: 'list', items: [entry.replace(/^[-–•*]\s+(?=\S)/u, '')] };
}

/** Items that follow each other are one list, and so are rows. */
function joined(blocks: readonly Block[]): Block[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run?.[0]?.type === block.type) run.push(block);
    else runs.push([block]);
  }
  return runs.flatMap((run) => {
    const items = run.flatMap((block) => (block.type === 'list' ? block.items : []));
    const rows = run.flatMap((block) => (block.type === 'key-values' ? block.rows : []));
    if (items.length > 0) return [{ type: 'list' as const, items }];
    if (rows.length > 0) return [{ type: 'key-values' as const, rows }];
    return run;
  });
}

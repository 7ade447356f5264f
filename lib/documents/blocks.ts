import type { Block } from '@/lib/documents/document';

/** A heading and what follows it, or nothing at all when nothing follows. */
export function section(heading: string, ...blocks: readonly (Block | undefined)[]): Block[] {
  const present = blocks.filter((block) => block !== undefined);
  return present.length === 0 ? [] : [{ type: 'heading', text: heading }, ...present];
}

export function paragraph(text: string): Block | undefined {
  return text.trim() === '' ? undefined : { type: 'paragraph', text };
}

export function quote(text: string): Block {
  return { type: 'quote', text };
}

export function list(items: readonly string[]): Block | undefined {
  return items.length === 0 ? undefined : { type: 'list', items };
}

export function keyValues(rows: readonly { key: string; value: string }[]): Block | undefined {
  return rows.length === 0 ? undefined : { type: 'key-values', rows };
}

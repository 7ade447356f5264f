import { type ObservabilitySet, RangeSet } from 'dexie';

/** What every live query of this page takes for a change of what it reads. */
const ANY_CHANGE = { all: new RangeSet(-Infinity, [[]]) } as unknown as ObservabilitySet;

/** By which Dexie hears, within one page, of changes that were made elsewhere. */
const CHANGED_ELSEWHERE = 'x-storagemutated-1';

/**
 * Has every live query of this page read again, though nothing was written. Until then each remembers
 * every change that did not concern it: over a long session that is most of what a page holds on to.
 */
export function askAnew(page: EventTarget = globalThis): void {
  page.dispatchEvent(new CustomEvent(CHANGED_ELSEWHERE, { detail: ANY_CHANGE }));
}

/** Whether queries are only asked to read again. */
export function isAskedAnew(parts: ObservabilitySet): boolean {
  return parts === ANY_CHANGE;
}

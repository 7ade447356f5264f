const PAGE_BITS = 16;
const PAGE_CELLS = 1 << PAGE_BITS;
const FIRST_SLICE = 4;
const LONGEST_SLICE = 4_096;
/** A position further into a text than this is not told from it; no text has so many words. */
const LAST_POSITION = 0xffff;

/** Part of a list: the cells from one place to just before another, in two rows of numbers. */
type VisitSlice = (
  documents: Uint32Array,
  positions: Uint16Array,
  from: number,
  to: number,
) => void;

/**
 * In which documents, and where in them, each word stands: many lists that grow, without a million
 * small objects and without ever moving one. A list is a chain of slices, each twice as long as the
 * one before; the last cell of a full slice holds the place of the next.
 */
export interface Postings {
  /** Adds to a list. Documents must come in rising order, and positions within a document. */
  add: (list: number, document: number, position: number) => void;
  /** Hands over a list slice by slice, so that the loops over it are the caller's own. */
  visit: (list: number, visit: VisitSlice) => void;
  bytes: () => number;
}

export function createPostings(): Postings {
  const pages: { documents: Uint32Array; positions: Uint16Array }[] = [];
  let used = 0;
  const firstSlices: number[] = [];
  /** Where the next posting goes, and how many cells are left before the one for the link. */
  const ends: number[] = [];
  const left: number[] = [];
  const lengths: number[] = [];

  /** Slices never cross pages: what is left of a page that is too short stays empty. */
  function takeSlice(length: number): number {
    if (used + length > pages.length * PAGE_CELLS) {
      used = pages.length * PAGE_CELLS;
      pages.push({
        documents: new Uint32Array(PAGE_CELLS),
        positions: new Uint16Array(PAGE_CELLS),
      });
    }
    used += length;
    return used - length;
  }

  function extend(list: number): void {
    const before = lengths[list];
    const length = before === undefined ? FIRST_SLICE : Math.min(before * 2, LONGEST_SLICE);
    const start = takeSlice(length);
    if (before === undefined) firstSlices[list] = start;
    else write(ends[list] ?? 0, start, 0);
    lengths[list] = length;
    ends[list] = start;
    left[list] = length - 1;
  }

  function write(cell: number, document: number, position: number): void {
    const page = pages[cell >>> PAGE_BITS];
    if (page === undefined) return;
    page.documents[cell & (PAGE_CELLS - 1)] = document;
    page.positions[cell & (PAGE_CELLS - 1)] = position;
  }

  return {
    add(list, document, position) {
      if ((left[list] ?? 0) === 0) extend(list);
      const end = ends[list] ?? 0;
      write(end, document, Math.min(position, LAST_POSITION));
      ends[list] = end + 1;
      left[list] = (left[list] ?? 0) - 1;
    },
    visit(list, visit) {
      const end = ends[list];
      if (end === undefined) return;
      let start = firstSlices[list] ?? 0;
      for (let length = FIRST_SLICE; ; length = Math.min(length * 2, LONGEST_SLICE)) {
        const page = pages[start >>> PAGE_BITS];
        if (page === undefined) return;
        const from = start & (PAGE_CELLS - 1);
        const isLast = end >= start && end < start + length;
        const to = isLast ? end - start + from : from + length - 1;
        visit(page.documents, page.positions, from, to);
        if (isLast) return;
        start = page.documents[to] ?? 0;
      }
    },
    bytes: () => pages.length * PAGE_CELLS * 6 + firstSlices.length * 32,
  };
}

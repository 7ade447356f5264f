const ACTS = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * Brings the line with an entry into sight as soon as it is drawn: unfolds what it is folded in, marks
 * it and gives it the focus. Once the coach does something else, it waits no longer. Returns how to
 * stop, which also takes the mark away.
 */
export function showEntry(id: string, page: Document = document): () => void {
  let shown: HTMLElement | undefined;
  const observer = new MutationObserver(tryToShow);
  const stop = () => {
    observer.disconnect();
    for (const act of ACTS) page.removeEventListener(act, stop, true);
  };

  function tryToShow(): void {
    const line = page.querySelector<HTMLElement>(`[data-entry~="${CSS.escape(id)}"]`);
    if (line === null) return;
    stop();
    shown = line;
    unfold(line);
    line.dataset.sought = 'true';
    line.setAttribute('aria-current', 'true');
    line.tabIndex = -1;
    line.scrollIntoView({ block: 'center' });
    line.focus({ preventScroll: true });
  }

  observer.observe(page, { childList: true, subtree: true });
  for (const act of ACTS) page.addEventListener(act, stop, true);
  tryToShow();
  return () => {
    stop();
    delete shown?.dataset.sought;
    shown?.removeAttribute('aria-current');
  };
}

/** Opens every fold around a line, and the one that is the line. */
function unfold(line: HTMLElement): void {
  const own = line.querySelector<HTMLDetailsElement>(':scope > details');
  if (own !== null) own.open = true;
  for (let fold = line.closest('details'); fold !== null; ) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
}

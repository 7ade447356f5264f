/** Remembers what has the focus, with its caret or selection, and gives how to bring that back. */
export function rememberFocus(page: Pick<Document, 'activeElement'> = document): () => void {
  const element = page.activeElement;
  if (!(element instanceof HTMLElement)) return () => undefined;
  const field =
    element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
      ? element
      : undefined;
  const [start, end, direction] = [
    field?.selectionStart,
    field?.selectionEnd,
    field?.selectionDirection,
  ];
  return () => {
    element.focus({ preventScroll: true });
    // Some fields, such as those for numbers, have no selection to tell or to set.
    if (typeof start !== 'number' || typeof end !== 'number') return;
    field?.setSelectionRange(start, end, direction ?? 'none');
  };
}

/**
 * Moves the focus by an arrow key: down and up between the search field and the list's items,
 * keeping the column of buttons; left and right along one item's buttons. Says whether it did.
 */
export function moveFocus(within: HTMLElement, key: string): boolean {
  const focused = document.activeElement;
  const search = within.querySelector<HTMLElement>('input[type="search"]');
  const items = [...within.querySelectorAll('li')];
  const row = items.findIndex((item) => item.contains(focused));
  const buttons = [...(items[row]?.querySelectorAll('button') ?? [])];
  const column = buttons.indexOf(focused as HTMLButtonElement);

  const target = (): HTMLElement | null | undefined => {
    if (focused === search) return key === 'ArrowDown' ? buttonAt(items[0], 0) : undefined;
    if (row === -1) return undefined;
    if (key === 'ArrowDown') return buttonAt(items[row + 1], column);
    if (key === 'ArrowUp') return row === 0 ? search : buttonAt(items[row - 1], column);
    if (key === 'ArrowRight') return buttons[column + 1];
    if (key === 'ArrowLeft') return buttons[column - 1];
    return undefined;
  };
  const found = target();
  found?.focus();
  return found !== undefined && found !== null;
}

/** The item's button in a column, or its last one when it has fewer. */
function buttonAt(item: Element | undefined, column: number): HTMLButtonElement | undefined {
  const buttons = [...(item?.querySelectorAll('button') ?? [])];
  return buttons[Math.min(column, buttons.length - 1)];
}

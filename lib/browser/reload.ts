/** Begins the page anew: nothing of what it held stays in its memory. */
export function reloadPage(page: Pick<Window, 'location'> = window): void {
  page.location.reload();
}

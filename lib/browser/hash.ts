/** The part of the page's address after `#`, without it: where a page keeps which view is shown. */
export function readHash(page: Pick<Window, 'location'> = window): string {
  return page.location.hash.replace(/^#/, '');
}

/** Tells of every change of the hash, back and forward included. Returns how to stop. */
export function onHashChange(changed: () => void, page: Window = window): () => void {
  page.addEventListener('hashchange', changed);
  return () => page.removeEventListener('hashchange', changed);
}

/** Goes to another view, as a click on its link would. */
export function goToHash(hash: string, page: Pick<Window, 'location'> = window): void {
  page.location.hash = hash;
}

/** Names the page in its tab and in the history. */
export function setPageTitle(title: string, page: Pick<Document, 'title'> = document): void {
  page.title = title;
}

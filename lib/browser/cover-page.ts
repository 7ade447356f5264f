/**
 * Covers what stands beside the page itself too, as sheets to print and dialogs do. Returns how to
 * uncover it.
 */
export function coverPage(page: Document = document): () => void {
  page.documentElement.dataset.covered = '';
  return () => {
    delete page.documentElement.dataset.covered;
  };
}

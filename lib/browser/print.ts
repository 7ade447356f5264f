/** Opens the browser's own print window, which also keeps a PDF. Call it on the coach's click. */
export function printPage(page: Pick<Window, 'print'> = window): void {
  page.print();
}

/**
 * Gives the page another title and language for as long as it shows a document: the browser names
 * the PDF by the one, and readers of the PDF speak the other. Returns how to put both back.
 */
export function presentAs(title: string, language: string, page: Document = document): () => void {
  const [oldTitle, oldLanguage] = [page.title, page.documentElement.lang];
  page.title = title;
  page.documentElement.lang = language;
  return () => {
    page.title = oldTitle;
    page.documentElement.lang = oldLanguage;
  };
}

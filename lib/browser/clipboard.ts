/** The same content twice: the place it is pasted into takes what it can. */
export interface RichText {
  html: string;
  text: string;
}

/** A copy that did not take place; the clipboard holds what it held. */
export class CopyRefusedError extends Error {
  override readonly name = 'CopyRefusedError';
}

/**
 * Puts rich and plain text on the clipboard. Call it within the click itself: after an `await` the
 * browser no longer counts it as the coach's own act. Rejects with {@link CopyRefusedError} then.
 *
 * The copy event takes the HTML as it is. The asynchronous clipboard would parse it under our own
 * content security policy first, and report every inline style that a mail program needs.
 */
export async function copyRich({ html, text }: RichText, page: Document = document): Promise<void> {
  let isTaken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  page.addEventListener('copy', give, { capture: true });
  try {
    page.execCommand('copy');
  } finally {
    page.removeEventListener('copy', give, { capture: true });
  }
  if (!isTaken) throw new CopyRefusedError('The browser refused to copy');
}

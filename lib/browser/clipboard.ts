/** The same content twice: the place it is pasted into takes what it can. */
export interface RichText {
  html: string;
  text: string;
}

/**
 * Puts rich and plain text on the clipboard. Call it within the click itself: after an `await` the
 * browser may no longer count it as the coach's own act. Rejects with `NotAllowedError` then, and
 * when the page has lost the focus; the clipboard keeps what it held.
 */
export async function copyRich({ html, text }: RichText): Promise<void> {
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    }),
  ]);
}

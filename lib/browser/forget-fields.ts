const NO_MEMORY = 'no-memory';
const FIELDS = 'input, textarea, select';

/**
 * Keeps what is typed out of the browser's own files: to restore a tab, it writes down what stands in
 * each field that does not decline. A text area has no say of its own, only the form it belongs to.
 * Returns how to stop.
 */
export function forgetFields(page: Document = document): () => void {
  const form = page.createElement('form');
  form.id = NO_MEMORY;
  form.autocomplete = 'off';
  form.hidden = true;
  page.body.append(form);
  const decline = (root: ParentNode & Node) => {
    if (isElement(root) && root.matches(FIELDS)) declineField(root as HTMLInputElement);
    for (const field of root.querySelectorAll<HTMLInputElement>(FIELDS)) declineField(field);
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (isElement(node)) decline(node);
    }
  });
  decline(page.body);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    form.remove();
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function declineField(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): void {
  // What a field says of itself stays, as that it is for a new passphrase.
  if (!field.hasAttribute('autocomplete')) field.setAttribute('autocomplete', 'off');
  if (field.form === null) field.setAttribute('form', NO_MEMORY);
  else if (!field.form.hasAttribute('autocomplete')) field.form.autocomplete = 'off';
}

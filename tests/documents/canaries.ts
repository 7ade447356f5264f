/**
 * Strings that can be found wherever they went. Each is unique, fits a tag, and holds a letter that
 * encodings write differently.
 */
export function canary(number: number): string {
  return `zq${number}xñ`;
}

/** The canaries of a list that a text holds, plainly or behind a common encoding. */
export function canariesIn(text: string, canaries: readonly string[]): string[] {
  const views = [text, withoutEntities(text), withoutPercents(text), withoutEscapes(text)].map(
    (view) => view.normalize('NFC').toLowerCase(),
  );
  return canaries.filter(
    (each) =>
      // The part before the ñ is unique by itself: a canary that lost its accent is found too.
      views.some((view) => view.includes(each.slice(0, -1))) ||
      base64Forms(each).some((form) => text.includes(form)),
  );
}

function withoutEntities(text: string): string {
  return text.replace(/&#(x[\da-f]+|\d+);/gi, (_, code: string) =>
    String.fromCodePoint(Number(code.startsWith('x') ? `0${code}` : code)),
  );
}

function withoutPercents(text: string): string {
  return text.replace(/(%[\da-f]{2})+/gi, (run) => {
    const bytes = run.split('%').slice(1);
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
  });
}

/** `\u007a` and `\z`, as JSON and Markdown write them. */
function withoutEscapes(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll('\\', '');
}

/** What base64 makes of a text in the middle of another one, at each of its three alignments. */
function base64Forms(text: string): string[] {
  const size = new TextEncoder().encode(text).length;
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.from('\0'.repeat(offset) + text).toString('base64');
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + size) * 8) / 6));
  });
}

/**
 * The numbers of all canaries that a text holds, plainly or behind an encoding: the same as
 * {@link canariesIn}, at once for as many as there are.
 */
export function canaryNumbersIn(text: string): Set<number> {
  const numbers = new Set<number>();
  const views = [text, withoutEntities(text), withoutPercents(text), withoutEscapes(text)];
  for (const [run] of text.matchAll(/[A-Za-z\d+/]{8,}/g)) {
    // Encoded words are never small letters alone.
    if (!/[A-Z\d].*[a-z]|[a-z].*[A-Z\d]/.test(run)) continue;
    for (const offset of [0, 1, 2, 3]) {
      views.push(Buffer.from(run.slice(offset), 'base64').toString('latin1'));
    }
  }
  for (const view of views) {
    for (const [, number] of view.matchAll(/zq(\d+)x/gi)) numbers.add(Number(number));
  }
  return numbers;
}

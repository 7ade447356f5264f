const ROUNDS = 3;
const ACCENTED = /&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron);/gi;

/**
 * A text with what hides letters in signs undone: HTML entities, percent signs of an address and
 * the escapes of JSON. A name in pasted markup is then as plain as any other.
 */
export function decodeSigns(text: string): string {
  let decoded = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = decoded;
    decoded = decoded
      .replace(/&#(x[\da-f]{1,6}|\d{1,7});?/gi, (sign, code: string) =>
        character(Number(/^x/i.test(code) ? `0${code}` : code), sign),
      )
      .replace(ACCENTED, '$1')
      .replace(/\\u([\da-f]{4})/gi, (sign, code: string) =>
        character(Number.parseInt(code, 16), sign),
      )
      .replace(/(?:%[\da-f]{2})+/gi, percents);
    if (decoded === before) return decoded;
  }
  return decoded;
}

function character(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : otherwise;
}

function percents(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    // Not UTF-8, so it hides nothing: "50%ab" is left as it was typed.
    return run;
  }
}

/** Signs in a line, the soft break at its end included (RFC 2045, 6.7). */
const LINE_SIGNS = 76;

/** A text in UTF-8 as quoted-printable: lines of 76 signs, whole characters, CRLF between lines. */
export function quotedPrintable(text: string): string {
  return text
    .toWellFormed()
    .split(/\r\n|\r|\n/)
    .map(encodeLine)
    .join('\r\n');
}

function encodeLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  const signs = [...line];
  for (const [index, sign] of signs.entries()) {
    const encoded = encodeSign(sign, index === signs.length - 1);
    if (current.length + encoded.length > LINE_SIGNS - 1) {
      lines.push(`${current}=`);
      current = '';
    }
    current += encoded;
  }
  return [...lines, current].join('\r\n');
}

/** A blank at the end of a line would be lost on the way, and a dot alone would end the message. */
function encodeSign(sign: string, isLast: boolean): string {
  if (sign === ' ' || sign === '\t') return isLast ? hex(sign) : sign;
  return /^[\x21-\x3c\x3e-\x7e]$/.test(sign) && sign !== '.' ? sign : hex(sign);
}

function hex(sign: string): string {
  return [...new TextEncoder().encode(sign)]
    .map((octet) => `=${octet.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

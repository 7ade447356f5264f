/** Octets of a file name that every file system takes, less room for an extension and " (1)". */
const NAME_OCTETS = 120;
/** Names that Windows keeps for devices, whatever their extension. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;

/**
 * A file name that every system takes: composed letters, no separators or signs that a shell or file
 * system reads, no control or direction characters, no device names, not too long, never empty.
 */
export function safeFileName(name: string, extension: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]/gu, '')
    .replace(/[<>:"/\\|?*%~#&{}$!'`@^=+;,]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/-{2,}/gu, '-');
  const cut = withinOctets(plain.replace(/^[\s.-]+/u, ''), NAME_OCTETS).replace(/[\s.-]+$/u, '');
  const named = cut === '' ? 'document' : cut;
  return `${DEVICES.test(named) ? `_${named}` : named}.${extension}`;
}

function withinOctets(text: string, most: number): string {
  let kept = '';
  let octets = 0;
  for (const sign of text) {
    octets += new TextEncoder().encode(sign).length;
    if (octets > most) break;
    kept += sign;
  }
  return kept;
}

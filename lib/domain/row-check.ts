/** Sums lines up, so that a reader notices when one was changed, lost or moved. */
export interface RowCheck {
  add: (line: string) => void;
  value: () => string;
}

/**
 * A sum that no single change of a character leaves as it was. It finds what a disk or a transfer did
 * to a file, not what somebody did on purpose: against that a backup is encrypted.
 */
export function createRowCheck(): RowCheck {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  const mix = (unit: number) => {
    first = Math.imul(first ^ unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x5f356495);
    second ^= second >>> 15;
  };
  return {
    add(line) {
      for (let at = 0; at < line.length; at += 1) mix(line.charCodeAt(at));
      mix(10);
    },
    value: () => hex(first) + hex(second),
  };
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}

/**
 * Gives every id a number from 0 to just under 1 that looks like chance and is the same for the same
 * seed: FNV-1a over the characters, then a finaliser, because neighbouring ids alone would land
 * close together.
 */
export function seeded(seed: string): (id: string) => number {
  const start = mix(0x811c9dc5, `${seed}\n`);
  return (id) => spread(mix(start, id));
}

function mix(start: number, text: string): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

function spread(mixed: number): number {
  let hash = mixed;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

import { recogniseRoom } from '@/lib/domain/recognise-room';
import type { RoomKey } from '@/lib/domain/room';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { withoutEnd } from '@/lib/domain/without-end';

const ADDRESS = /https?:\/\/[^\s<>"'\\()[\]{}]+/gi;
/** An invitation has a handful of links; a page pasted into one may have hundreds. */
const ADDRESSES_MAX = 60;
/** Parameters in which mail programs wrap the address that a link leads to. */
const WRAPPING = ['url', 'q', 'u', 'target'];

/**
 * The first room that one of the texts names: the most telling text comes first. Links that a mail
 * program has wrapped into its own are read too. The key holds origin and room id alone.
 */
export function findRoom(texts: readonly string[]): RoomKey | undefined {
  for (const text of texts) {
    for (const address of (text.match(ADDRESS) ?? []).slice(0, ADDRESSES_MAX)) {
      const room = roomAt(withoutEnd(address, /[.,;:!?*_]/));
      if (room !== undefined) return room;
    }
  }
  return undefined;
}

function roomAt(address: string): RoomKey | undefined {
  const direct = recogniseRoom(address)?.key;
  if (direct !== undefined) return direct;
  const parameters = URL.parse(address)?.searchParams;
  for (const name of WRAPPING) {
    const wrapped = recogniseRoom(parameters?.get(name) ?? '')?.key;
    if (wrapped !== undefined) return wrapped;
  }
  return undefined;
}

/** The words of a location, without links: they may carry a passcode. `undefined` when none is left. */
export function placeIn(location: string): string | undefined {
  const said = location
    .replace(ADDRESS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|·-]+/, '');
  const words = withoutEnd(said, /[\s,;:|·-]/)
    .slice(0, LINE_MAX)
    .trim();
  return words === '' ? undefined : words;
}

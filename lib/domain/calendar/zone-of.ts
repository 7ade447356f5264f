import { WINDOWS_ZONES } from '@/lib/domain/calendar/windows-zones';
import { isTimeZone } from '@/lib/domain/zoned-time';

const WINDOWS_BY_FOLDED = new Map(
  Object.entries(WINDOWS_ZONES).map(([name, zone]) => [name.toLowerCase(), zone]),
);
/** What Exchange writes for clocks that show UTC. */
const UTC_NAMES = /^(?:tzone:\/\/microsoft\/utc|utc|gmt|z|etc\/utc|coordinated universal time)$/i;

/**
 * The IANA zone that a calendar's name for one means: its own name, Windows' name, or a path that
 * ends in it as Evolution and Lightning write. `undefined` when nobody knows the name.
 */
export function zoneOf(name: string): string | undefined {
  const written = name.trim().replace(/^"|"$/g, '');
  if (written === '') return undefined;
  if (UTC_NAMES.test(written)) return 'UTC';
  // A name such as `+02:00` is a zone to some browsers and none to others.
  if (/[A-Za-z]/.test(written) && isTimeZone(written)) return written;
  const windows = WINDOWS_BY_FOLDED.get(written.toLowerCase());
  if (windows !== undefined) return windows;
  if (!written.startsWith('/')) return undefined;
  const segments = written.split('/').filter(Boolean);
  for (const count of [3, 2, 1]) {
    const tail = segments.slice(-count).join('/');
    if (segments.length > count && isTimeZone(tail)) return tail;
  }
  return undefined;
}

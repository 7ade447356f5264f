import { type Provider, type RoomKey, roomKeySchema } from '@/lib/domain/room';

interface Rule {
  provider: Provider;
  /** The whole host name: a look-alike such as `meet.google.com.evil.example` does not match. */
  host: RegExp;
  /** The room's id in an address, or nothing where the address is not a room. */
  roomId: (url: URL) => string | undefined;
}

/** Takes the first group of the first pattern that matches the path. */
const byPath =
  (...patterns: readonly RegExp[]) =>
  ({ pathname }: URL) => {
    for (const pattern of patterns) {
      const id = pattern.exec(pathname)?.[1];
      if (id !== undefined) return id;
    }
    return undefined;
  };

/** First path segments of Whereby and Jitsi that are pages of their own and not rooms. */
const PAGES =
  /^\/(?:user|information|org|blog|login|signup|pricing|static|about|help|api)(?:\/|$)/i;
const ONE_SEGMENT = /^\/([^/]+)\/?$/;

/**
 * The rooms Coachside knows, one rule a kind of address. Only paths are read; the exception is
 * Teams' guest launcher, whose meeting code stands in a parameter beside the passcode.
 */
const RULES: readonly Rule[] = [
  {
    provider: 'meet',
    host: /^meet\.google\.com$/,
    roomId: byPath(/^\/(?:_meet\/)?([a-z]{3}-[a-z]{4}-[a-z]{3})\/?$/, /^\/lookup\/([\w-]+)\/?$/),
  },
  {
    provider: 'zoom',
    host: /^(?:[a-z0-9-]+\.)?zoom\.us$/,
    roomId: byPath(
      /^\/wc\/(\d{9,11})(?:\/|$)/,
      /^\/wc\/join\/(\d{9,11})\/?$/,
      /^\/[js]\/(\d{9,11})\/?$/,
    ),
  },
  {
    provider: 'teams',
    host: /^teams\.(?:microsoft\.com|cloud\.microsoft)$/,
    roomId: byPath(/^\/l\/meetup-join\/([^/]+)(?:\/|$)/, /^\/meet\/(\d+)\/?$/),
  },
  {
    provider: 'teams-free',
    host: /^teams\.live\.com$/,
    roomId: (url) => byPath(/^\/meet\/(\d+)\/?$/)(url) ?? meetingCodeOf(url),
  },
  {
    provider: 'webex',
    host: /^(?:[a-z0-9-]+\.)*webex\.com$/,
    roomId: byPath(
      /^\/meet\/([\w.-]+)\/?$/,
      /^\/(?:[\w.-]+\/)?wbxmjs\/joinservice\/sites\/[\w.-]+\/meeting\/download\/(\w+)/,
      /^\/webappng\/sites\/[\w.-]+\/meeting\/(?:download\/|info\/)?(\w+)/,
      /^\/meetings\/([\w-]+)\/?$/,
    ),
  },
  {
    provider: 'whereby',
    host: /^(?:[a-z0-9-]+\.)?whereby\.com$/,
    roomId: (url) => (PAGES.test(url.pathname) ? undefined : byPath(ONE_SEGMENT)(url)),
  },
  {
    provider: 'jitsi',
    host: /^meet\.jit\.si$/,
    roomId: (url) =>
      PAGES.test(url.pathname) ? undefined : byPath(ONE_SEGMENT, /^\/([^/]+\/[^/]+)\/?$/)(url),
  },
];

/**
 * The room an address leads to, or `undefined` for any other page. The key holds origin and room
 * id alone: queries and hashes, where passcodes travel, never reach it.
 */
export function recogniseRoom(address: string): { provider: Provider; key: RoomKey } | undefined {
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'https:' || url.port !== '') return undefined;
  const host = url.hostname.replace(/\.$/, '');
  for (const { provider, host: known, roomId } of RULES) {
    if (!known.test(host)) continue;
    const id = roomId(url);
    if (id === undefined) return undefined;
    const key = roomKeySchema.safeParse(`${provider}:https://${host}/${encodeURI(safeDecode(id))}`);
    return key.success ? { provider, key: key.data } : undefined;
  }
  return undefined;
}

/** Reads only the meeting code of a launch link: the same object holds the passcode. */
function meetingCodeOf(url: URL): string | undefined {
  const coords = url.searchParams.get('coords');
  if (url.pathname !== '/light-meetings/launch' || coords === null) return undefined;
  try {
    const { meetingCode } = JSON.parse(atob(coords)) as { meetingCode?: unknown };
    return /^\d+$/.test(String(meetingCode)) ? String(meetingCode) : undefined;
  } catch (error) {
    // Anybody may write anything into a link: what can't be read leads to no room.
    if (error instanceof SyntaxError || error instanceof DOMException) return undefined;
    throw error;
  }
}

function safeDecode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch (error) {
    if (error instanceof URIError) return id;
    throw error;
  }
}

import { type Provider, type RoomKey, roomKeySchema } from '@/lib/domain/room';
import { withoutEnd } from '@/lib/domain/without-end';
import { z } from '@/lib/domain/zod';

interface Rule {
  provider: Provider;
  /** The whole host name: a look-alike such as `meet.google.com.evil.example` does not match. */
  host: RegExp;
  /** Where one room has several addresses, the host that stands for all of them in the key. */
  keyHost?: string;
  /** The room's id in an address, or nothing where the address is not a room. */
  roomId: (url: URL) => string | undefined;
}

/** Only what is wanted of a launch link; zod drops the rest. */
const launchSchema = z.object({
  meetingCode: z.pipe(
    z.pipe(z.union([z.string(), z.number()]), z.transform(String)),
    z.string().check(z.regex(/^\d+$/)),
  ),
});

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
  /^\/(?:user|information|org|blog|login|signup|pricing|features|customers|contact|download|embedded|security|privacy|terms|static|libs|about|help|api)(?:\/|$)|\.html$/i;
/** An id of Webex has a digit; `home` and `schedule` in its place are pages. */
const WEBEX_ID = String.raw`((?=\w{0,64}\d)\w{8,64})`;
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
    // A meeting's number is the same on every host, in the launch link and in the web client.
    keyHost: 'zoom.us',
    roomId: byPath(
      /^\/wc\/(\d{9,11})(?:\/|$)/,
      /^\/wc\/join\/(\d{9,11})\/?$/,
      /^\/[js]\/(\d{9,11})\/?$/,
    ),
  },
  {
    provider: 'teams',
    host: /^teams\.(?:microsoft\.com|cloud\.microsoft)$/,
    keyHost: 'teams.microsoft.com',
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
      new RegExp(
        String.raw`^/(?:[\w.-]+/)?wbxmjs/joinservice/sites/[\w.-]+/meeting/download/${WEBEX_ID}`,
      ),
      new RegExp(String.raw`^/webappng/sites/[\w.-]+/meeting/(?:download/|info/)?${WEBEX_ID}`),
      new RegExp(`^/meetings/${WEBEX_ID}/?$`),
    ),
  },
  {
    provider: 'whereby',
    host: /^(?:(?!(?:www|help|docs|blog|api|status)\.)[a-z0-9-]+\.)?whereby\.com$/,
    roomId: (url) => (PAGES.test(url.pathname) ? undefined : byPath(ONE_SEGMENT)(url)),
  },
  {
    provider: 'jitsi',
    host: /^meet\.jit\.si$/,
    // Jitsi itself does not tell MyRoom from myroom.
    roomId: (url) =>
      PAGES.test(url.pathname)
        ? undefined
        : byPath(ONE_SEGMENT, /^\/([^/]+\/[^/]+)\/?$/)(url)?.toLowerCase(),
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
  for (const { provider, host: known, keyHost = host, roomId } of RULES) {
    if (!known.test(host)) continue;
    const id = roomId(url);
    if (id === undefined) return undefined;
    const key = roomKeySchema.safeParse(`${provider}:https://${keyHost}/${normalised(id)}`);
    return key.success ? { provider, key: key.data } : undefined;
  }
  return undefined;
}

/** Reads only the meeting code of a launch link: the same object holds the passcode. */
function meetingCodeOf(url: URL): string | undefined {
  const coords = url.searchParams.get('coords');
  if (url.pathname !== '/light-meetings/launch' || coords === null) return undefined;
  // A plus that was not escaped has become a space, and some links use the alphabet of URLs.
  const base64 = withoutEnd(coords.replace(/[ -]/g, '+').replaceAll('_', '/'), /=/);
  if (!/^[A-Za-z0-9+/]+$/.test(base64) || base64.length % 4 === 1) return undefined;
  try {
    return launchSchema.safeParse(JSON.parse(atob(base64))).data?.meetingCode;
  } catch (error) {
    // Anybody may write anything into a link: what can't be read leads to no room.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** However an address escapes it, one room has one key. A slash that was escaped stays so. */
function normalised(id: string): string {
  try {
    return id
      .split('/')
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join('/');
  } catch (error) {
    if (error instanceof URIError) return encodeURI(id);
    throw error;
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseRoom } from '@/lib/domain/recognise-room';

const key = (address: string) => recogniseRoom(address)?.key;
const launch = (coords: unknown) =>
  `https://teams.live.com/light-meetings/launch?coords=${encodeURIComponent(btoa(JSON.stringify(coords)))}`;
const THREAD = '19%3ameeting_MjQ1Zjk0%40thread.v2';
const WEBEX_ID = '0123456789abcdef0123456789abcdef';

describe('the room of an address', () => {
  it.each([
    ['https://meet.google.com/abc-defg-hij', 'meet:https://meet.google.com/abc-defg-hij'],
    ['https://meet.google.com/abc-defg-hij/', 'meet:https://meet.google.com/abc-defg-hij'],
    [
      'https://meet.google.com/abc-defg-hij?authuser=1&pli=1#x',
      'meet:https://meet.google.com/abc-defg-hij',
    ],
    ['https://meet.google.com/_meet/abc-defg-hij', 'meet:https://meet.google.com/abc-defg-hij'],
    ['https://meet.google.com/lookup/team_sync', 'meet:https://meet.google.com/team_sync'],
    ['HTTPS://MEET.GOOGLE.COM/abc-defg-hij', 'meet:https://meet.google.com/abc-defg-hij'],
    ['https://meet.google.com./abc-defg-hij', 'meet:https://meet.google.com/abc-defg-hij'],
    ['https://meet.google.com:443/abc-defg-hij', 'meet:https://meet.google.com/abc-defg-hij'],
    // Who was signed in is no part of the room.
    [
      'https://ana:secret@meet.google.com/abc-defg-hij',
      'meet:https://meet.google.com/abc-defg-hij',
    ],

    ['https://app.zoom.us/wc/12345678901/join?pwd=S3cret', 'zoom:https://zoom.us/12345678901'],
    ['https://app.zoom.us/wc/12345678901/start?fromPWA=1', 'zoom:https://zoom.us/12345678901'],
    ['https://us02web.zoom.us/wc/join/123456789?pwd=S3cret', 'zoom:https://zoom.us/123456789'],
    ['https://us02web.zoom.us/j/12345678901?pwd=S3cret.1', 'zoom:https://zoom.us/12345678901'],
    ['https://acme.zoom.us/s/12345678901?zak=S3cret#success', 'zoom:https://zoom.us/12345678901'],
    ['https://zoom.us/j/123456789', 'zoom:https://zoom.us/123456789'],

    [
      `https://teams.microsoft.com/l/meetup-join/${THREAD}/0?context=%7b%22Tid%22%3a%221%22%7d`,
      'teams:https://teams.microsoft.com/19%3Ameeting_MjQ1Zjk0%40thread.v2',
    ],
    [
      'https://teams.cloud.microsoft/l/meetup-join/19:meeting_MjQ1Zjk0@thread.v2/0',
      'teams:https://teams.microsoft.com/19%3Ameeting_MjQ1Zjk0%40thread.v2',
    ],
    [
      'https://teams.microsoft.com/meet/2345678901234?p=S3cret',
      'teams:https://teams.microsoft.com/2345678901234',
    ],
    [
      'https://teams.live.com/meet/9345678901234?p=S3cret',
      'teams-free:https://teams.live.com/9345678901234',
    ],
    [
      launch({ meetingCode: '9345678901234', passcode: 'S3cret' }),
      'teams-free:https://teams.live.com/9345678901234',
    ],
    [
      launch({ passcode: '7777', meetingCode: 9345678901234 }),
      'teams-free:https://teams.live.com/9345678901234',
    ],

    ['https://acme.webex.com/meet/ana.costa', 'webex:https://acme.webex.com/ana.costa'],
    [
      `https://acme.webex.com/webappng/sites/acme/meeting/download/${WEBEX_ID}?siteurl=acme`,
      `webex:https://acme.webex.com/${WEBEX_ID}`,
    ],
    [
      `https://acme.webex.com/wbxmjs/joinservice/sites/acme/meeting/download/${WEBEX_ID}?MTID=x`,
      `webex:https://acme.webex.com/${WEBEX_ID}`,
    ],

    ['https://whereby.com/ana-costa?metrics', 'whereby:https://whereby.com/ana-costa'],
    ['https://acme.whereby.com/coaching', 'whereby:https://acme.whereby.com/coaching'],

    ['https://meet.jit.si/CoachingAna#config.x=1', 'jitsi:https://meet.jit.si/coachingana'],
    ['https://meet.jit.si/tenant/Room?jwt=S3cret', 'jitsi:https://meet.jit.si/tenant/room'],
    ['https://meet.jit.si/Reuni%C3%B3n', 'jitsi:https://meet.jit.si/reuni%C3%B3n'],
  ])('%s is %s', (address, expected) => {
    const room = recogniseRoom(address);

    expect(room?.key).toBe(expected);
    expect(room?.key.startsWith(`${room.provider}:`)).toBe(true);
  });

  it('is the same by launch link and in the web client', () => {
    expect(key('https://us02web.zoom.us/j/12345678901?pwd=a')).toBe(
      key('https://app.zoom.us/wc/12345678901/join'),
    );
    expect(key(`https://teams.microsoft.com/l/meetup-join/${THREAD}/0`)).toBe(
      key('https://teams.cloud.microsoft/l/meetup-join/19:meeting_MjQ1Zjk0@thread.v2/0'),
    );
    expect(key(launch({ meetingCode: '9345678901234', passcode: 'x' }))).toBe(
      key('https://teams.live.com/meet/9345678901234?p=x'),
    );
  });

  it('tells an escaped slash from a slash', () => {
    expect(key('https://meet.jit.si/a%2Fb')).not.toBe(key('https://meet.jit.si/a/b'));
  });
});

describe('an address that only looks like a room', () => {
  it.each([
    'https://meet.google.com.evil.example/abc-defg-hij',
    'https://evil.example/meet.google.com/abc-defg-hij',
    'https://evil.example/?u=https://meet.google.com/abc-defg-hij',
    'https://evil.example/#https://meet.google.com/abc-defg-hij',
    'https://meet.google.com@evil.example/abc-defg-hij',
    'https://meet.google.com%2F@evil.example/abc-defg-hij',
    'https://meet.google.com\\@evil.example/abc-defg-hij',
    'https://notmeet.google.com/abc-defg-hij',
    'https://meet-google.com/abc-defg-hij',
    'https://meet.google.co/abc-defg-hij',
    'https://xmeet.google.com/abc-defg-hij',
    'https://mееt.google.com/abc-defg-hij', // Cyrillic letters.
    'https://xn--mt-mlca.google.com/abc-defg-hij',
    'http://meet.google.com/abc-defg-hij',
    'https://meet.google.com:8443/abc-defg-hij',
    'ftp://meet.google.com/abc-defg-hij',
    'view-source:https://meet.google.com/abc-defg-hij',
    'blob:https://meet.google.com/abc-defg-hij',
    'javascript:"https://meet.google.com/abc-defg-hij"',
    'data:text/html,https://meet.google.com/abc-defg-hij',
    'https://evilzoom.us/j/123456789',
    'https://zoom.us.evil.example/j/123456789',
    'https://a.b.zoom.us/j/123456789',
    'https://teams.microsoft.com.evil.example/meet/123',
    'https://teams.live.com.evil.example/meet/123',
    'https://webex.com.evil.example/meet/ana',
    'https://evilwhereby.com/ana',
    'https://meet.jit.si.evil.example/ana',
    'https://evil-meet.jit.si/ana',
  ])('%s is none', (address) => {
    expect(recogniseRoom(address)).toBeUndefined();
  });

  it.each([
    'https://meet.google.com/',
    'https://meet.google.com/landing',
    'https://meet.google.com/new',
    'https://meet.google.com/calling',
    'https://meet.google.com/abc-defg-hij/extra',
    'https://meet.google.com/abcdefghij',
    'https://app.zoom.us/wc/home',
    'https://zoom.us/j/12',
    'https://zoom.us/meeting/schedule',
    'https://teams.microsoft.com/v2/',
    'https://teams.microsoft.com/v2/?meetingjoin=true#/meet/123',
    'https://teams.live.com/v2/',
    'https://teams.live.com/dl/launcher/launcher.html?url=%2Fmeet%2F123%3Fp%3Dx',
    'https://teams.live.com/light-meetings/launch',
    'https://teams.live.com/light-meetings/launch?coords=%%%',
    'https://teams.live.com/light-meetings/launch?coords=bm90IGpzb24=',
    'https://teams.live.com/light-meetings/launch?coords=abcde',
    launch(null),
    launch('9345678901234'),
    launch({ passcode: '9345678901234' }),
    launch({ meetingCode: 'S3cret' }),
    launch({ meetingCode: ['9345678901234'] }),
    'https://acme.webex.com/webappng/sites/acme/dashboard',
    'https://acme.webex.com/webappng/sites/acme/meeting/home',
    'https://acme.webex.com/webappng/sites/acme/meeting/schedule',
    'https://web.webex.com/meetings',
    'https://whereby.com/',
    'https://whereby.com/user/login',
    'https://whereby.com/information/pricing',
    'https://help.whereby.com/rooms',
    'https://meet.jit.si/',
    'https://meet.jit.si/static/close.html',
    'https://meet.jit.si/close3.html',
    'https://example.org/',
    'about:blank',
    'chrome://newtab/',
    'file:///tmp/abc-defg-hij',
    'not an address',
    '',
  ])('%s is a page without a room', (address) => {
    expect(recogniseRoom(address)).toBeUndefined();
  });
});

describe('what is kept of an address', () => {
  const rooms = [
    'https://meet.google.com/abc-defg-hij',
    'https://us02web.zoom.us/j/12345678901',
    'https://app.zoom.us/wc/12345678901/join',
    'https://teams.microsoft.com/meet/2345678901234',
    'https://teams.live.com/meet/9345678901234',
    'https://acme.webex.com/meet/ana.costa',
    'https://whereby.com/ana-costa',
    'https://meet.jit.si/coaching',
  ];

  it('holds nothing of the query, the hash or who was signed in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rooms),
        fc.dictionary(fc.string(), fc.string(), { maxKeys: 4 }),
        fc.string(),
        fc.string(),
        (room, query, hash, user) => {
          const url = new URL(room);
          for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
          url.hash = hash;
          url.username = user;
          url.password = hash;

          expect(key(url.href)).toBe(key(room));
          expect(key(url.href)).toBeDefined();
        },
      ),
    );
  });

  it('holds nothing of a passcode beside the meeting code', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (passcode, name) => {
        const found = key(launch({ passcode, name, meetingCode: '9345678901234' }));

        expect(found).toBe('teams-free:https://teams.live.com/9345678901234');
      }),
    );
  });

  it('is a key or nothing, whatever the path, and never throws', () => {
    const host = fc.constantFrom(...new Set(rooms.map((room) => new URL(room).origin)));
    fc.assert(
      fc.property(host, fc.string({ unit: 'binary' }), (origin, path) => {
        const found = key(`${origin}/${path}`);

        expect(found === undefined || /^[a-z-]+:https:\/\/[^?#\s]+$/.test(found)).toBe(true);
      }),
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '@/scripts/lib/tools.mjs';

/** Names of formats, and where the libraries' own messages lead: none of them is ever loaded. */
const NAMED_ONLY =
  /^https?:\/\/(?:www\.w3\.org|purl\.org|schemas\.(?:microsoft\.com|openxmlformats\.org)|react\.dev|bit\.ly|tinyurl\.com)$/;

describe.each(['chrome-mv3', 'firefox-mv3'])('what is built for %s', (target) => {
  const folder = path.join(PROJECT, '.output', target);
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.(?:js|html|css|json)$/.test(name))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
  const linesWith = (pattern: RegExp, ending: RegExp) =>
    files
      .filter(({ name }) => ending.test(name))
      .flatMap(({ name, text }) => (text.match(pattern) ?? []).map((found) => `${name}: ${found}`));

  it('is there', () => {
    expect(files.filter(({ name }) => name.endsWith('.html'))).toHaveLength(3);
    expect(files.filter(({ name }) => name.endsWith('.js')).length).toBeGreaterThan(5);
  });

  it('names no address but those of formats and messages', () => {
    const named = files
      .filter(({ name }) => !name.endsWith('.json'))
      .flatMap(({ text }) => text.match(/https?:\/\/[\w.-]+\w/g) ?? []);

    expect([...new Set(named)].filter((address) => !NAMED_ONLY.test(address))).toEqual([]);
  });

  it('loads only its own files, and tells nobody where it was', () => {
    expect(linesWith(/(?:src|href)="(?!\/)[^"]*"/g, /\.html$/)).toEqual([]);
    expect(linesWith(/url\((?!\s*["']?(?:data:|\/|\.\/|#))[^)]*\)|@import/g, /\.css$/)).toEqual([]);
    expect(linesWith(/<meta name="referrer" content="no-referrer"/g, /\.html$/)).toHaveLength(3);
  });

  it('has no code that makes code, and none that reaches a network', () => {
    expect(
      linesWith(
        /new Function\b|\beval\(|\bfetch\(|XMLHttpRequest|new WebSocket|new EventSource|RTCPeerConnection|sendBeacon|importScripts/g,
        /\.js$/,
      ),
    ).toEqual([]);
  });
});

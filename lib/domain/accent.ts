import { z } from '@/lib/domain/zod';

/** A colour as `#rrggbb`. */
export const accentSchema = z.string().check(z.regex(/^#[\da-f]{6}$/i), z.toLowerCase());
export type Accent = z.infer<typeof accentSchema>;

export const WHITE = '#ffffff';
/** The page of a document in the dark. */
export const DARK_PAGE = '#161918';

/** What WCAG asks of text of ordinary size. */
export const READABLE_CONTRAST = 4.5;

/** The colour itself where text in it can be read on white, and otherwise the nearest darker one. */
export function readableOnWhite(accent: Accent): Accent {
  return nearestReadable(accent, WHITE, '#000000');
}

/** The same on a dark page, toward white. */
export function readableOnDark(accent: Accent): Accent {
  return nearestReadable(accent, DARK_PAGE, WHITE);
}

/** How much two colours differ in lightness by WCAG 2: 1 (not at all) to 21. */
export function contrast(one: Accent, other: Accent): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Mixes in as little of `end` as it takes, so that the hue stays what it was. */
function nearestReadable(accent: Accent, page: Accent, end: Accent): Accent {
  for (let percent = 0; percent < 100; percent += 1) {
    const mixed = mix(accent, end, percent / 100);
    if (contrast(mixed, page) >= READABLE_CONTRAST) return mixed;
  }
  return end;
}

function mix(one: Accent, other: Accent, share: number): Accent {
  const [from, to] = [channels(one), channels(other)];
  const mixed = from.map((value, index) => value + ((to[index] ?? 0) - value) * share);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: Accent): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Accent): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

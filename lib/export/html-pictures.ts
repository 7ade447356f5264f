import type { ChartBlock, Letterhead } from '@/lib/documents/document';
import { renderChartSvg } from '@/lib/export/chart-svg';
import { escapeHtml } from '@/lib/export/html-blocks';
import { linesOf, oneLine } from '@/lib/export/lines';

/** Who it is from: the logo within the page itself, the name, and how to reach them. */
export function renderLetterhead({ name, line, contact, logo }: Letterhead): string {
  const image =
    logo === null
      ? ''
      : `<img src="data:image/png;base64,${escapeHtml(logo.png)}" alt="" width="${logo.width}" height="${logo.height}" />`;
  const who = [oneLine(name), oneLine(line)].filter((each) => each !== '').map(paragraph);
  const reached = linesOf(contact).map(escapeHtml).join('<br />');
  return [
    '<header>',
    image,
    who.length === 0 ? '' : `<div>${who.join('')}</div>`,
    reached === '' ? '' : `<address dir="auto">${reached}</address>`,
    '</header>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Every line of a chart that has something to draw, each with its name beside it. */
export function renderChartFigures({ lines, scale }: ChartBlock): string {
  return lines
    .filter(({ points }) => points.length > 0)
    .map((line) => {
      const name = escapeHtml(oneLine(line.label));
      return `<figure>\n<figcaption dir="auto">${name}</figcaption>\n${renderChartSvg(line, scale)}\n</figure>`;
    })
    .join('\n');
}

const HEX_COLOUR = /^#[0-9a-f]{6}$/iu;

/** The letterhead's colour in place of the page's own; anything but a colour changes nothing. */
export function accentStyle({ accent, accentOnDark }: Letterhead): string {
  if (!HEX_COLOUR.test(accent) || !HEX_COLOUR.test(accentOnDark)) return '';
  return `
:root { --accent: ${accent}; }
@media screen and (prefers-color-scheme: dark) { :root { --accent: ${accentOnDark}; } }`;
}

function paragraph(text: string): string {
  return `<p dir="auto">${escapeHtml(text)}</p>`;
}

import type { CoachsideDocument } from '@/lib/documents/document';
import { escapeHtml, renderBlocks } from '@/lib/export/html-blocks';
import { accentStyle, renderChartFigures, renderLetterhead } from '@/lib/export/html-pictures';
import { oneLine } from '@/lib/export/lines';

/**
 * One page that needs nothing else: it loads nothing, runs nothing, reads well in light and dark,
 * on a phone and on paper.
 */
export function renderHtml(document: CoachsideDocument): string {
  const { letterhead } = document;
  const images = letterhead?.logo == null ? '' : ' img-src data:;';
  return `<!DOCTYPE html>
<html lang="${document.language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none';${images} style-src 'unsafe-inline'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${escapeHtml(oneLine(document.title))}</title>
<style>
${STYLE}${letterhead === undefined ? '' : accentStyle(letterhead)}
</style>
</head>
<body>
<main>
${renderBlocks(document, {}, { letterhead: renderLetterhead, chart: renderChartFigures })}
</main>
</body>
</html>
`;
}

const STYLE = `:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1d2422; --soft: #56605c; --line: #d9d9d2; --accent: #0c6b58; }
@media (prefers-color-scheme: dark) { :root { --paper: #161918; --ink: #e8e8e3; --soft: #a5aeaa; --line: #383e3b; --accent: #6fcdb4; } header img { padding: 0.25rem; border-radius: 0.25rem; background: #fff; } }
* { box-sizing: border-box; }
body { margin: 0; padding: clamp(1.25rem, 6vw, 4rem) 1.25rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 38rem; margin: 0 auto; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1.25rem; margin: 0 0 2rem; padding-bottom: 1rem; border-bottom: 0.125rem solid var(--accent); font-size: 0.875rem; line-height: 1.45; break-after: avoid; }
header img { display: block; max-width: 12rem; max-height: 4rem; width: auto; height: auto; }
header div { flex: 1 1 12rem; }
header p { margin: 0; color: var(--soft); }
header p:first-child { color: var(--accent); font-size: 1.0625rem; font-weight: 650; }
address { color: var(--soft); font-style: normal; }
h1 { margin: 0 0 1.5rem; font-size: 1.625rem; line-height: 1.25; font-weight: 650; text-wrap: balance; }
h2 { margin: 2rem 0 0.5rem; font-size: 0.9375rem; font-weight: 650; color: var(--accent); break-after: avoid; }
p, li, th, td { white-space: pre-wrap; widows: 3; orphans: 3; }
p, ul, blockquote, table { margin: 0 0 0.75rem; }
ul { padding-inline-start: 1.25rem; }
li { margin-bottom: 0.375rem; break-inside: avoid; }
li::marker { color: var(--accent); }
footer p { margin: 0; }
blockquote > :last-child { margin: 0; }
blockquote { padding-inline-start: 1rem; border-inline-start: 0.1875rem solid var(--accent); font-style: italic; break-inside: avoid; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { font-weight: 500; }
thead th { color: var(--soft); font-size: 0.875rem; }
figure { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 20rem); align-items: center; gap: 0.25rem 1.25rem; margin: 0; padding: 0.75rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
figcaption { font-weight: 500; }
svg { display: block; width: 100%; height: auto; }
svg polyline, svg circle { color: var(--accent); }
figure + table { margin-top: 1rem; }
thead th { overflow-wrap: break-word; }
tr { break-inside: avoid; }
thead, thead tr { break-after: avoid; }
tbody tr:first-child { break-before: avoid; }
figure + table td:not(:first-child) { white-space: pre; }
@media (max-width: 34rem) { figure { grid-template-columns: minmax(0, 1fr); } figure + table { font-size: 0.875rem; } }
@media (forced-colors: active) { :root { --ink: CanvasText; --soft: CanvasText; --line: CanvasText; --accent: CanvasText; } }
footer { break-inside: avoid; margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; }
@media print { :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; } body { padding: 0; font-size: 11pt; } @page { margin: 2cm; @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, sans-serif; color: #444; } } }`;

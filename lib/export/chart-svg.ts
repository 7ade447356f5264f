import {
  CHART_HEIGHT,
  CHART_MOMENTS_Y,
  CHART_PLOT,
  CHART_WIDTH,
  type ChartDot,
  type ChartMoment,
  type ChartRule,
  placeLine,
} from '@/lib/documents/chart-geometry';
import type { ChartLine, ChartScale } from '@/lib/documents/document';
import { escapeHtml } from '@/lib/export/html-blocks';
import { oneLine } from '@/lib/export/lines';

/**
 * One line of a chart as inline SVG with a name and a description. It is drawn in the colour of the
 * text around it, so that it holds in the dark, in forced colours, in grey and on paper.
 */
export function renderChartSvg(line: ChartLine, scale: ChartScale): string {
  const { ends, target, path, dots, moments } = placeLine(line, scale);
  return [
    `<svg role="img" viewBox="0 0 ${CHART_WIDTH} ${CHART_HEIGHT}" font-family="inherit" font-size="11" fill="currentColor" stroke="none">`,
    `<title>${written(line.label)}</title>`,
    `<desc>${written(line.description)}</desc>`,
    ...ends.map(endRule),
    ...(target === null ? [] : [targetRule(target)]),
    ...(path === '' ? [] : [`<polyline points="${path}" ${LINE} stroke-width="2" />`]),
    ...dots.map(dot),
    ...moments.map(moment),
    '</svg>',
  ].join('\n');
}

const LINE = 'fill="none" stroke="currentColor" stroke-linejoin="round"';

function endRule({ y, label }: ChartRule): string {
  return `${rule(y, 'stroke-opacity="0.25"')}${words(CHART_PLOT.left - 6, y + 4, 'end', label)}`;
}

function targetRule({ y, label }: ChartRule): string {
  return `${rule(y, 'stroke-dasharray="4 3"')}${words(CHART_PLOT.right + 10, y + 4, 'start', label)}`;
}

function rule(y: number, how: string): string {
  const { left, right } = CHART_PLOT;
  return `<line x1="${left}" x2="${right}" y1="${y}" y2="${y}" stroke="currentColor" ${how} />`;
}

function dot({ x, y, label, labelY }: ChartDot): string {
  const mark = `<circle cx="${x}" cy="${y}" r="${label === '' ? 2.5 : 4}" />`;
  return label === '' ? mark : `${mark}${words(x, labelY, 'middle', label, ' font-weight="600"')}`;
}

function moment({ x, text }: ChartMoment): string {
  return words(x, CHART_MOMENTS_Y, 'middle', text);
}

function words(x: number, y: number, anchor: string, text: string, how = ''): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}"${how}>${written(text)}</text>`;
}

function written(text: string): string {
  return escapeHtml(oneLine(text));
}

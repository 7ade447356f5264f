import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART_HEIGHT, CHART_PLOT, CHART_WIDTH, placeLine } from '@/lib/documents/chart-geometry';
import type { ChartLine } from '@/lib/documents/document';
import { renderChartSvg } from '@/lib/export/chart-svg';
import { aChart } from '@/tests/export/documents';

const SCALE = { min: 0, max: 10 };

function aLine(values: readonly number[], over: Partial<ChartLine> = {}): ChartLine {
  return {
    label: 'Lead the <board> update',
    description: 'From 3 to 8.',
    points: values.map((value, index) => ({
      label: `${index + 1} Mar 2026`,
      position: values.length === 1 ? 0.5 : index / (values.length - 1),
      value,
    })),
    target: { value: 9, label: 'Target 9' },
    ...over,
  };
}

describe('one line of a chart', () => {
  it.each([
    ['several', aLine([3, 5, 4, 8])],
    ['one', aLine([6])],
    ['equal', aLine([5, 5, 5], { target: { value: 5, label: 'Target 5' } })],
    ['none', aLine([], { target: null })],
  ])('is drawn with %s ratings', async (name, line) => {
    await expect(renderChartSvg(line, SCALE)).toMatchFileSnapshot(`golden/chart-${name}.svg`);
  });

  it('says what it shows to whoever does not see it', () => {
    const svg = renderChartSvg(aLine([3, 8]), SCALE);

    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title>Lead the &lt;board&gt; update</title>');
    expect(svg).toContain('<desc>From 3 to 8.</desc>');
  });

  it('has no colour of its own, so that it holds in the dark and in grey', () => {
    const svg = renderChartSvg(aLine([3, 5, 8]), SCALE);

    expect(svg).not.toMatch(/#[0-9a-f]{3,6}|rgb|hsl/);
    expect(svg.match(/(?:fill|stroke)="(?!currentColor|none)/g)).toBeNull();
  });

  it('never says NaN, whatever the numbers', () => {
    fc.assert(
      fc.property(aChart, ({ lines, scale }) => {
        for (const line of lines) {
          const words = [line.label, line.description, line.target?.label ?? ''];
          const said = [...words, ...line.points.map(({ label }) => label)].join(' ');
          fc.pre(!/NaN|Infinity/.test(said));

          expect(renderChartSvg(line, scale)).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('draws nothing outside of itself', () => {
    fc.assert(
      fc.property(aChart, ({ lines, scale }) => {
        for (const line of lines) {
          const { dots, ends, target } = placeLine(line, scale);
          const isWithin = (value: number, from: number, to: number) =>
            from <= value && value <= to;

          expect(dots.every(({ x }) => isWithin(x, CHART_PLOT.left, CHART_PLOT.right))).toBe(true);
          for (const { y } of [...dots, ...ends, ...(target === null ? [] : [target])]) {
            expect(isWithin(y, CHART_PLOT.top, CHART_PLOT.bottom)).toBe(true);
          }
        }
      }),
    );
    expect(CHART_PLOT.right).toBeLessThan(CHART_WIDTH);
    expect(CHART_PLOT.bottom).toBeLessThan(CHART_HEIGHT);
  });

  it('says two moments as one where their words would touch', () => {
    const near = aLine([3, 8]).points.map((point, index) => ({ ...point, position: index / 10 }));

    const { moments } = placeLine(aLine([], { points: near }), SCALE);

    expect(moments.map(({ text }) => text)).toEqual(['1 Mar 2026 – 2 Mar 2026']);
  });
});

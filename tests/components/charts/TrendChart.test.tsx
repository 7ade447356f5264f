import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TrendChart } from '@/components/charts/TrendChart';
import type { TrendSeries } from '@/components/charts/trend-series';
import { LanguageProvider } from '@/components/ui/use-text';
import { day } from '@/tests/fixtures/builders';

const CALM: TrendSeries = {
  label: 'Calm',
  points: [
    { on: day('2026-01-12'), value: 4 },
    { on: day('2026-02-09'), value: 3.5, mark: 'a drop', note: 'The board meeting' },
    { on: day('2026-03-09'), value: 7 },
  ],
};
const CLEAR: TrendSeries = { label: 'Clear', points: [{ on: day('2026-03-09'), value: 6 }] };

function draw(series: readonly TrendSeries[], language: 'en' | 'es' = 'en') {
  return render(
    <LanguageProvider language={language}>
      <TrendChart title="Calm went from 4 to 7" series={series} min={0} max={10} />
    </LanguageProvider>,
  );
}
const slider = () => screen.getByRole('slider', { name: /^(Day by day|Día a día): Calm went/ });
const rows = () => screen.getAllByRole('row').map((row) => row.textContent);

describe('a chart', () => {
  it('is a figure named by its finding, and says its lines in words', () => {
    draw([CALM]);

    const figure = screen.getByRole('figure', { name: 'Calm went from 4 to 7' });
    expect(figure.textContent).toContain(
      'Calm: 4 on 12 January 2026, 7 on 9 March 2026. On a scale from 0 to 10.',
    );
  });

  it('has the same numbers in a table, with marks and what they rest on', () => {
    draw([CALM]);

    expect(rows()).toEqual([
      'DayCalmIn words',
      '12 Jan 20264',
      '9 Feb 20263.5 · a dropThe board meeting',
      '9 Mar 20267',
    ]);
  });

  it('says the last day first, and each other day on a slider', () => {
    draw([CALM]);
    expect(slider().getAttribute('aria-valuetext')).toBe('9 March 2026: Calm 7');

    fireEvent.change(slider(), { target: { value: '1' } });

    expect(slider().getAttribute('aria-valuetext')).toBe(
      '9 February 2026: Calm 3.5 (a drop) – The board meeting',
    );
    const key = within(screen.getByRole('list')).getByRole('listitem');
    expect(key.textContent).toBe('Calm 3.5 a drop · The board meeting');
  });

  it('says nothing of a line on a day when it has no point', () => {
    draw([CALM, CLEAR]);

    fireEvent.change(slider(), { target: { value: '0' } });

    expect(screen.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual([
      'Calm 4',
      'Clear –',
    ]);
    expect(rows()[1]).toBe('12 Jan 20264–');
  });

  it('keeps both of two values of one day', () => {
    const again = { on: day('2026-03-09'), value: 8 };

    draw([{ ...CALM, points: [...CALM.points, again] }]);

    expect(rows().at(-1)).toBe('9 Mar 20267, 8');
  });

  it('has no slider with one day, and only a sentence with none', () => {
    const { unmount } = draw([CLEAR]);
    expect(screen.queryByRole('slider')).toBeNull();
    expect(rows()).toEqual(['DayClear', '9 Mar 20266']);
    unmount();

    draw([{ label: 'Calm', points: [{ on: day('2026-03-09'), value: Number.NaN }] }]);

    expect(screen.getByText('Nothing to draw yet.')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('writes numbers and days as Spanish does', () => {
    draw([CALM], 'es');

    expect(rows()[2]).toBe('9 feb 20263,5 · a dropThe board meeting');
    expect(screen.getByText(/Calm: 4 el 12 de enero de 2026/)).toBeDefined();
  });
});

import type { TrendDrawing } from '@/components/charts/trend-geometry';
import type { TrendSeries } from '@/components/charts/trend-series';
import type { SayNumber } from '@/components/charts/trend-words';
import { useLanguage, useText } from '@/components/ui/use-text';
import { longDay } from '@/lib/text/dates';
import { trendChartText } from '@/lib/text/trend-chart';

interface TrendSummaryProps {
  series: readonly TrendSeries[];
  drawing: TrendDrawing;
  say: SayNumber;
}

/** The drawing in words: each line from first to last, and the scale. */
export function TrendSummary({ series, drawing: { lines, rules }, say }: TrendSummaryProps) {
  const t = useText(trendChartText);
  const language = useLanguage();
  const said = lines.flatMap(({ dots }, index) => {
    const [first, last] = [dots[0]?.point, dots.at(-1)?.point];
    const label = series[index]?.label ?? '';
    if (first === undefined || last === undefined) return [];
    const [from, to] = [say(first.value), say(last.value)];
    return first === last
      ? [t.once(label, to, longDay(last.on, language))]
      : [t.moved(label, from, longDay(first.on, language), to, longDay(last.on, language))];
  });
  const [top, bottom] = [rules[0]?.value ?? 0, rules.at(-1)?.value ?? 0];
  return (
    <p className="visually-hidden">
      {said.join(' ')} {t.scale(say(bottom), say(top))}
    </p>
  );
}

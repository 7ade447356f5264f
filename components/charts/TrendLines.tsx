import styles from '@/components/charts/TrendChart.module.css';
import type { TrendDrawing } from '@/components/charts/trend-geometry';
import type { SayNumber } from '@/components/charts/trend-words';

interface TrendLinesProps {
  drawing: TrendDrawing;
  say: SayNumber;
}

/** Every line with the sign of its own at each point; a line alone says its first and last value. */
export function TrendLines({ drawing: { lines, target }, say }: TrendLinesProps) {
  const isAlone = lines.length === 1;
  return lines.map(({ path, dots }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line's place is what it is known by
    <g key={index} data-series={index} className={styles.series}>
      {path !== '' && <path className={styles.line} d={path} />}
      {dots.map(({ x, y, sign, point }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two points may be the same
        <g key={place}>
          <path className={styles.dot} d={sign} transform={`translate(${x} ${y})`} />
          {point.mark !== undefined && <circle className={styles.mark} cx={x} cy={y} r={8} />}
          {isAlone && (place === 0 || place === dots.length - 1) && (
            <text className={styles.value} x={x} y={labelY(y, target?.y)} textAnchor="middle">
              {say(point.value)}
            </text>
          )}
        </g>
      ))}
    </g>
  ));
}

/** Above its dot, or below it where the line of the target would cross it. */
function labelY(y: number, targetY: number | undefined): number {
  const isCrossed = targetY !== undefined && targetY < y && targetY > y - 22;
  return isCrossed ? y + 18 : y - 9;
}

import { useId } from 'react';
import styles from '@/components/print/ChartFigure.module.css';
import {
  CHART_HEIGHT,
  CHART_MOMENTS_Y,
  CHART_PLOT,
  CHART_WIDTH,
  placeLine,
} from '@/lib/documents/chart-geometry';
import type { ChartLine, ChartScale } from '@/lib/documents/document';

const { left, right } = CHART_PLOT;

/** One line of a chart with its name beside it, placed as in a web page. */
export function ChartFigure({ line, scale }: { line: ChartLine; scale: ChartScale }) {
  const id = useId();
  const { ends, target, path, dots, moments } = placeLine(line, scale);
  return (
    <figure className={styles.figure}>
      <figcaption dir="auto">{line.label}</figcaption>
      <svg
        role="img"
        viewBox={`0 0 ${CHART_WIDTH} ${CHART_HEIGHT}`}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
      >
        <title id={`${id}-title`}>{line.label}</title>
        <desc id={`${id}-description`}>{line.description}</desc>
        {ends.map(({ y, label }) => (
          <g key={label}>
            <line className={styles.end} x1={left} x2={right} y1={y} y2={y} />
            <text x={left - 6} y={y + 4} textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {target && (
          <>
            <line className={styles.target} x1={left} x2={right} y1={target.y} y2={target.y} />
            <text x={right + 10} y={target.y + 4}>
              {target.label}
            </text>
          </>
        )}
        {path !== '' && <polyline className={styles.path} points={path} />}
        {dots.map(({ x, y, label, labelY }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two points may be the same
          <g key={index}>
            <circle className={styles.dot} cx={x} cy={y} r={label === '' ? 2.5 : 4} />
            {label !== '' && (
              <text className={styles.value} x={x} y={labelY} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        ))}
        {moments.map(({ x, text }) => (
          <text key={text} x={x} y={CHART_MOMENTS_Y} textAnchor="middle">
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
}

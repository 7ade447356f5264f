import styles from '@/components/ui/Sparkline.module.css';

interface SparklineProps {
  /** Ratings on the fixed 0–10 axis, oldest first. Fewer than two draw nothing. */
  values: readonly number[];
}

/** A small line of ratings. Decorative: the numbers stand beside it in words. */
export function Sparkline({ values }: SparklineProps) {
  if (values.length < 2) return null;
  const points = values
    .map((value, index) => `${1 + (index * 70) / (values.length - 1)},${19 - (value / 10) * 18}`)
    .join(' ');
  return (
    <svg className={styles.sparkline} viewBox="0 0 72 20" aria-hidden="true">
      <polyline points={points} />
    </svg>
  );
}

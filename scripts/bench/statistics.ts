/** The middle and the tail, in milliseconds. */
export function spread(values: readonly number[] | undefined): string {
  const [p95, p99] = [95, 99].map((percent) => percentile(values ?? [], percent).toFixed(1));
  return `${median(values).toFixed(1)} ms (p95 ${p95}, p99 ${p99})`;
}

export function ratio(own: number, yardstick: number): number {
  return own / yardstick;
}

export function median(values: readonly number[] | undefined): number {
  return percentile(values ?? [], 50);
}

/** The smallest value that so many percent of all lie below. Throws where nothing was measured. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}

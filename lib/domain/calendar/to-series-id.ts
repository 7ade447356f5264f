import { type SeriesId, seriesIdSchema } from '@/lib/domain/ids';

/** A series' id out of the hash of its event's: a UUID of version 8, the same at every import. */
export function toSeriesId(hash: string): SeriesId {
  const variant = '89ab'[Number.parseInt(hash.charAt(16), 16) % 4];
  return seriesIdSchema.parse(
    [
      hash.slice(0, 8),
      hash.slice(8, 12),
      `8${hash.slice(13, 16)}`,
      `${variant}${hash.slice(17, 20)}`,
      hash.slice(20, 32),
    ].join('-'),
  );
}

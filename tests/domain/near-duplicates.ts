import { fold } from '@/lib/domain/fold';

/** Pairs of texts that share at least this part of their different words, as "one ~ other". */
export function nearDuplicates(texts: readonly string[], share: number): string[] {
  const sets = texts.map((text) => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []));
  return sets.flatMap((one, index) =>
    sets
      .slice(index + 1)
      .flatMap((other, offset) =>
        overlap(one, other) >= share ? [`${texts[index]} ~ ${texts[index + 1 + offset]}`] : [],
      ),
  );
}

/** From 0, no word in common, to 1, the same words in whatever order. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size - shared);
}

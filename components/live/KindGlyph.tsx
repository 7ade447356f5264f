import styles from '@/components/live/KindGlyph.module.css';
import type { EntryKind } from '@/lib/domain/draft';

const GLYPHS = {
  note: '·',
  insight: '✳',
  words: '“',
  commitment: '✓',
  hunch: '~',
  marker: '○',
  ask: '?',
} satisfies Record<EntryKind | 'marker' | 'ask', string>;

/** A mark per kind, for the eye alone: the word always stands beside it for assistive technology. */
export function KindGlyph({ kind }: { kind: keyof typeof GLYPHS }) {
  return (
    <b className={`${styles.glyph} ${styles[kind] ?? ''}`} aria-hidden="true">
      {GLYPHS[kind]}
    </b>
  );
}

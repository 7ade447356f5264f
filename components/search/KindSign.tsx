import { KindGlyph } from '@/components/live/KindGlyph';
import styles from '@/components/search/KindSign.module.css';
import { useText } from '@/components/ui/use-text';
import type { SearchKind } from '@/lib/domain/search/record';
import { searchText } from '@/lib/text/search';

const WITH_GLYPH = ['note', 'insight', 'words', 'commitment', 'hunch', 'marker', 'ask'] as const;

/** What kind of thing was found: its glyph where it has one, its name where it has none. */
export function KindSign({ kind }: { kind: SearchKind }) {
  const t = useText(searchText);
  const glyph = WITH_GLYPH.find((each) => each === kind);
  if (glyph === undefined) return <span className={styles.name}>{t.kinds[kind]}</span>;
  return (
    <>
      <KindGlyph kind={glyph} />
      <span className="visually-hidden">{t.kinds[kind]}: </span>
    </>
  );
}

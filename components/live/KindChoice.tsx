import { useId } from 'react';
import styles from '@/components/live/KindChoice.module.css';
import { KindGlyph } from '@/components/live/KindGlyph';
import { useText } from '@/components/ui/use-text';
import { type EntryKind, entryKindSchema } from '@/lib/domain/draft';
import { liveText } from '@/lib/text/live';

interface KindChoiceProps {
  value: EntryKind;
  onChange: (kind: EntryKind) => void;
}

/** The kinds of an entry, one click each. Narrow panels show the glyphs, with the same names. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  const t = useText(liveText);
  const name = useId();
  return (
    <div role="radiogroup" aria-label={t.kind} className={styles.kinds}>
      {entryKindSchema.options.map((kind) => (
        <label key={kind} className={styles.kind} title={t.kinds[kind]}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            aria-label={t.kinds[kind]}
            checked={kind === value}
            onChange={() => onChange(kind)}
          />
          <span className={styles.word}>{t.kinds[kind]}</span>
          <span className={styles.glyph}>
            <KindGlyph kind={kind} />
          </span>
        </label>
      ))}
    </div>
  );
}

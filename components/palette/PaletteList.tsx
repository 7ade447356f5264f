import { memo } from 'react';
import styles from '@/components/palette/PaletteList.module.css';
import type { PaletteOption, PaletteSection } from '@/components/palette/palette-options';
import { FoundText } from '@/components/search/FoundText';
import { KindSign } from '@/components/search/KindSign';
import { useLanguage, useText } from '@/components/ui/use-text';
import { dayOf } from '@/lib/domain/days';
import { longDay } from '@/lib/text/dates';
import { paletteText } from '@/lib/text/palette';
import { searchText } from '@/lib/text/search';

interface PaletteListProps {
  id: string;
  sections: readonly PaletteSection[];
  /** The place, among all options, of the one that Enter takes. */
  active: number;
  words: readonly string[];
  onChoose: (option: PaletteOption) => void;
}

/** What the palette offers, under headings. The focus stays in the line above. */
export function PaletteList({ id, sections, active, words, onChoose }: PaletteListProps) {
  const t = useText(paletteText);
  let place = -1;
  return (
    <div id={id} role="listbox" aria-label={t.results} className={styles.list}>
      {sections.map((section) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, but no fieldset
        <div
          key={section.id}
          role="group"
          aria-labelledby={`${id}-${section.id}`}
          className={styles.section}
        >
          <div id={`${id}-${section.id}`} role="presentation" className={styles.heading}>
            <Heading section={section} />
          </div>
          {section.options.map((option) => {
            place += 1;
            const isActive = place === active;
            return (
              // Keys go to the line, which points here with aria-activedescendant.
              // biome-ignore lint/a11y/useKeyWithClickEvents: see above
              <div
                key={option.id}
                ref={isActive ? scrollIntoSight : undefined}
                id={`${id}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={isActive}
                className={styles.option}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(option)}
              >
                <Shown option={option} words={words} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function Heading({ section: { kind, group } }: { section: PaletteSection }) {
  const t = useText(paletteText);
  const { yourOwn } = useText(searchText);
  const language = useLanguage();
  if (kind !== 'hits' || group === undefined) return kind === 'clients' ? t.clients : t.commands;
  if (group.clientId === '') return yourOwn;
  if (group.at === undefined) return t.aboutClient(group.shownAs);
  return t.where(group.shownAs, longDay(dayOf(group.at), language));
}

interface ShownProps {
  option: PaletteOption;
  words: readonly string[];
}

const Shown = memo(function Shown({ option, words }: ShownProps) {
  const t = useText(paletteText);
  if (option.type === 'command') return option.command.label;
  if (option.type === 'client') {
    return <span dir="auto">{t.client(option.client.shownAs)}</span>;
  }
  return (
    <span className={styles.hit}>
      <KindSign kind={option.hit.kind} />
      <FoundText hit={option.hit} words={words} />
    </span>
  );
});

function scrollIntoSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

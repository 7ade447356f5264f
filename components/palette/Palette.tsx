import { Search as Glass, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useIsScreenShared } from '@/components/app/use-is-screen-shared';
import styles from '@/components/palette/Palette.module.css';
import { PaletteList } from '@/components/palette/PaletteList';
import {
  hitSections,
  type PaletteOption,
  paletteSections,
} from '@/components/palette/palette-options';
import type { PaletteProps } from '@/components/palette/palette-props';
import { useCommands } from '@/components/palette/use-commands';
import { closePalette } from '@/components/palette/use-palette';
import { Outcome } from '@/components/search/Outcome';
import { toHit } from '@/components/search/to-hit';
import { useSearch } from '@/components/search/use-search';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { useClientList } from '@/components/workspace/use-client-list';
import { openWorkspace } from '@/lib/browser/open-page';
import { foldedWords } from '@/lib/domain/fold';
import { paletteText } from '@/lib/text/palette';
import { searchText } from '@/lib/text/search';

const GROUPS = 12;
const HITS_PER_GROUP = 3;
const NO_WORDS: readonly string[] = [];

/** Find anything that was ever written, go to a client, or do what can be done now. */
export function Palette(props: PaletteProps) {
  const t = useText(paletteText);
  const found = useText(searchText);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const search = useSearch(query, GROUPS, HITS_PER_GROUP);
  const clients = useClientList(true)?.clients.map(({ client }) => client) ?? [];
  // Whoever looks on is not to learn who else comes.
  const offered = useIsScreenShared() === false ? clients : [];
  const commands = useCommands(props, { clients, offered });
  const isEmpty = query.trim() === '';
  // What was found is drawn anew only when something else is.
  const hits = useMemo(() => hitSections(search.answer?.groups ?? []), [search.answer]);
  const sections = paletteSections({
    words: foldedWords(query),
    commands,
    clients: offered,
    hits: isEmpty ? [] : hits,
  });
  const options = sections.flatMap((section) => section.options);
  const current = Math.min(active, options.length - 1);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);

  function choose(option: PaletteOption | undefined): void {
    if (option === undefined) return;
    closePalette();
    if (option.type === 'command') option.command.run();
    else if (option.type === 'hit') void openWorkspace(toHit(option.hit.place).slice(1));
    else if (props.moment.live === undefined && props.moment.waiting === undefined) {
      props.onPrepare(option.client.id);
    } else void openWorkspace(`/clients/${option.client.id}`);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const moves: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: Math.min(current + 8, options.length - 1),
      PageUp: Math.max(current - 8, 0),
    };
    const move = moves[event.key];
    if (move !== undefined) setActive((move + options.length) % Math.max(1, options.length));
    else if (event.key === 'Enter') choose(options[current]);
    else if (event.key === 'Escape') closePalette();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // The veil is for the pointer; keys have Escape.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={styles.veil}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) closePalette();
      }}
    >
      <div
        role="dialog"
        aria-modal="true"
        aria-label={t.title}
        className={styles.palette}
        onKeyDown={keepFocusIn}
      >
        <div className={styles.line}>
          <Glass size={16} aria-hidden="true" />
          <input
            ref={input}
            role="combobox"
            aria-label={t.box}
            aria-expanded={options.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={options.length > 0 ? `${list}-${current}` : undefined}
            placeholder={t.box}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setActive(0);
            }}
            onKeyDown={handleKeyDown}
          />
          <Button look="icon" aria-label={t.close} title={t.close} onClick={closePalette}>
            <X size={16} aria-hidden="true" />
          </Button>
        </div>
        <PaletteList
          id={list}
          sections={sections}
          active={current}
          words={search.answer?.words ?? NO_WORDS}
          onChoose={choose}
        />
        <p className={styles.outcome} role="status">
          {isEmpty ? found.hint : <Outcome search={search} query={query} />}
        </p>
      </div>
    </div>
  );
}

/** Tab goes round: what lies beneath must not be written in unseen. */
function keepFocusIn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab') return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const next = event.currentTarget.contains(document.activeElement)
    ? stops.findIndex((each) => each !== document.activeElement)
    : 0;
  stops[next]?.focus();
}

import styles from '@/components/live/Suggestions.module.css';

interface SuggestionsProps {
  id: string;
  label: string;
  options: readonly string[];
  active: number | undefined;
  onChoose: (index: number) => void;
}

/** What the writing line offers, over what stands below so that nothing moves. */
export function Suggestions({ id, label, options, active, onChoose }: SuggestionsProps) {
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list}>
      {options.map((option, index) => (
        // Keys go to the line, which points here with aria-activedescendant.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={option}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          {option}
        </div>
      ))}
    </div>
  );
}

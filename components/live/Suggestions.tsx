import type { LineOption } from '@/components/live/line-options';
import styles from '@/components/live/Suggestions.module.css';
import { Highlighted } from '@/components/questions/Highlighted';
import { RememberedLine } from '@/components/questions/QuestionMemory';

interface SuggestionsProps {
  id: string;
  label: string;
  options: readonly LineOption[];
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
          key={option.label}
          ref={index === active ? scrollIntoSight : undefined}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          aria-labelledby={`${id}-${index}-words`}
          aria-describedby={`${id}-${index}-memory`}
          className={styles.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          <span id={`${id}-${index}-words`}>
            {option.type === 'question' ? (
              <Highlighted text={option.label} query={option.query} />
            ) : (
              option.label
            )}
          </span>
          {option.type === 'question' && option.remembered !== undefined && (
            <RememberedLine id={`${id}-${index}-memory`} remembered={option.remembered} />
          )}
        </div>
      ))}
    </div>
  );
}

/** The list is no taller than what it may cover; the arrows go through all of it. */
function scrollIntoSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

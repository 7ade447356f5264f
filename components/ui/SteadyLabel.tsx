import styles from '@/components/ui/SteadyLabel.module.css';

interface SteadyLabelProps {
  /** Every label that may stand here; the widest sets the width. */
  all: readonly string[];
  shown: string;
}

/** A button's changing words in a width that does not change, so that its neighbours stay put. */
export function SteadyLabel({ all, shown }: SteadyLabelProps) {
  return (
    <span className={styles.label}>
      <span>{shown}</span>
      {all
        .filter((label) => label !== shown)
        .map((label) => (
          <span key={label} className={styles.room} aria-hidden="true">
            {label}
          </span>
        ))}
    </span>
  );
}

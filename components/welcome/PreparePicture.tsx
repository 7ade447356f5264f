import styles from '@/components/welcome/Picture.module.css';

/** Last time's promises with their fate, a goal that moves, and one clear next step. */
export function PreparePicture() {
  return (
    <svg className={styles.picture} viewBox="0 0 216 144" aria-hidden="true">
      <rect className={styles.ground} width="216" height="144" rx="8" />
      <rect className={styles.sheet} x="48" y="10" width="120" height="124" rx="6" />
      <rect className={styles.ink} x="60" y="21" width="26" height="6" rx="3" />
      <rect className={styles.card} x="58" y="35" width="100" height="36" rx="4" />
      <rect className={styles.soft} x="66" y="43" width="46" height="4" rx="2" />
      <path className={styles.tick} d="m138 44 3.5 3.5 7-7" />
      <rect className={styles.soft} x="66" y="58" width="56" height="4" rx="2" />
      <circle className={styles.ring} cx="143.5" cy="60" r="4" />
      <rect className={styles.card} x="58" y="77" width="100" height="26" rx="4" />
      <rect className={styles.soft} x="66" y="88" width="36" height="4" rx="2" />
      <polyline className={styles.line} points="112,94 122,93 132,88 142,89 150,83" />
      <rect className={styles.accent} x="58" y="110" width="100" height="16" rx="4" />
      <rect className={styles.onAccent} x="90" y="116" width="36" height="4" rx="2" />
    </svg>
  );
}

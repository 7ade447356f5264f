import styles from '@/components/welcome/Picture.module.css';

/** Two ticked lines go into the recap; the others stay with the coach. */
export function RecapPicture() {
  return (
    <svg className={styles.picture} viewBox="0 0 216 144" aria-hidden="true">
      <rect className={styles.ground} width="216" height="144" rx="8" />
      <rect className={styles.sheet} x="12" y="22" width="92" height="100" rx="6" />
      <rect className={styles.accent} x="22" y="34" width="10" height="10" rx="2.5" />
      <path className={styles.tickOnAccent} d="m24.5 39 2 2 3.5-4" />
      <rect className={styles.soft} x="39" y="37" width="54" height="4" rx="2" />
      <rect className={styles.box} x="22" y="55" width="10" height="10" rx="2.5" />
      <rect className={styles.faint} x="39" y="58" width="40" height="4" rx="2" />
      <rect className={styles.accent} x="22" y="76" width="10" height="10" rx="2.5" />
      <path className={styles.tickOnAccent} d="m24.5 81 2 2 3.5-4" />
      <rect className={styles.soft} x="39" y="79" width="46" height="4" rx="2" />
      <rect className={styles.box} x="22" y="97" width="10" height="10" rx="2.5" />
      <rect className={styles.faint} x="39" y="100" width="50" height="4" rx="2" />
      <path className={styles.arrow} d="M111 72h16m-5-5 5 5-5 5" />
      <path
        className={styles.sheet}
        d="M140 12h46l18 18v96a6 6 0 0 1-6 6h-58a6 6 0 0 1-6-6V18a6 6 0 0 1 6-6Z"
      />
      <path className={styles.fold} d="M186 12v12a6 6 0 0 0 6 6h12" />
      <rect className={styles.ink} x="145" y="40" width="28" height="5" rx="2.5" />
      <rect className={styles.soft} x="145" y="56" width="48" height="4" rx="2" />
      <rect className={styles.soft} x="145" y="66" width="40" height="4" rx="2" />
      <path className={styles.tick} d="m145 86 3 3 6-6" />
      <rect className={styles.soft} x="159" y="84" width="34" height="4" rx="2" />
      <polyline className={styles.line} points="145,114 157,112 169,106 181,107 193,100" />
    </svg>
  );
}

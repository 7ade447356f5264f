import styles from '@/components/welcome/Picture.module.css';

/** A call with the client's face, and beside it the panel with its writing line at the top. */
export function LivePicture() {
  return (
    <svg className={styles.picture} viewBox="0 0 216 144" aria-hidden="true">
      <rect className={styles.ground} width="216" height="144" rx="8" />
      <rect className={styles.sheet} x="12" y="14" width="192" height="116" rx="6" />
      <path className={styles.call} d="M18 14h116v116H18a6 6 0 0 1-6-6V20a6 6 0 0 1 6-6Z" />
      <circle className={styles.face} cx="73" cy="60" r="17" />
      <path className={styles.face} d="M41 116c0-20 14-32 32-32s32 12 32 32Z" />
      <rect className={styles.segmentOn} x="142" y="23" width="16" height="3" rx="1.5" />
      <rect className={styles.segmentOn} x="160" y="23" width="14" height="3" rx="1.5" />
      <rect className={styles.segment} x="176" y="23" width="20" height="3" rx="1.5" />
      <rect className={styles.field} x="142" y="33" width="54" height="16" rx="4" />
      <rect className={styles.ink} x="148" y="39" width="24" height="4" rx="2" />
      <rect className={styles.caret} x="175" y="37" width="1.5" height="8" />
      <rect className={styles.faint} x="142" y="61" width="9" height="3" rx="1.5" />
      <rect className={styles.soft} x="156" y="60" width="38" height="4" rx="2" />
      <rect className={styles.faint} x="142" y="75" width="9" height="3" rx="1.5" />
      <rect className={styles.marker} x="156" y="73" width="22" height="7" rx="3.5" />
      <rect className={styles.faint} x="142" y="89" width="9" height="3" rx="1.5" />
      <rect className={styles.soft} x="156" y="88" width="30" height="4" rx="2" />
      <rect className={styles.faint} x="142" y="103" width="9" height="3" rx="1.5" />
      <rect className={styles.soft} x="156" y="102" width="34" height="4" rx="2" />
    </svg>
  );
}

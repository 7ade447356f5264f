import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/wrapup/CheckInItem.module.css';
import { useWanted } from '@/components/wrapup/use-wanted';
import type { CHECK_IN_ITEMS } from '@/lib/domain/check-in';
import type { Language } from '@/lib/domain/language';
import { documentsText } from '@/lib/text/documents';
import { wrapUpText } from '@/lib/text/wrapup';

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface CheckInItemProps {
  item: (typeof CHECK_IN_ITEMS)[number];
  value: number | null;
  language: Language;
  save: (value: number | null) => Promise<unknown>;
}

/** One item, 0 to 10 as native radios. An answer can be taken back: no answer is not a zero. */
export function CheckInItem({ item, value, language, save }: CheckInItemProps) {
  const t = useText(wrapUpText);
  const name = useId();
  const [score, setScore] = useWanted(value, save);
  const sentence = documentsText[language].checkIn[item];
  return (
    <fieldset className={styles.item}>
      <legend lang={language}>{sentence}</legend>
      <div className={styles.scores}>
        {SCORES.map((each) => (
          <label key={each} className={styles.score}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={each === score}
              onChange={() => setScore(each)}
            />
            {each}
          </label>
        ))}
      </div>
      {score !== null && (
        <Button
          look="quiet"
          className={styles.clear}
          aria-label={t.clearItem(sentence)}
          onClick={() => setScore(null)}
        >
          {t.clear}
        </Button>
      )}
    </fieldset>
  );
}

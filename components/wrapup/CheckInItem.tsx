import { useId } from 'react';
import styles from '@/components/wrapup/CheckInItem.module.css';
import { useWanted } from '@/components/wrapup/use-wanted';
import type { CHECK_IN_ITEMS } from '@/lib/domain/check-in';
import type { Language } from '@/lib/domain/language';
import { documentsText } from '@/lib/text/documents';

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface CheckInItemProps {
  item: (typeof CHECK_IN_ITEMS)[number];
  value: number | null;
  language: Language;
  save: (value: number | null) => Promise<unknown>;
}

/** One item, 0 to 10 as native radios. */
export function CheckInItem({ item, value, language, save }: CheckInItemProps) {
  const name = useId();
  const [score, setScore] = useWanted(value, save);
  return (
    <fieldset className={styles.item}>
      <legend lang={language}>{documentsText[language].checkIn[item]}</legend>
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
    </fieldset>
  );
}

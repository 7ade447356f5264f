import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/wrapup/ReflectionCard.module.css';
import { now } from '@/lib/browser/clock';
import type { Reflection } from '@/lib/domain/check-in';
import { COMPETENCIES } from '@/lib/domain/competency';
import type { SessionId } from '@/lib/domain/ids';
import { competenciesText } from '@/lib/text/competencies';
import { wrapUpText } from '@/lib/text/wrapup';
import { tagReflection } from '@/lib/workflows/save-reflection';

interface CompetencyTagsProps {
  sessionId: SessionId;
  stored: Reflection | null;
}

/** What a reflection is about, by the short names alone; optional, and closed until it is wanted. */
export function CompetencyTags({ sessionId, stored }: CompetencyTagsProps) {
  const t = useText(wrapUpText);
  const names = useText(competenciesText);
  const { follow } = useSaving();
  const chosen = stored?.competencies ?? [];
  return (
    <details className={styles.tags}>
      <summary>{t.competencies(chosen.length)}</summary>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t.competencies(chosen.length)}</legend>
        {COMPETENCIES.map((each) => (
          <label key={each} className={styles.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(each)}
              onChange={({ currentTarget }) =>
                void follow(tagReflection(sessionId, each, currentTarget.checked, now()))
              }
            />
            {names[each]}
          </label>
        ))}
      </fieldset>
      <p className={styles.hint}>{t.competenciesHint}</p>
    </details>
  );
}

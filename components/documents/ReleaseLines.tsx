import { useId } from 'react';
import styles from '@/components/documents/ReleaseLines.module.css';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import type { Day } from '@/lib/domain/days';
import type { ReleasableLine } from '@/lib/domain/release/releasable';
import { longDay } from '@/lib/text/dates';
import { documentsPageText } from '@/lib/text/documents-page';
import {
  keepCommitmentFromSponsor,
  releaseCommitmentToSponsor,
  reportGoal,
} from '@/lib/workflows/report-to-sponsor';
import { keepNotesFromSponsor, releaseNotesToSponsor } from '@/lib/workflows/share-note';

const GROUPS = ['goal', 'note', 'commitment'] as const;

interface ReleaseLinesProps {
  lines: readonly ReleasableLine[];
  today: Day;
}

/** Each line that could go to the sponsor, whether the client released it, and since when. */
export function ReleaseLines({ lines, today }: ReleaseLinesProps) {
  const t = useText(documentsPageText);
  if (lines.length === 0) return <p className={page.none}>{t.noLines}</p>;
  return GROUPS.map((type) => {
    const group = lines.filter((line) => line.type === type);
    return group.length === 0 ? null : (
      <Group key={type} title={t.groups[type]} lines={group} today={today} />
    );
  });
}

function Group({ title, lines, today }: ReleaseLinesProps & { title: string }) {
  const id = useId();
  return (
    <div className={styles.group}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ul aria-labelledby={id}>
        {lines.map((line) => (
          <Line key={line.id} line={line} today={today} />
        ))}
      </ul>
    </div>
  );
}

function Line({ line, today }: { line: ReleasableLine; today: Day }) {
  const t = useText(documentsPageText);
  const language = useLanguage();
  const { follow } = useSaving();
  const id = useId();
  const { text, releasedOn } = line;
  return (
    <li className={styles.line}>
      <input
        type="checkbox"
        id={id}
        className={styles.box}
        aria-describedby={`${id}-since`}
        checked={releasedOn !== null}
        onChange={(event) => void follow(setReleased(line, event.currentTarget.checked, today))}
      />
      <label htmlFor={id} className={styles.text} dir="auto">
        {text}
      </label>
      <span id={`${id}-since`} className={styles.since}>
        {releasedOn === null ? t.notReleased : t.releasedOn(longDay(releasedOn, language))}
      </span>
    </li>
  );
}

function setReleased(line: ReleasableLine, isReleased: boolean, today: Day): Promise<void> {
  switch (line.type) {
    case 'goal':
      return reportGoal(line.id, isReleased ? today : null);
    case 'note':
      return isReleased ? releaseNotesToSponsor([line.id], today) : keepNotesFromSponsor([line.id]);
    case 'commitment':
      return isReleased
        ? releaseCommitmentToSponsor(line.id, today)
        : keepCommitmentFromSponsor(line.id);
  }
}

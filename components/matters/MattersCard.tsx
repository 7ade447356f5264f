import { MATTER_PAGE } from '@/components/matters/matter-page';
import styles from '@/components/matters/WorthKnowing.module.css';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/use-text';
import { toPart } from '@/components/workspace/routes';
import type { Day } from '@/lib/domain/days';
import type { Journey } from '@/lib/domain/journey';
import { type Matter, whatMatters } from '@/lib/domain/what-matters';
import { mattersText } from '@/lib/text/matters';

interface MattersCardProps {
  journey: Journey;
  today: Day;
}

/** All that matters before the next session, each the way to its page. Nothing where nothing does. */
export function MattersCard({ journey, today }: MattersCardProps) {
  const t = useText(mattersText);
  const matters = whatMatters(journey, today);
  if (matters.length === 0) return null;
  return (
    <Card title={t.heading} aside={matters.length > 1 ? matters.length : undefined}>
      <ul className={styles.all}>
        {matters.map((matter) => (
          <li key={keyOf(matter)}>
            <a className={styles.matter} href={toPart(journey.client.id, MATTER_PAGE[matter.kind])}>
              <span dir="auto">{t.line(matter)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function keyOf(matter: Matter): string {
  switch (matter.kind) {
    case 'mark':
      return `mark/${matter.mark.sessionId}/${matter.mark.item}`;
    case 'repair-open':
      return matter.repair.id;
    case 'report-due':
      return matter.report.report.id;
    case 'review-near':
      return `${matter.review.engagementId}/${matter.review.kind}`;
    default:
      return matter.kind;
  }
}

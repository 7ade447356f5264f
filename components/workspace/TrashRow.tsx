import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Page.module.css';
import rows from '@/components/workspace/TrashPage.module.css';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import { goesOn } from '@/lib/domain/trash';
import { dayMonth } from '@/lib/text/dates';
import { workspaceText } from '@/lib/text/workspace';

interface TrashRowProps {
  href: string;
  text: string;
  /** The display name of the client it belongs to, or its deck. */
  from?: string;
  trashedAt: number;
  restore: () => Promise<unknown>;
}

/** What was removed, when it goes for good, and the way back. */
export function TrashRow({ href, text, from, trashedAt, restore }: TrashRowProps) {
  const t = useText(workspaceText);
  const language = useLanguage();
  const { follow } = useSaving();
  const today = dayOf(now());
  const goes = goesOn(trashedAt);
  const facts = [
    ...(from === undefined ? [] : [from]),
    t.removedOn(dayMonth(dayOf(trashedAt), today, language)),
    goes <= today ? t.goesSoon : t.goesOn(dayMonth(goes, today, language)),
  ];
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <p className={rows.text} dir="auto">
          <a href={href}>{text}</a>
        </p>
        <p className={styles.hint}>{facts.join(' · ')}</p>
      </div>
      <Button aria-label={t.restoreNamed(text.slice(0, 60))} onClick={() => void follow(restore())}>
        {t.restore}
      </Button>
    </li>
  );
}

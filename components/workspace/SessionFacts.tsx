import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Page.module.css';
import { now } from '@/lib/browser/clock';
import { coachedFor } from '@/lib/domain/agenda';
import { dayOf } from '@/lib/domain/days';
import type { Session } from '@/lib/domain/session';
import { longDay, shortDay, timeOfDay } from '@/lib/text/dates';
import { documentsText } from '@/lib/text/documents';
import { ordinal } from '@/lib/text/ordinal';
import { sessionPageText } from '@/lib/text/session-page';
import { workspaceText } from '@/lib/text/workspace';

interface SessionFactsProps {
  session: Session;
  /** 1 for the client's first. */
  number: number;
}

/** Which session it was, of what kind, from when to when, and how long of that was coaching. */
export function SessionFacts({ session, number }: SessionFactsProps) {
  const t = useText(sessionPageText);
  const shared = useText(workspaceText);
  const words = useText(documentsText);
  const language = useLanguage();
  const { startedAt, endedAt, agenda, kind, nextSessionOn, importedAt } = session;
  const facts = [
    t.number(ordinal(number, language)),
    ...(kind === 'working' ? [] : [words.sessionKinds[kind]]),
    ...(startedAt === null || importedAt !== undefined
      ? []
      : [t.span(timeOfDay(startedAt), endedAt === null ? t.live : timeOfDay(endedAt))]),
    importedAt === undefined
      ? shared.minutes(Math.round(coachedFor(agenda, endedAt ?? now()) / 60_000))
      : t.broughtIn(longDay(dayOf(importedAt), language)),
  ];
  return (
    <>
      <p className={styles.summary}>{facts.join(' · ')}</p>
      {nextSessionOn !== null && (
        <p className={styles.summary}>
          {t.nextSession}: {shortDay(nextSessionOn, language)}
        </p>
      )}
    </>
  );
}

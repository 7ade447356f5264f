import { CalendarPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from '@/components/planning/Planning.module.css';
import type { Planning } from '@/components/planning/use-planning';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { toClient, toEngagement, toSession } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import type { ClientId } from '@/lib/domain/ids';
import { carriedText } from '@/lib/text/carried';
import { shortDay } from '@/lib/text/dates';
import { planningText } from '@/lib/text/planning';

const SHOWN = 12;

interface WaitingListsProps {
  planning: Planning;
  onPlan: (id: ClientId) => void;
}

/** Who waits for something: a next session, a word kept, a look back together. */
export function WaitingLists({ planning, onPlan }: WaitingListsProps) {
  const t = useText(planningText);
  const words = useText(carriedText);
  const language = useLanguage();
  const { clients, overview } = planning;
  const { overdue, due, withoutNext, reviews } = overview;
  const nameOf = (id: ClientId) => clients.get(id)?.shownAs ?? '';
  return (
    <>
      <Waiting title={t.withoutNext} none={t.everybodyHasNext}>
        {withoutNext.map(({ id, shownAs }) => (
          <li key={id} className={styles.waiting}>
            <a href={toClient(id)} dir="auto">
              {shownAs}
            </a>
            <Button
              look="icon"
              aria-label={t.planWith(shownAs)}
              title={t.planWith(shownAs)}
              onClick={() => onPlan(id)}
            >
              <CalendarPlus size={16} aria-hidden="true" />
            </Button>
          </li>
        ))}
      </Waiting>
      <Waiting title={t.due} none={t.nothingDue}>
        {[...overdue, ...due].map(({ id, clientId, sessionId, text, dueOn, carried }) => (
          <li key={id} className={styles.due}>
            <a href={toSession(sessionId)} dir="auto">
              {text}
            </a>
            <span className={styles.facts}>
              <bdi>{nameOf(clientId)}</bdi>
              {dueOn !== null && ` · ${shortDay(dueOn, language)}`}
              {carried > 0 && ` · ${words.carried(carried)}`}
              {overdue.some((late) => late.id === id) && <b className={styles.late}>{t.late}</b>}
            </span>
          </li>
        ))}
      </Waiting>
      <Waiting title={t.reviews} none={t.noReviews}>
        {reviews.map(({ clientId, engagementId, kind, inDays }) => (
          <li key={`${engagementId} ${kind}`} className={styles.waiting}>
            <a href={toEngagement(clientId)} dir="auto">
              {nameOf(clientId)}
            </a>
            <span className={styles.facts}>
              {t[kind]} ·{' '}
              <span className={inDays < 0 ? styles.past : undefined}>{t.inDays(inDays)}</span>
            </span>
          </li>
        ))}
      </Waiting>
    </>
  );
}

interface WaitingProps {
  title: string;
  none: string;
  children: readonly ReactNode[];
}

/** A list that never fills the page: what is beyond a dozen waits behind a line. */
function Waiting({ title, none, children }: WaitingProps) {
  const t = useText(planningText);
  const further = children.length - SHOWN;
  return (
    <Section title={title} {...(children.length > 0 ? { aside: children.length } : {})}>
      {children.length === 0 ? (
        <p className={page.none}>{none}</p>
      ) : (
        <ul className={styles.list} aria-label={title}>
          {children.slice(0, SHOWN)}
        </ul>
      )}
      {further > 0 && (
        <details className={styles.fold}>
          <summary>{t.others(further)}</summary>
          <ul className={styles.list}>{children.slice(SHOWN)}</ul>
        </details>
      )}
    </Section>
  );
}

import styles from '@/components/alliance/Alliance.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { toBuiltInDeck } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { isUnderWay, type MarkEnd, type MarkHistory } from '@/lib/domain/alliance-history';
import { dayOf } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { allianceText } from '@/lib/text/alliance';
import { longDay } from '@/lib/text/dates';
import { addToJourney } from '@/lib/workflows/keep-journey';

interface MarksProps {
  clientId: ClientId;
  /** Latest first. */
  marks: readonly MarkHistory[];
}

/** Every marked answer and what became of it, with the questions that help to take it up. */
export function Marks({ clientId, marks }: MarksProps) {
  const t = useText(allianceText);
  if (marks.length === 0) return null;
  return (
    <Section title={t.marks}>
      <p className={page.hint}>
        {t.marksHint}{' '}
        <a className={page.crumb} href={toBuiltInDeck('built-in:trust-repair')}>
          {t.repairQuestions}
        </a>
      </p>
      <ul className={styles.marks} aria-label={t.marks}>
        {marks.map((each) => (
          <Mark
            key={`${each.mark.sessionId} ${each.mark.item}`}
            clientId={clientId}
            history={each}
          />
        ))}
      </ul>
    </Section>
  );
}

function Mark({ clientId, history }: { clientId: ClientId; history: MarkHistory }) {
  const t = useText(allianceText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { mark, number, end } = history;
  const { item, score, median, isDrop, sessionId } = mark;
  const name = t.mark(t.items[item], number);
  const why = isDrop && median !== null ? t.drop(score, median) : t.low(score);

  function takeUp(): void {
    const happened = `${name}: ${why}`;
    const rest = { heard: '', agreed: '', settledOn: null };
    void follow(
      addToJourney('repairs', { clientId, sessionId, item, on: dayOf(now()), happened, ...rest }),
    );
  }
  return (
    <li className={styles.mark} data-calm={isUnderWay(history) ? undefined : true}>
      <strong>{name}</strong>
      <span>{why}</span>
      <span className={page.hint}>{wordsOf(end, t, (day) => longDay(day, language))}</span>
      {end.kind === 'open' && (
        <Button look="quiet" aria-label={t.takeUpOf(name)} onClick={takeUp}>
          {t.takeUp}
        </Button>
      )}
    </li>
  );
}

function wordsOf(
  end: MarkEnd,
  { ends }: (typeof allianceText)['en'],
  inWords: (day: Parameters<typeof longDay>[0]) => string,
): string {
  switch (end.kind) {
    case 'settled':
      return ends.settled(inWords(end.on));
    case 'repairing':
      return ends.repairing(inWords(end.since));
    case 'recovered':
      return ends.recovered(end.number, end.score);
    case 'again':
      return ends.again(end.number);
    case 'open':
      return ends.open;
  }
}

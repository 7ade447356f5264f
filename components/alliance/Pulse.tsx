import { X } from 'lucide-react';
import { useState } from 'react';
import styles from '@/components/alliance/Alliance.module.css';
import { PulseAnswerForm } from '@/components/alliance/PulseAnswerForm';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { AddLine } from '@/components/workspace/AddLine';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import type { Engagement } from '@/lib/domain/engagement';
import type { PulseRound } from '@/lib/domain/pulse';
import {
  PULSE_CHANGES,
  type PulseReading,
  pulseByBehaviour,
  readPulse,
} from '@/lib/domain/read-pulse';
import { allianceText } from '@/lib/text/alliance';
import { longDay } from '@/lib/text/dates';
import { addToJourney, trashFromJourney } from '@/lib/workflows/keep-journey';

interface PulseProps {
  /** The engagement that a pulse is about; `undefined` where none was started. */
  engagement: Engagement | undefined;
  /** Latest first. */
  rounds: readonly PulseRound[];
}

/** How stakeholders see a behaviour change, without saying who said what. */
export function Pulse({ engagement, rounds }: PulseProps) {
  const t = useText(allianceText);
  const readings = pulseByBehaviour(rounds);
  return (
    <Section title={t.pulse}>
      <p className={page.hint}>{t.pulseHint}</p>
      {rounds.length === 0 && engagement !== undefined && <p className={page.none}>{t.noPulse}</p>}
      {rounds.map((round) => (
        <Round
          key={round.id}
          round={round}
          first={readings.get(round.behaviour)?.[0]}
          engagement={engagement}
        />
      ))}
      {engagement === undefined ? (
        <p className={page.none}>{t.noEngagement}</p>
      ) : (
        <AddLine
          open={t.newPulse}
          label={t.behaviour}
          add={(behaviour) => ask(engagement, behaviour)}
        />
      )}
    </Section>
  );
}

function ask({ id, clientId }: Engagement, behaviour: string): Promise<unknown> {
  return addToJourney('pulseRounds', {
    ...{ clientId, engagementId: id, goalId: null, on: dayOf(now()), behaviour, answers: [] },
  });
}

interface RoundProps {
  round: PulseRound;
  /** The first reading about the same behaviour, which a later one is read against. */
  first: PulseReading | undefined;
  engagement: Engagement | undefined;
}

function Round({ round, first, engagement }: RoundProps) {
  const t = useText(allianceText);
  const language = useLanguage();
  const { follow } = useSaving();
  const [isAnswering, setIsAnswering] = useState(false);
  const { behaviour, on, asked, answered, mean, counts, suggestions } = readPulse(round);
  const before = first === undefined || first.id === round.id ? null : first.mean;
  const facts = [
    longDay(on, language),
    t.answered(answered, asked),
    ...(mean === null ? [] : [t.pulseMean(mean)]),
    ...(mean === null || before === null || first === undefined
      ? []
      : [t.pulseFirst(before, longDay(first.on, language))]),
  ];
  return (
    <article className={styles.round} aria-label={behaviour} data-entry={round.id}>
      <header className={styles.head}>
        <p>
          <strong dir="auto">{behaviour}</strong>{' '}
          <span className={page.hint}>{facts.join(' · ')}</span>
        </p>
        <Button
          look="icon"
          aria-label={t.remove(behaviour)}
          onClick={() => void follow(trashFromJourney('pulseRounds', round.id, now()))}
        >
          <X size={14} />
        </Button>
      </header>
      {mean === null && <p className={page.hint}>{t.tooFew}</p>}
      {mean !== null && counts === null && <p className={page.hint}>{t.noBreakdown}</p>}
      {counts !== null && (
        <table className={styles.table}>
          <caption className="visually-hidden">{behaviour}</caption>
          <tbody>
            <tr>
              <th scope="row">{t.change}</th>
              {PULSE_CHANGES.map((change) => (
                <td key={change}>{t.changeWord(change)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t.people}</th>
              {PULSE_CHANGES.map((change, index) => (
                <td key={change}>{counts[index]}</td>
              ))}
            </tr>
          </tbody>
        </table>
      )}
      {suggestions !== null && suggestions.length > 0 && (
        <ul aria-label={t.suggestions}>
          {suggestions.map((suggestion, index) => (
            // Two may say the same; their order is all there is.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index} dir="auto">
              {suggestion}
            </li>
          ))}
        </ul>
      )}
      {isAnswering ? (
        <PulseAnswerForm
          round={round}
          stakeholders={engagement?.stakeholders ?? []}
          onClose={() => setIsAnswering(false)}
        />
      ) : (
        <div className={styles.acts}>
          <Button
            look="quiet"
            aria-label={t.answerOf(behaviour)}
            onClick={() => setIsAnswering(true)}
          >
            {t.answer}
          </Button>
          {engagement !== undefined && on < dayOf(now()) && (
            <Button
              look="quiet"
              aria-label={t.askAgainOf(behaviour)}
              onClick={() => void follow(ask(engagement, behaviour))}
            >
              {t.askAgain}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

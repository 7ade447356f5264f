import type { EngagementState } from '@/components/engagement/client-journey';
import styles from '@/components/engagement/StageCalls.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { toBuiltInDeck, toPlanning } from '@/components/workspace/routes';
import { agreementFacts } from '@/lib/domain/agreement';
import type { Stage } from '@/lib/domain/engagement';
import type { ClientId } from '@/lib/domain/ids';
import {
  type CalledSession,
  KIND_DECK,
  sessionsCalledFor,
  topicsCalledFor,
} from '@/lib/domain/stage-calls';
import { dayMonth } from '@/lib/text/dates';
import { documentsText } from '@/lib/text/documents';
import { engagementText } from '@/lib/text/engagement';
import { topicName } from '@/lib/text/topics';

interface StageCallsProps {
  state: EngagementState;
  stage: Stage;
}

/** Which sessions and which questions serve a stage: what was held, the way to plan, the way to ask. */
export function StageCalls({ state, stage }: StageCallsProps) {
  const t = useText(engagementText);
  const language = useLanguage();
  const { engagement, journey } = state;
  const facts = agreementFacts(engagement, journey.client);
  return (
    <div className={styles.calls}>
      <section aria-label={t.sessionsFor}>
        <h4 className={styles.title}>{t.sessionsFor}</h4>
        <ul className={styles.sessions}>
          {sessionsCalledFor(stage, engagement, journey.sessions, facts).map((called) => (
            <Called
              key={called.kind}
              clientId={engagement.clientId}
              called={called}
              state={state}
            />
          ))}
        </ul>
      </section>
      <section aria-label={t.questionsFor}>
        <h4 className={styles.title}>{t.questionsFor}</h4>
        <ul className={styles.topics}>
          {topicsCalledFor(stage, facts).map((topic) => (
            <li key={topic}>
              <a className={page.crumb} href={toBuiltInDeck(`built-in:topic:${topic}`)}>
                {topicName(topic, language)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface CalledProps {
  clientId: ClientId;
  called: CalledSession;
  state: EngagementState;
}

function Called({
  clientId,
  called: { kind, heldOn, plannedOn },
  state: { engagement, today },
}: CalledProps) {
  const t = useText(engagementText);
  const name = useText(documentsText).sessionKinds[kind];
  const language = useLanguage();
  const deck = KIND_DECK[kind];
  const facts = [
    ...(heldOn === null ? [] : [t.kindHeld(dayMonth(heldOn, today, language))]),
    ...(plannedOn === null ? [] : [t.kindPlanned(dayMonth(plannedOn, today, language))]),
  ];
  return (
    <li className={styles.session}>
      <span>
        {name}
        {facts.length > 0 && <span className={page.hint}> · {facts.join(' · ')}</span>}
      </span>
      {engagement.endedOn === null && (
        <a
          className={page.crumb}
          href={toPlanning(clientId, kind === 'working' ? undefined : kind)}
          aria-label={t.planOf(name)}
        >
          {t.planOne}
        </a>
      )}
      {deck !== undefined && (
        <a className={page.crumb} href={toBuiltInDeck(deck)} aria-label={t.questionsOf(name)}>
          {t.itsQuestions}
        </a>
      )}
    </li>
  );
}

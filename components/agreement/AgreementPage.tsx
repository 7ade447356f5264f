import { AgreedText } from '@/components/agreement/AgreedText';
import styles from '@/components/agreement/Agreement.module.css';
import { AgreementDraft } from '@/components/agreement/AgreementDraft';
import { AgreementStanding } from '@/components/agreement/AgreementStanding';
import { BeginAgreement } from '@/components/agreement/BeginAgreement';
import { Consents } from '@/components/agreement/Consents';
import { EarlierVersions } from '@/components/agreement/EarlierVersions';
import type { EngagementState } from '@/components/engagement/client-journey';
import { useEngagement } from '@/components/engagement/use-engagement';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { ClientFrame } from '@/components/workspace/ClientFrame';
import { NotFound } from '@/components/workspace/NotFound';
import page from '@/components/workspace/Page.module.css';
import { toDocuments } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { type Agreement, agreementFacts } from '@/lib/domain/agreement';
import { dayOf } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import type { Journey } from '@/lib/domain/journey';
import { agreementPageText } from '@/lib/text/agreement-page';
import { longDay } from '@/lib/text/dates';
import { startEngagement } from '@/lib/workflows/start-engagement';

interface AgreementPageProps {
  id: ClientId;
  takesFocus: boolean;
}

/** What was agreed with a client, and what they consented to. */
export function AgreementPage({ id, takesFocus }: AgreementPageProps) {
  const found = useEngagement(id);
  if (found === undefined) return null;
  const { journey, damaged, state } = found;
  if (journey === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  return (
    <ClientFrame client={journey.client} part="agreement" damaged={damaged} takesFocus={takesFocus}>
      {state === undefined && <NoEngagement id={id} />}
      <div className={page.columns}>
        <div className={page.column}>
          {state !== undefined && <Words key={state.engagement.id} state={state} />}
          <Consents client={journey.client} consents={journey.consents} today={dayOf(now())} />
        </div>
        <Cards id={id} state={state} />
      </div>
    </ClientFrame>
  );
}

/** The versions that belong to this engagement, first to last. */
function versionsOf({ engagement, journey }: EngagementState): readonly Agreement[] {
  return journey.agreements.filter(({ engagementId }) => engagementId === engagement.id);
}

function factsOf({ engagement, journey }: EngagementState) {
  return agreementFacts(engagement, journey.client);
}

/** The last version: fields while it is a draft, text once it was agreed. */
function Words({ state }: { state: EngagementState }) {
  const t = useText(agreementPageText);
  const language = useLanguage();
  const last = versionsOf(state).at(-1);
  const { engagement, journey } = state;
  if (last === undefined) {
    return (
      <Section title={t.title}>
        <BeginAgreement
          engagementId={engagement.id}
          language={journey.client.language}
          address={journey.client.spanishAddress}
          facts={factsOf(state)}
        />
      </Section>
    );
  }
  const { version, agreedOn } = last;
  return (
    <Section
      title={t.title}
      aside={agreedOn === null ? t.draft(version) : t.agreed(version, longDay(agreedOn, language))}
    >
      {agreedOn === null ? (
        <AgreementDraft
          key={last.id}
          agreement={last}
          address={journey.client.spanishAddress}
          facts={factsOf(state)}
        />
      ) : (
        <AgreedText agreement={last} level={3} />
      )}
    </Section>
  );
}

function Cards({ id, state }: { id: ClientId; state: EngagementState | undefined }) {
  const t = useText(agreementPageText);
  const versions = state === undefined ? [] : versionsOf(state);
  return (
    <div className={page.cards}>
      {state !== undefined && versions.length > 0 && (
        <AgreementStanding
          engagementId={state.engagement.id}
          versions={versions}
          facts={factsOf(state)}
        />
      )}
      {versions.length > 1 && <EarlierVersions versions={versions.slice(0, -1)} />}
      <Card title={t.document}>
        <div className={styles.standing}>
          <p className={page.hint}>{t.documentHint}</p>
          <a className={page.crumb} href={toDocuments(id, 'agreement')}>
            {t.open}
          </a>
        </div>
      </Card>
    </div>
  );
}

function NoEngagement({ id }: { id: Journey['client']['id'] }) {
  const t = useText(agreementPageText);
  const { follow } = useSaving();
  return (
    <Notice kind="hint">
      <strong>{t.noEngagement}</strong> {t.noEngagementHint}{' '}
      <Button look="primary" onClick={() => void follow(startEngagement({ clientId: id }, now()))}>
        {t.start}
      </Button>
    </Notice>
  );
}

import { AgreeForm } from '@/components/agreement/AgreeForm';
import styles from '@/components/agreement/Agreement.module.css';
import { goToSection } from '@/components/agreement/section-field-id';
import { useFocusAfter } from '@/components/agreement/use-focus-after';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { now } from '@/lib/browser/clock';
import {
  type Agreement,
  type AgreementFacts,
  missingSections,
  saysTheSame,
} from '@/lib/domain/agreement';
import type { EngagementId } from '@/lib/domain/ids';
import { agreementText } from '@/lib/text/agreement';
import { agreementPageText } from '@/lib/text/agreement-page';
import { longDay } from '@/lib/text/dates';
import { leaveDraft, saveAgreementDraft } from '@/lib/workflows/save-agreement';

interface AgreementStandingProps {
  engagementId: EngagementId;
  /** At least one, first to last. */
  versions: readonly Agreement[];
  facts: AgreementFacts;
}

/** What the last version lacks, whether it was agreed, and the one step that comes next. */
export function AgreementStanding({ engagementId, versions, facts }: AgreementStandingProps) {
  const t = useText(agreementPageText);
  const last = versions.at(-1);
  const { target, act } = useFocusAfter<HTMLDivElement>(`${last?.id} ${last?.agreedOn}`);
  if (last === undefined) return null;
  return (
    <Card title={t.standing}>
      <div ref={target} tabIndex={-1} className={styles.standing}>
        <Open agreement={last} facts={facts} />
        {last.agreedOn === null ? (
          <>
            <AgreeForm agreement={last} onAgree={act} />
            <Leave engagementId={engagementId} versions={versions} onLeave={act} />
          </>
        ) : (
          <Agreed engagementId={engagementId} agreement={last} onChange={act} />
        )}
      </div>
    </Card>
  );
}

interface OpenProps {
  agreement: Agreement;
  facts: AgreementFacts;
}

/** What is not said yet; in a draft each is the way to its field. */
function Open({ agreement, facts }: OpenProps) {
  const t = useText(agreementPageText);
  const { section } = useText(agreementText);
  const missing = missingSections(agreement, facts);
  if (missing.length === 0) return <p>{t.complete}</p>;
  return (
    <div>
      <p>{t.missing(missing.length)}</p>
      <ul className={styles.open}>
        {missing.map((each) => (
          <li key={each}>
            {agreement.agreedOn === null ? (
              <Button look="quiet" onClick={() => goToSection(each)}>
                {section[each]}
              </Button>
            ) : (
              section[each]
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface AgreedProps {
  engagementId: EngagementId;
  agreement: Agreement;
  onChange: () => void;
}

function Agreed({ engagementId, agreement, onChange }: AgreedProps) {
  const t = useText(agreementPageText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { version, agreedOn } = agreement;
  function change(): void {
    onChange();
    const copy = { sections: {}, language: agreement.language };
    void follow(saveAgreementDraft(engagementId, copy, now()));
  }
  return (
    <>
      {agreedOn !== null && <p>{t.agreed(version, longDay(agreedOn, language))}</p>}
      <p className={page.hint}>{t.changeHint}</p>
      <Button onClick={change}>{t.change(version + 1)}</Button>
    </>
  );
}

interface LeaveProps {
  engagementId: EngagementId;
  versions: readonly Agreement[];
  onLeave: () => void;
}

/** Only while nothing was changed: no words can be lost. */
function Leave({ engagementId, versions, onLeave }: LeaveProps) {
  const t = useText(agreementPageText);
  const { follow } = useSaving();
  const [before, last] = versions.slice(-2);
  if (before === undefined || last === undefined || !saysTheSame(before, last)) return null;
  return (
    <>
      <p className={page.hint}>{t.leaveHint(before.version)}</p>
      <Button
        look="quiet"
        onClick={() => {
          onLeave();
          void follow(leaveDraft(engagementId, now()));
        }}
      >
        {t.leave}
      </Button>
    </>
  );
}

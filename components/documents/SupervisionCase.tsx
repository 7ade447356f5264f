import { useDeferredValue, useMemo, useState } from 'react';
import { Desk } from '@/components/documents/Desk';
import styles from '@/components/documents/Desk.module.css';
import { missingFor } from '@/components/documents/missing';
import { NamesOfOthers } from '@/components/documents/NamesOfOthers';
import { Replacements } from '@/components/documents/Replacements';
import { useDecisions } from '@/components/documents/use-decisions';
import { Field, SelectField } from '@/components/ui/Field';
import fields from '@/components/ui/Field.module.css';
import { useText } from '@/components/ui/use-text';
import { Section } from '@/components/workspace/Section';
import { approveReplacements } from '@/lib/domain/approve-replacements';
import type { Language } from '@/lib/domain/language';
import { caseReplacements } from '@/lib/domain/release/to-supervisor';
import { documentsPageText } from '@/lib/text/documents-page';
import { reportsText } from '@/lib/text/reports';
import { supervisionCaseOf } from '@/lib/workflows/build-report';
import type { ClientPapers } from '@/lib/workflows/client-papers';

/** How many of the latest sessions can be taken along; 0 stands for all. */
const SESSION_COUNTS = [0, 1, 3, 6] as const;
const QUESTION_MAX = 2000;

/** A case for supervision. It can leave once the coach has decided on every replacement. */
export function SupervisionCase({ papers }: { papers: ClientPapers }) {
  const t = useText(documentsPageText);
  const { records } = papers;
  const [language, setLanguage] = useState(records.client.language);
  const [count, setCount] = useState(0);
  const [question, setQuestion] = useState('');
  // Looking for names takes longer than a key.
  const asked = useDeferredValue(question);
  const choice = useMemo(
    () => ({
      latest: count === 0 ? null : count,
      question: asked,
      words: reportsText[language].supervision.anonymous,
    }),
    [count, asked, language],
  );
  const proposal = useMemo(() => caseReplacements(records, choice), [records, choice]);
  const decisions = useDecisions(proposal);
  const document = useMemo(() => {
    const approved = approveReplacements(proposal, decisions.made);
    return supervisionCaseOf(records, { ...choice, decisions: approved }, language);
  }, [records, choice, language, proposal, decisions.made]);
  const missing = missingFor('supervision-case', papers);

  function speak(spoken: Language): void {
    setLanguage(spoken);
    // Other words stand in their place now.
    decisions.forget();
  }
  return (
    <Desk
      paper="supervision-case"
      clientId={records.client.id}
      document={document}
      sent={papers.sent['supervision-case']}
      language={language}
      onLanguage={speak}
      blocked={decisions.open === 0 ? undefined : t.undecided(decisions.open)}
    >
      <Section title={t.case}>
        {missing !== undefined && <p className={styles.blocked}>{t.missing[missing]}</p>}
        <Field label={t.question} hint={t.questionHint}>
          {(ids) => (
            <textarea
              {...ids}
              className={fields.input}
              rows={3}
              maxLength={QUESTION_MAX}
              dir="auto"
              value={question}
              onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
            />
          )}
        </Field>
        <div className={styles.narrow}>
          <SelectField
            label={t.sessions}
            value={count}
            onChange={({ currentTarget }) => setCount(Number(currentTarget.value))}
          >
            {SESSION_COUNTS.map((each) => (
              <option key={each} value={each}>
                {each === 0 ? t.allSessions : t.latest(each)}
              </option>
            ))}
          </SelectField>
        </div>
      </Section>
      <Replacements proposal={proposal} decisions={decisions} />
      <NamesOfOthers client={records.client} />
    </Desk>
  );
}

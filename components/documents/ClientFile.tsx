import { useMemo, useState } from 'react';
import { Desk } from '@/components/documents/Desk';
import styles from '@/components/documents/Desk.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { type ThirdParties, thirdPartiesSchema } from '@/lib/domain/client-file';
import { documentsPageText } from '@/lib/text/documents-page';
import { accessAnswerOf, sendAsJson } from '@/lib/workflows/answer-access';
import type { ClientPapers } from '@/lib/workflows/client-papers';

/** Everything held about a client, with the choice of what becomes of others who are named in it. */
export function ClientFile({ papers }: { papers: ClientPapers }) {
  const t = useText(documentsPageText);
  const { follow } = useSaving();
  const { records, today } = papers;
  const [language, setLanguage] = useState(records.client.language);
  const [thirdParties, setThirdParties] = useState<ThirdParties>('marked');
  const answer = useMemo(
    () => accessAnswerOf(records, { thirdParties, today, language }),
    [records, thirdParties, today, language],
  );
  const others = useMemo(
    () => accessAnswerOf(records, { thirdParties: 'marked', today, language: 'en' }).file.others,
    [records, today],
  );
  return (
    <Desk
      paper="client-file"
      clientId={records.client.id}
      document={answer.document}
      sent={papers.sent['client-file']}
      language={language}
      onLanguage={setLanguage}
      more={
        <Button
          onClick={() =>
            void follow(sendAsJson(answer, now()), t.fileSaved(`${answer.document.fileName}.json`))
          }
        >
          {t.saveJson}
        </Button>
      }
    >
      <Section title={t.leaves}>
        <p>{t.layers.access}</p>
      </Section>
      <Section title={t.thirdParties}>
        <p className={page.hint}>{t.thirdPartiesHint}</p>
        <p dir="auto">{others.length === 0 ? t.noneFound : t.found(others.join(', '))}</p>
        <fieldset className={styles.ways}>
          <legend className="visually-hidden">{t.thirdParties}</legend>
          {thirdPartiesSchema.options.map((each) => (
            <label key={each} className={styles.way}>
              <input
                type="radio"
                name="third-parties"
                value={each}
                checked={thirdParties === each}
                onChange={() => setThirdParties(each)}
              />
              {t[each]}
            </label>
          ))}
        </fieldset>
        {thirdParties === 'marked' && others.length > 0 && (
          <p className={styles.blocked}>{t.markedWarning}</p>
        )}
      </Section>
    </Desk>
  );
}

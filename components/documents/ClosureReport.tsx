import { useMemo, useState } from 'react';
import { Desk } from '@/components/documents/Desk';
import { missingFor } from '@/components/documents/missing';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import type { ClosureReader } from '@/lib/domain/release/to-close';
import { documentsPageText } from '@/lib/text/documents-page';
import { closureReportOf } from '@/lib/workflows/build-report';
import type { ClientPapers } from '@/lib/workflows/client-papers';

interface ClosureReportProps {
  papers: ClientPapers;
  reader: ClosureReader;
}

/** The look back at a whole engagement, for the client or for the coach alone. */
export function ClosureReport({ papers, reader }: ClosureReportProps) {
  const t = useText(documentsPageText);
  const { records, identity, today } = papers;
  const paper = `closure-for-${reader}` as const;
  const [language, setLanguage] = useState(records.client.language);
  const document = useMemo(
    () => closureReportOf(records, reader, { today, language, identity }),
    [records, reader, today, language, identity],
  );
  return (
    <Desk
      paper={paper}
      clientId={records.client.id}
      document={document}
      sent={papers.sent[paper]}
      language={language}
      onLanguage={setLanguage}
    >
      <Section title={t.leaves}>
        <p>{t.layers[reader]}</p>
        {reader === 'client' && <p className={page.hint}>{t.changeLayers}</p>}
        {missingFor(paper, papers) !== undefined && <p>{t.missing.sessions}</p>}
      </Section>
    </Desk>
  );
}

import { ChevronRight } from 'lucide-react';
import styles from '@/components/documents/Documents.module.css';
import { missingFor } from '@/components/documents/missing';
import { SentLine } from '@/components/documents/SentLine';
import { useText } from '@/components/ui/use-text';
import { toDocuments } from '@/components/workspace/routes';
import { PAPERS, type Paper } from '@/lib/domain/papers';
import { documentsPageText } from '@/lib/text/documents-page';
import type { ClientPapers } from '@/lib/workflows/client-papers';

/** Every document of a client: for whom, what it holds, what it lacks, and when it last left. */
export function DocumentList({ papers }: { papers: ClientPapers }) {
  const t = useText(documentsPageText);
  return (
    <ul className={styles.papers} aria-label={t.page}>
      {PAPERS.map((paper) => (
        <PaperRow key={paper} paper={paper} papers={papers} />
      ))}
    </ul>
  );
}

function PaperRow({ paper, papers }: { paper: Paper; papers: ClientPapers }) {
  const t = useText(documentsPageText);
  const { name, reader, holds } = t.papers[paper];
  const missing = missingFor(paper, papers);
  return (
    <li className={styles.paper}>
      <div className={styles.about}>
        <p className={styles.reader}>{reader}</p>
        <h2 className={styles.name}>
          <a href={toDocuments(papers.records.client.id, paper)}>{name}</a>
        </h2>
        <p>{holds}</p>
        {missing !== undefined && <p className={styles.missing}>{t.missing[missing]}</p>}
        <SentLine sent={papers.sent[paper]} />
      </div>
      <ChevronRight className={styles.onward} size={18} aria-hidden="true" />
    </li>
  );
}

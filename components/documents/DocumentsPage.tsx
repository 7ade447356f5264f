import { AgreementPaper } from '@/components/documents/AgreementPaper';
import { ClientFile } from '@/components/documents/ClientFile';
import { ClientTables } from '@/components/documents/ClientTables';
import { ClosureReport } from '@/components/documents/ClosureReport';
import { DocumentList } from '@/components/documents/DocumentList';
import styles from '@/components/documents/Documents.module.css';
import { NamesOfOthers } from '@/components/documents/NamesOfOthers';
import { ProgressReport } from '@/components/documents/ProgressReport';
import { SentLog } from '@/components/documents/SentLog';
import { SupervisionCase } from '@/components/documents/SupervisionCase';
import { useClientPapers } from '@/components/documents/use-client-papers';
import { useText } from '@/components/ui/use-text';
import { ClientLinks } from '@/components/workspace/ClientLinks';
import { Damaged } from '@/components/workspace/Damaged';
import { NotFound } from '@/components/workspace/NotFound';
import page from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { toClient, toDocuments } from '@/components/workspace/routes';
import type { ClientId } from '@/lib/domain/ids';
import type { Paper } from '@/lib/domain/papers';
import { documentsPageText } from '@/lib/text/documents-page';
import type { ClientPapers } from '@/lib/workflows/client-papers';

interface DocumentsPageProps {
  id: ClientId;
  /** Left out for all of them. */
  paper: Paper | undefined;
  takesFocus: boolean;
}

/** A client's documents: what can be made, for whom, and what left; or one of them. */
export function DocumentsPage({ id, paper, takesFocus }: DocumentsPageProps) {
  const t = useText(documentsPageText);
  const found = useClientPapers(id);
  if (found === undefined) return null;
  const { papers, damaged } = found;
  if (papers === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  const { client } = papers.records;
  const words = paper && t.papers[paper];
  return (
    <div className={page.page}>
      <header className={page.head}>
        <a className={page.crumb} href={paper === undefined ? toClient(id) : toDocuments(id)}>
          {paper === undefined ? client.shownAs : t.pageOf(client.shownAs)}
        </a>
        <PageHeading takesFocus={takesFocus}>{words?.name ?? t.page}</PageHeading>
        <p className={styles.intro}>
          {words === undefined ? t.intro : `${words.reader}. ${words.holds}`}
        </p>
      </header>
      <ClientLinks id={id} page="documents" />
      <Damaged count={damaged} />
      {paper === undefined ? <All papers={papers} /> : <One paper={paper} papers={papers} />}
    </div>
  );
}

function All({ papers }: { papers: ClientPapers }) {
  const { client, sentDocuments } = papers.records;
  return (
    <div className={styles.sections}>
      <DocumentList papers={papers} />
      <ClientTables papers={papers} />
      <NamesOfOthers client={client} />
      <SentLog sent={sentDocuments} />
    </div>
  );
}

function One({ paper, papers }: { paper: Paper; papers: ClientPapers }) {
  switch (paper) {
    case 'agreement':
      return <AgreementPaper papers={papers} />;
    case 'progress-report':
      return <ProgressReport papers={papers} />;
    case 'closure-for-client':
      return <ClosureReport papers={papers} reader="client" />;
    case 'closure-for-coach':
      return <ClosureReport papers={papers} reader="coach" />;
    case 'supervision-case':
      return <SupervisionCase papers={papers} />;
    case 'client-file':
      return <ClientFile papers={papers} />;
  }
}

import { useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { toClient, toDeck, toSession } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { TrashRow } from '@/components/workspace/TrashRow';
import { useGrowing } from '@/components/workspace/use-growing';
import { type Trash, useTrash } from '@/components/workspace/use-trash';
import { useTrashedOwn } from '@/components/workspace/use-trashed-own';
import {
  type TrashedWork,
  type TrashedWorks,
  useTrashedWork,
} from '@/components/workspace/use-trashed-work';
import { TRASH_DAYS } from '@/lib/domain/trash';
import { sessionPageText } from '@/lib/text/session-page';
import { workspaceText } from '@/lib/text/workspace';
import { restoreEntry } from '@/lib/workflows/remove-entry';
import { restoreClient } from '@/lib/workflows/trash-client';
import { restoreDeck } from '@/lib/workflows/trash-deck';
import { restoreDeckQuestion } from '@/lib/workflows/trash-deck-question';

const NO_ENTRIES: Trash['entries'] = [];

/** What was removed, and the way back. */
export function TrashPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(workspaceText);
  const words = useText(sessionPageText);
  const trash = useTrash();
  const work = useTrashedWork();
  const own = useTrashedOwn();
  // Whoever tidied up ten years has thousands: what fills the screen comes first.
  const entries = useGrowing(trash?.entries ?? NO_ENTRIES);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading takesFocus={takesFocus}>{t.trash}</PageHeading>
        <p className={styles.summary}>{t.trashHint(TRASH_DAYS)}</p>
      </header>
      <Damaged count={(trash?.damaged ?? 0) + (work?.damaged ?? 0) + (own?.damaged ?? 0)} />
      {trash !== undefined && isEmpty(trash) && hasNothing(work) && hasNothing(own) && (
        <p className={styles.none}>{t.trashEmpty}</p>
      )}
      {trash !== undefined && trash.clients.length > 0 && (
        <Section title={t.trashedClients} aside={trash.clients.length}>
          <ul aria-label={t.trashedClients}>
            {trash.clients.map((client) => (
              <TrashRow
                key={client.id}
                href={toClient(client.id)}
                text={client.shownAs}
                trashedAt={client.trashedAt ?? 0}
                restore={() => restoreClient(client.id)}
              />
            ))}
          </ul>
        </Section>
      )}
      {trash !== undefined && trash.entries.length > 0 && (
        <Section title={t.trashedEntries} aside={trash.entries.length}>
          <ul aria-label={t.trashedEntries}>
            {entries.map(({ entry, shownAs }) => (
              <TrashRow
                key={entry.row.id}
                href={toSession(entry.row.sessionId)}
                text={entry.row.text === '' ? words.toFinish : entry.row.text}
                from={shownAs}
                trashedAt={entry.row.trashedAt ?? 0}
                restore={() => restoreEntry(entry)}
              />
            ))}
          </ul>
        </Section>
      )}
      {work !== undefined && <TrashedWorkSection title={t.trashedWork} works={work.works} />}
      {own !== undefined && <TrashedWorkSection title={t.trashedOwn} works={own.works} />}
      {trash !== undefined && <TrashedDecks trash={trash} />}
    </div>
  );
}

function isEmpty({ clients, entries, decks, questions }: Trash): boolean {
  return [clients, entries, decks, questions].every((each) => each.length === 0);
}

/** Known to be empty: not while it is still being read. */
function hasNothing(found: TrashedWorks | undefined): boolean {
  return found?.works.length === 0;
}

interface TrashedWorkSectionProps {
  title: string;
  works: readonly TrashedWork[];
}

function TrashedWorkSection({ title, works }: TrashedWorkSectionProps) {
  const t = useText(workspaceText);
  const drawn = useGrowing(works);
  if (works.length === 0) return null;
  return (
    <Section title={title} aside={works.length}>
      <ul aria-label={title}>
        {drawn.map(({ id, kind, words, shownAs, href, trashedAt, restore }) => (
          <TrashRow
            key={id}
            href={href}
            text={words}
            from={[t.workKinds[kind], shownAs].filter(Boolean).join(' · ')}
            trashedAt={trashedAt}
            restore={restore}
          />
        ))}
      </ul>
    </Section>
  );
}

function TrashedDecks({ trash: { decks, questions } }: { trash: Trash }) {
  const t = useText(workspaceText);
  return (
    <>
      {decks.length > 0 && (
        <Section title={t.trashedDecks} aside={decks.length}>
          <ul aria-label={t.trashedDecks}>
            {decks.map((deck) => (
              <TrashRow
                key={deck.id}
                href={toDeck(deck.id)}
                text={deck.name}
                trashedAt={deck.trashedAt ?? 0}
                restore={() => restoreDeck(deck.id)}
              />
            ))}
          </ul>
        </Section>
      )}
      {questions.length > 0 && (
        <Section title={t.trashedQuestions} aside={questions.length}>
          <ul aria-label={t.trashedQuestions}>
            {questions.map(({ question, deckName }) => (
              <TrashRow
                key={question.id}
                href={toDeck(question.deckId)}
                text={question.text}
                from={deckName}
                trashedAt={question.trashedAt ?? 0}
                restore={() => restoreDeckQuestion(question.id)}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { toClient, toDeck, toSession } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import rows from '@/components/workspace/TrashPage.module.css';
import { type Trash, useTrash } from '@/components/workspace/use-trash';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import { goesOn, TRASH_DAYS } from '@/lib/domain/trash';
import { dayMonth } from '@/lib/text/dates';
import { sessionPageText } from '@/lib/text/session-page';
import { workspaceText } from '@/lib/text/workspace';
import { restoreEntry } from '@/lib/workflows/remove-entry';
import { restoreClient } from '@/lib/workflows/trash-client';
import { restoreDeck } from '@/lib/workflows/trash-deck';
import { restoreDeckQuestion } from '@/lib/workflows/trash-deck-question';

/** What was removed, and the way back. */
export function TrashPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(workspaceText);
  const words = useText(sessionPageText);
  const trash = useTrash();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading takesFocus={takesFocus}>{t.trash}</PageHeading>
        <p className={styles.summary}>{t.trashHint(TRASH_DAYS)}</p>
      </header>
      <Damaged count={trash?.damaged ?? 0} />
      {trash !== undefined && isEmpty(trash) && <p className={styles.none}>{t.trashEmpty}</p>}
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
            {trash.entries.map(({ entry, shownAs }) => (
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
      {trash !== undefined && <TrashedDecks trash={trash} />}
    </div>
  );
}

function isEmpty({ clients, entries, decks, questions }: Trash): boolean {
  return [clients, entries, decks, questions].every((each) => each.length === 0);
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

interface TrashRowProps {
  href: string;
  text: string;
  /** The display name of the client it belongs to, or its deck. */
  from?: string;
  trashedAt: number;
  restore: () => Promise<unknown>;
}

function TrashRow({ href, text, from, trashedAt, restore }: TrashRowProps) {
  const t = useText(workspaceText);
  const language = useLanguage();
  const { follow } = useSaving();
  const today = dayOf(now());
  const goes = goesOn(trashedAt);
  const facts = [
    ...(from === undefined ? [] : [from]),
    t.removedOn(dayMonth(dayOf(trashedAt), today, language)),
    goes <= today ? t.goesSoon : t.goesOn(dayMonth(goes, today, language)),
  ];
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <p className={rows.text} dir="auto">
          <a href={href}>{text}</a>
        </p>
        <p className={styles.hint}>{facts.join(' · ')}</p>
      </div>
      <Button aria-label={t.restoreNamed(text.slice(0, 60))} onClick={() => void follow(restore())}>
        {t.restore}
      </Button>
    </li>
  );
}
